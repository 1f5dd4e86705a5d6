package samenspel.ui.panel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.legend.FateRows;
import samenspel.diagram.legend.LegendEntry;
import samenspel.diagram.legend.LegendSection;
import samenspel.diagram.look.Paper;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.words.RuleWords;
import samenspel.network.DerivedLayer;
import samenspel.network.LayerId;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.study.Document;
import samenspel.study.ShownLegend;
import samenspel.study.View;
import samenspel.text.Texts;
import samenspel.ui.command.LegendMenu;
import samenspel.ui.control.Icons;
import samenspel.ui.control.Labels;
import samenspel.ui.control.LaterTip;
import samenspel.ui.control.Swatch;

/// The legend that is also the filter.
final class LegendPanel {
    /// So many of the sections are on ties, the first ones.
    private static final int OF_TIES = 2;

    private final Session session;
    private final DrawnLayersCache drawnLayersCache;
    private final Swatch swatch;
    private final Consumer<Optional<LegendKey>> pointed;
    private final VBox layers = new VBox();
    private final VBox organisations = new VBox();
    private final Set<LayerId> expanded = new HashSet<>();
    private final Map<LegendKey, LegendRow> rows = new HashMap<>();
    private final Map<LayerId, RuleEditor> rules = new HashMap<>();
    private final Map<LayerId, Label> ruleWords = new HashMap<>();
    private final Texts texts;
    private final AttributeOffer offer;
    private ShownLegend shown;
    private List<Node> boxes = List.of();

    LegendPanel(Session session, DrawnLayersCache drawnLayersCache, Swatch swatch, Texts texts, Consumer<Optional<LegendKey>> pointed) {
        this.texts = texts;
        this.session = session;
        this.drawnLayersCache = drawnLayersCache;
        this.swatch = swatch;
        this.pointed = pointed;
        this.offer = new AttributeOffer(session, texts);
    }

    /// The rows on kinds of ties and on change.
    Node ties() {
        return layers;
    }

    /// The rows on organisations and sizes.
    Node discs() {
        return new VBox(organisations, offer);
    }

    void show(State state) {
        offer.show(state);
        showRows(state);
        fold(state);
        showMoment(state);
    }

    /// Which fates the picture has lines of.
    void showMoment(State state) {
        Lens now = state.view().orElseThrow().lensNow(state.document().orElseThrow());
        rows.forEach((key, row) -> row.explain(FateRows.isExplained(key, now)));
    }

    private void showRows(State state) {
        ShownLegend next = next(state);
        ShownLegend former = shown;
        if (next == former) {
            return;
        }
        shown = next;
        if (former == null || !next.hasRowsOf(former)) {
            KeptFocus.around(layers.getScene(), () -> build(former));
        } else if (!next.saysTheSameAs(former)) {
            update();
        }
    }

    private ShownLegend next(State state) {
        Document document = state.document().orElseThrow();
        View view = state.view().orElseThrow();
        Paper paper = state.settings().paper();
        double scale = state.projection().scale();
        return shown == null ? ShownLegend.of(document, view, paper, state.settings().language(), scale, drawnLayersCache)
                : shown.after(document, view, paper, state.settings().language(), scale, drawnLayersCache);
    }

    private void update() {
        shown.entries().forEach(this::update);
    }

    private void update(LegendEntry entry) {
        Objects.requireNonNull(rows.get(entry.key())).show(entry);
        shown.derived(entry).ifPresent(layer -> say(Objects.requireNonNull(ruleWords.get(layer.id())), layer));
        shown.derived(entry).filter(layer -> rules.containsKey(layer.id())).ifPresent(layer -> rules.get(layer.id()).show(shown.of().network(), layer));
    }

    /// Sections that have the rows they had stay where they are; rows of the same network are kept for when they come back.
    ///
    /// @param former null for none
    private void build(ShownLegend former) {
        List<LegendSection> next = shown.legend().sections().toList();
        List<LegendSection> before = former == null ? List.of() : former.legend().sections().toList();
        Set<LegendKey> keys = next.stream().flatMap(section -> section.entries().stream()).map(LegendEntry::key).collect(Collectors.toSet());
        if (former == null || former.of().network() != shown.of().network()) {
            rows.keySet().retainAll(keys);
        }
        rules.keySet().removeIf(layer -> former == null || !keys.contains(new LegendKey(LegendKey.Kind.LAYER, layer.value())));
        boxes = IntStream.range(0, next.size()).mapToObj(at -> at < before.size() && next.get(at).hasRowsOf(before.get(at)) ? updated(boxes.get(at), next.get(at)) : section(next.get(at))).toList();
        put(boxes.subList(0, OF_TIES), layers.getChildren());
        put(boxes.subList(OF_TIES, boxes.size()), organisations.getChildren());
    }

    /// Those that stand there already are not moved, which would cost as much as building them.
    private static void put(List<Node> boxes, List<Node> into) {
        if (into.size() != boxes.size()) {
            into.clear();
            into.addAll(boxes);
        }
        for (int at = 0; at < boxes.size(); at++) {
            if (into.get(at) != boxes.get(at)) {
                into.set(at, boxes.get(at));
            }
        }
    }

    private Node updated(Node box, LegendSection section) {
        section.entries().forEach(this::update);
        return box;
    }

    private Node section(LegendSection section) {
        String kind = section.entries().isEmpty() ? "" : section.entries().getFirst().key().kind().name().toLowerCase(Locale.ROOT);
        FoldingPart part = new FoldingPart(session, texts, kind, section.title());
        part.getStyleClass().add("legend-section");
        section.entries().forEach(entry -> part.with(row(entry)));
        part.setManaged(!section.entries().isEmpty());
        part.setVisible(!section.entries().isEmpty());
        return part;
    }

    /// Folds what is to be folded, and says how much is switched off in it.
    private void fold(State state) {
        List<LegendSection> sections = shown.legend().sections().toList();
        for (int at = 0; at < sections.size(); at++) {
            FoldingPart part = (FoldingPart) boxes.get(at);
            part.show(state);
            part.sayOff(sections.get(at).entries().stream().filter(entry -> ShownLegend.switches(entry.key().kind())).filter(LegendEntry::hidden).count());
        }
    }

    /// What the rows say; the state must have been shown.
    ShownLegend shown() {
        return shown;
    }

    private Node row(LegendEntry entry) {
        LegendRow known = rows.get(entry.key());
        if (known == null || entry.key().kind() == LegendKey.Kind.LAYER) {
            return made(entry);
        }
        known.show(entry);
        return known;
    }

    private Node made(LegendEntry entry) {
        boolean toggles = ShownLegend.switches(entry.key().kind());
        LegendRow row = new LegendRow(entry, swatch, toggles, only -> session.dispatch(only ? new Action.OnlyRow(entry.key(), shown.others(entry.key())) : new Action.ToggleRow(entry.key())),
                key -> pointed.accept(Optional.ofNullable(key)));
        rows.put(entry.key(), row);
        if (toggles) {
            LaterTip.once(row, this::only);
            LegendMenu.on(row, session, () -> shown, entry.key());
        }
        return shown.derived(entry).<Node>map(layer -> withRule(row, layer)).orElse(row);
    }

    private Tooltip only() {
        Tooltip only = new Tooltip(texts.get("legend.only"));
        only.setShowDelay(Duration.seconds(1.2));
        return only;
    }

    private void say(Label words, DerivedLayer layer) {
        words.setText(new RuleWords(shown.of().network(), texts.language()).brief(layer));
    }

    /// The row of a derived layer says its rule, also while it is off: rows below it must not move when it is switched on. It opens the rule below.
    private Node withRule(LegendRow row, DerivedLayer layer) {
        ToggleButton open = new ToggleButton(null, Icons.of("settings"));
        open.setId("rule-" + layer.id());
        open.getStyleClass().addAll("flat", "button-icon", "small");
        open.setAccessibleText(texts.get("rule.open", layer.name().in(texts.language().tag())));
        open.setTooltip(new Tooltip(open.getAccessibleText()));
        open.setSelected(expanded.contains(layer.id()));
        row.getChildren().add(open);
        Label said = Labels.wrapped("", "rule-words");
        say(said, layer);
        said.setId("rule-words-" + layer.id());
        ruleWords.put(layer.id(), said);
        VBox box = new VBox(row, said);
        if (open.isSelected()) {
            RuleEditor rule = new RuleEditor(session, texts, layer.id());
            rule.show(shown.of().network(), layer);
            rules.put(layer.id(), rule);
            box.getChildren().add(rule);
        }
        open.setOnAction(event -> expand(layer.id()));
        return box;
    }

    private void expand(LayerId layer) {
        if (!expanded.remove(layer)) {
            expanded.add(layer);
        }
        shown = null;
        show(session.state());
    }
}
