package samenspel.ui.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.FilterCount;
import samenspel.diagram.legend.FilterCountText;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.LeftOut;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.words.FilterChip;
import samenspel.diagram.words.FilterWords;
import samenspel.network.Network;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Icons;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Segments;

/// What is drawn as a sentence over the picture: a chip for each part, which a click brings to where it is chosen and a cross takes away, and what is left of
/// how many. It is always as high, so that nothing moves.
public final class FilterBar extends HBox {
    /// In narrower ones there is no room for the number of organisations beside that of ties.
    private static final double NARROW = 1_250;

    private final FilterSteps steps;
    private final DrawnLayersCache drawnLayersCache;
    private final Texts texts;
    private final Consumer<String> edit;
    private final ChipRow chips;
    private final Label count = Labels.whole("", "filter-count");
    private final Segments<LeftOut> leftOut;
    private final Tooltip hint = new Tooltip();
    private String told = "";
    private String brief = "";
    /// The numbers alone.
    private String least = "";
    private final Button add;
    private final double times;
    private boolean counting;
    private Seen shown;
    private Document last;
    private Network of;

    /// @param edit called with what is to be chosen
    public FilterBar(Session session, DrawnLayersCache drawnLayersCache, Texts texts, Consumer<String> edit) {
        this.steps = new FilterSteps(session);
        this.drawnLayersCache = drawnLayersCache;
        this.texts = texts;
        this.edit = edit;
        setId("filter-bar");
        setAccessibleText(texts.get("filter.bar"));
        getStyleClass().add("filter-bar");
        setAlignment(Pos.CENTER_LEFT);
        Button open = Buttons.of("filter-open", null, () -> edit.accept(""));
        open.setGraphic(Icons.of("filter"));
        open.getStyleClass().addAll("flat", "button-icon");
        open.setAccessibleText(texts.get("filter.open"));
        open.setTooltip(new Tooltip(texts.get("filter.open")));
        this.times = session.state().settings().grown(1);
        this.add = Buttons.whole("condition-add", texts.get("filter.add"), () -> edit.accept("add"));
        add.setAccessibleText(texts.get("filter.add"));
        add.getStyleClass().addAll("flat", "filter-add");
        this.chips = new ChipRow(add, texts, times, () -> edit.accept(""));
        HBox.setHgrow(chips, Priority.ALWAYS);
        this.leftOut = new Segments<>("left-out", List.of(LeftOut.FAINT, LeftOut.HIDDEN), one -> texts.get("filter.rest." + one)).narrow()
                .onPress(one -> steps.change(filter -> filter.with(one)));
        leftOut.setMinWidth(USE_PREF_SIZE);
        count.setId("filter-count");
        getChildren().addAll(open, Labels.whole(texts.get("filter.drawn"), "filter-join"), chips, count, leftOut);
        count.setTooltip(hint);
        managedProperty().bind(visibleProperty());
        widthProperty().subscribe(this::write);
    }

    public void show(State state) {
        View view = state.view().orElseThrow();
        Document document = state.document().orElseThrow();
        boolean same = document.network() == of && shown != null && view.seen().equals(shown);
        // The camera moves and a change plays without another count, which goes through all lines.
        boolean counted = same && document == last && !counting;
        of = document.network();
        last = document;
        shown = view.seen();
        if (!same) {
            parts();
        }
        if (!counted) {
            tell(view.depict(document, Emphasis.NONE, texts.language()));
        }
    }

    private void parts() {
        Filter filter = shown.filter();
        FilterWords words = FilterWords.of(shown, of, texts.language());
        List<Node> nodes = new ArrayList<>(List.of(Labels.whole(words.ties(), "filter-ties")));
        words.chips().forEach(chip -> {
            nodes.add(Labels.whole(chip.join(), "filter-join"));
            nodes.add(chip(chip));
        });
        chips.show(nodes, Labels.whole(words.drawn(), "filter-ties"), words.sentence());
        leftOut.choose(filter.leftOut());
        boolean leaves = !words.chips().isEmpty();
        leftOut.setVisible(leaves);
        count.setVisible(leaves);
    }

    private Node chip(FilterChip chip) {
        Button words = Buttons.whole("chip-" + chip.control(), chip.words(), () -> edit.accept(chip.control()));
        words.getStyleClass().addAll("flat", "filter-chip-words");
        words.setAccessibleText(texts.get("filter.chip.name", chip.join(), chip.words()));
        Button away = Buttons.namedCross("chip-away-" + chip.control(), texts.get("filter.chip.away", chip.words()), () -> steps.put(chip.without()));
        HBox box = new HBox(words, away);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(USE_PREF_SIZE);
        box.getStyleClass().add(chip.not() ? "filter-chip-not" : "filter-chip");
        return box;
    }

    private void tell(Depiction depiction) {
        counting = depiction.seen().isToBeMeasured(of);
        if (!count.isVisible()) {
            return;
        }
        Optional<FilterCount> known = counting ? Optional.empty() : Optional.of(FilterCount.of(depiction, drawnLayersCache));
        List<String> open = known.isEmpty() ? List.of() : FilterWords.of(depiction.seen(), of, texts.language()).open();
        String whole = known.map(left -> texts.get("filter.count", FilterCountText.of(left, of, texts.language()), left.organisations(), left.whom())).orElseGet(() -> texts.get("filter.counting"));
        hint.setText(Stream.concat(Stream.of(whole), open.stream()).collect(Collectors.joining("\n")));
        String doubt = open.isEmpty() ? "" : " ?";
        told = whole + doubt;
        brief = known.map(left -> FilterCountText.of(left, of, texts.language()) + doubt).orElse(whole);
        // One number of layers that cannot be counted together would be wrong, however little room there is.
        least = known.filter(left -> left.apart().isEmpty()).map(left -> texts.get("filter.count.short", left.ties(), left.of()) + doubt).orElse(brief);
        write();
    }

    /// Large words leave what is drawn its room: the numbers stand without words then, and what adds a condition is a plus.
    private void write() {
        boolean narrow = getWidth() > 0 && getWidth() < NARROW;
        boolean large = times > 1 && getWidth() > 0 && getWidth() < NARROW * times;
        count.setText(large ? least : narrow ? brief : told);
        add.setText(large ? "+" : texts.get("filter.add"));
    }
}
