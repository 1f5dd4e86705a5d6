package samenspel.ui.panel;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import samenspel.network.DerivationRule;
import samenspel.network.DerivedLayer;
import samenspel.network.FrequencyClass;
import samenspel.network.Network;
import samenspel.network.TieRule;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.text.Texts;

/// The three thresholds of a derived layer: how often, in how many ways, and whether both must say so.
/// Each change counts at once and can be undone.
final class RuleEditor extends GridPane {
    private final Session session;
    private final Texts texts;
    private final DerivedLayer layer;

    RuleEditor(Session session, Texts texts, Network network, DerivedLayer layer) {
        this.session = session;
        this.texts = texts;
        this.layer = layer;
        getStyleClass().add("rule");
        addRow(0, new Label(texts.get("rule.frequency")), frequency(network));
        addRow(1, new Label(texts.get("rule.layers")), layers());
        add(confirmation(), 0, 2, 2, 1);
    }

    private ComboBox<Double> frequency(Network network) {
        ComboBox<Double> box = list("rule-frequency", network.frequencies().stream().map(FrequencyClass::strength).toList());
        box.setConverter(words(strength -> network.frequencies().stream().filter(f -> f.strength() == strength).findFirst()
                .map(f -> f.name().in(texts.language().tag())).orElseGet(() -> texts.get("value.small", strength))));
        double least = network.frequencies().stream().mapToDouble(FrequencyClass::strength).min().orElse(0);
        box.setValue(Math.max(least, layer.rule().minimumFrequency()));
        box.setOnAction(event -> set(layer.rule().withMinimumFrequency(box.getValue())));
        return box;
    }

    private ComboBox<Integer> layers() {
        int most = layer.rule().of().size();
        ComboBox<Integer> box = list("rule-layers", IntStream.rangeClosed(1, most).boxed().toList());
        box.setConverter(words(count -> texts.get("rule.of", count, most)));
        box.setValue(layer.rule().minimumLayers());
        box.setOnAction(event -> set(layer.rule().withMinimumLayers(box.getValue())));
        return box;
    }

    private CheckBox confirmation() {
        CheckBox box = new CheckBox(texts.get("rule.both"));
        box.setId("rule-both");
        box.setSelected(layer.rule().confirmation() == TieRule.BOTH);
        box.setOnAction(event -> set(layer.rule().withConfirmation(box.isSelected() ? TieRule.BOTH : TieRule.EITHER)));
        return box;
    }

    private void set(DerivationRule rule) {
        session.dispatch(new Action.SetRule(layer.id(), rule));
    }

    private static <T> ComboBox<T> list(String id, List<T> values) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(values);
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private static <T> StringConverter<T> words(java.util.function.Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                return null;
            }
        };
    }
}
