package samenspel.ui.filter;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Seen;
import samenspel.network.Network;
import samenspel.network.kind.AccessRole;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;

/// Organisations by their access role: a box for each, which is the row of the legend also where colours say something else and it has none.
final class AccessRows extends VBox {
    private final Texts texts;
    private final Map<AccessRole, CheckBox> boxes = new EnumMap<>(AccessRole.class);

    AccessRows(Session session, Texts texts) {
        super(2);
        this.texts = texts;
        getStyleClass().add("filter-part");
        getChildren().add(Labels.of(texts.get("filter.access.title"), "section-title"));
        Stream.of(AccessRole.values()).forEach(role -> {
            CheckBox box = new CheckBox();
            box.setId("filter-access-" + role);
            box.setOnAction(_ -> session.dispatch(new Action.ToggleRow(key(role))));
            boxes.put(role, box);
            getChildren().add(box);
        });
    }

    /// Put away where all have one role, unless one of the two is hidden.
    void show(Seen seen, Network network) {
        boxes.forEach((role, box) -> {
            box.setText(texts.get("filter.attribute.count", texts.get("access." + role), count(network, role)));
            box.setSelected(!seen.filter().hides(key(role)));
        });
        ConditionRows.visible(this, Stream.of(AccessRole.values()).allMatch(role -> count(network, role) > 0) || seen.filter().hidden(LegendKey.Kind.ACCESS).findAny().isPresent());
    }

    private static long count(Network network, AccessRole role) {
        return network.organisations().stream().filter(one -> one.access() == role).count();
    }

    private static LegendKey key(AccessRole role) {
        return new LegendKey(LegendKey.Kind.ACCESS, role.name());
    }
}
