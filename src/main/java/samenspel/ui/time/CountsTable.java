package samenspel.ui.time;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import samenspel.change.Denominator;
import samenspel.change.Fate;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Names;
import samenspel.diagram.words.ChangeWords;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.session.State;
import samenspel.study.ChangeCounts;
import samenspel.study.View;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;

/// Counts of the change looked at, a row for the whole network, for what is drawn of it and for whom is chosen: each says whose
/// ties it counts.
final class CountsTable extends GridPane {
    private static final List<Fate> FATES = List.of(Fate.GAINED, Fate.LOST, Fate.KEPT, Fate.UNKNOWN);
    private static final List<String> SIGNS = List.of("+", "−", "=", "?");

    private final DrawnLayersCache drawnLayersCache;
    private final Texts texts;
    private Key shown;

    CountsTable(DrawnLayersCache drawnLayersCache, Texts texts) {
        this.drawnLayersCache = drawnLayersCache;
        this.texts = texts;
        setId("time-counts");
        getStyleClass().add("time-counts");
        ColumnConstraints whose = new ColumnConstraints();
        whose.setHgrow(Priority.SOMETIMES);
        whose.setMinWidth(0);
        getColumnConstraints().add(whose);
    }

    /// What the counts depend on. Networks are compared by identity, since this is asked at each pulse of a play; who meets
    /// conditions may be found later.
    private record Key(int network, Lens lens, List<LayerId> layers, Filter filter, boolean measured, List<OrganisationId> chosen, NameMode names,
                       Denominator denominator) {
    }

    void show(State state) {
        Network network = state.document().orElseThrow().network();
        View view = state.view().orElseThrow();
        Key key = new Key(System.identityHashCode(network), view.seen().lens(), List.copyOf(view.seen().layers()), view.seen().filter(),
                view.seen().isToBeMeasured(network), List.copyOf(view.selection()), view.seen().names(), view.denominator());
        if (!key.equals(shown)) {
            shown = key;
            getChildren().clear();
            ChangeCounts.of(network, view, drawnLayersCache).ifPresent(counts -> build(network, view, counts));
        }
    }

    private void build(Network network, View view, ChangeCounts counts) {
        addRow(0, clipped(title(network, (Lens.Between) view.seen().lens(), counts)));
        FATES.forEach(fate -> addRow(0, right(Labels.whole(texts.get("fate." + fate), "time-caption"))));
        addRow(0, right(Labels.whole(texts.get("time.loss." + counts.of()), "time-caption")));
        for (int row = 0; row < counts.rows().size(); row++) {
            build(row + 1, whose(network, view, counts.rows().get(row)), counts.rows().get(row));
        }
    }

    /// Such as `Strong ties, 2018 → 2019`.
    private String title(Network network, Lens.Between change, ChangeCounts counts) {
        ChangeWords words = new ChangeWords(network, texts.language());
        String ties = counts.layers().stream().map(words::tiesWithin).collect(Collectors.joining(" + "));
        String waves = texts.get("time.change.between", words.wave(change.from()), words.wave(change.to()));
        return ties.isEmpty() ? waves : texts.get("time.counts", ties.substring(0, 1).toUpperCase(Locale.ROOT) + ties.substring(1), waves);
    }

    private String whose(Network network, View view, ChangeCounts.Row row) {
        return switch (row.whose()) {
            case ALL, DRAWN -> texts.get("time.counts." + row.whose());
            case CHOSEN -> texts.get("time.counts.CHOSEN", view.onlySelected().map(one -> name(network, view, one))
                    .orElseGet(() -> texts.get("gathering.title", view.selection().size())));
        };
    }

    private String name(Network network, View view, OrganisationId one) {
        return Optional.of(Names.of(network, view.seen().names(), texts.language()).of(one)).filter(name -> !name.isEmpty())
                .orElseGet(() -> texts.get("card.unnamed"));
    }

    private void build(int at, String whose, ChangeCounts.Row row) {
        addRow(at, clipped(whose));
        for (int fate = 0; fate < FATES.size(); fate++) {
            addRow(at, right(number(whose, FATES.get(fate), SIGNS.get(fate), row)));
        }
        Label loss = Labels.whole(Double.isNaN(row.loss()) ? "–" : texts.get("time.loss", row.loss()), "time-loss");
        addRow(at, right(loss));
    }

    private Label number(String whose, Fate fate, String sign, ChangeCounts.Row row) {
        String number = texts.get("number", Objects.requireNonNull(row.byFate().get(fate)));
        Label label = Labels.whole(sign + number, "fate", "fate-" + fate.name().toLowerCase(Locale.ROOT));
        label.setAccessibleText(whose + ", " + texts.get("fate." + fate) + ": " + number);
        label.setTooltip(new Tooltip(label.getAccessibleText()));
        return label;
    }

    private static Label clipped(String words) {
        Label label = Labels.of(words, "time-whose");
        label.setMinWidth(0);
        label.setTooltip(new Tooltip(words));
        return label;
    }

    private static <N extends Node> N right(N cell) {
        GridPane.setHalignment(cell, HPos.RIGHT);
        return cell;
    }
}
