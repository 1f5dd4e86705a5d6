package samenspel.ui.panel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import samenspel.diagram.drawn.DiscSizes;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.legend.Legend;
import samenspel.diagram.legend.LegendEntry;
import samenspel.diagram.legend.LegendSection;
import samenspel.diagram.legend.Legends;
import samenspel.diagram.look.Sight;
import samenspel.diagram.look.SightColours;
import samenspel.diagram.note.ContourMembers;
import samenspel.diagram.note.Note;
import samenspel.diagram.picture.LargePictures;
import samenspel.diagram.picture.Pictures;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.network.DerivedLayer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.SectorId;
import samenspel.session.Action;
import samenspel.session.NoteAction;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.study.Perspective;
import samenspel.study.View;
import samenspel.text.Texts;
import samenspel.ui.control.Icons;
import samenspel.ui.control.Swatch;

/// The legend that is also the filter.
final class LegendPanel {
    private final Session session;
    private final DrawnLayersCache drawnLayersCache;
    private final Swatch swatch;
    private final Consumer<Optional<LegendKey>> pointed;
    private final VBox layers = new VBox();
    private final VBox organisations = new VBox();
    private final Set<LayerId> expanded = new HashSet<>();
    private final Map<LegendKey, LegendRow> rows = new HashMap<>();
    private final Map<LayerId, RuleEditor> rules = new HashMap<>();
    private final Texts texts;
    private Depiction of;
    private double scale;
    private Legend shown;
    private Network shownOf;

    private Sight sight = Sight.NORMAL;

    LegendPanel(Session session, DrawnLayersCache drawnLayersCache, Swatch swatch, Texts texts, Consumer<Optional<LegendKey>> pointed) {
        this.texts = texts;
        this.session = session;
        this.drawnLayersCache = drawnLayersCache;
        this.swatch = swatch;
        this.pointed = pointed;
    }

    /// The rows on kinds of ties and on change.
    Node ties() {
        return layers;
    }

    /// The rows on organisations and sizes.
    Node discs() {
        return organisations;
    }

    void show(State state) {
        View view = state.view().orElseThrow();
        Depiction depiction = view.depict(state.document().orElseThrow(), lens(view), Emphasis.NONE, state.settings().language());
        if (isSame(depiction, state) && view.sight() == sight) {
            return;
        }
        sight = view.sight();
        of = depiction;
        scale = state.projection().scale();
        Legend legend = Legends.of(depiction, drawnLayersCache, discs(depiction),
                new Sizes(1, state.projection().scale())).seen(new SightColours(sight));
        boolean sameRules = shownOf != null && shownOf.layers().equals(depiction.network().layers());
        if (legend.equals(shown) && sameRules) {
            return;
        }
        boolean sameRows = shown != null && plan(legend).equals(plan(shown));
        shownOf = depiction.network();
        shown = legend;
        if (sameRows) {
            update(legend);
        } else {
            KeptFocus.around(layers.getScene(), () -> build(legend));
        }
    }

    /// Among layers by waves no picture shows a change.
    private static Lens lens(View view) {
        return view.perspective() == Perspective.MULTIPLES ? new Lens.OneWave(view.seen().lens().wave()) : view.seen().lens();
    }

    /// While the camera moves, unless sizes say something and are drawn in the legend as they are in the picture.
    private boolean isSame(Depiction depiction, State state) {
        boolean measured = depiction.seen().sizeBy().isEmpty() || !LargePictures.isLarge(depiction.network());
        return measured && shown != null && of != null && depiction.network() == of.network() && depiction.equals(of)
                && (depiction.seen().sizeBy().isEmpty() || scale == state.projection().scale());
    }

    /// Titles and keys: with the same ones, the rows and what the hand and the keyboard are on can stay.
    private static List<Object> plan(Legend legend) {
        return sections(legend).flatMap(section -> Stream.concat(Stream.of(section.title()), section.entries().stream().map(LegendEntry::key))).toList();
    }

    private static Stream<LegendSection> sections(Legend legend) {
        return Stream.of(legend.layers(), legend.fates(), legend.organisations(), legend.sizes());
    }

    private void update(Legend legend) {
        sections(legend).flatMap(section -> section.entries().stream()).forEach(entry -> {
            rows.get(entry.key()).show(entry);
            derived(entry).filter(layer -> rules.containsKey(layer.id())).ifPresent(layer -> rules.get(layer.id()).show(shownOf, layer));
        });
    }

    private void build(Legend legend) {
        rows.clear();
        rules.clear();
        layers.getChildren().setAll(section(legend.layers()), section(legend.fates()));
        organisations.getChildren().setAll(section(legend.organisations()), section(legend.sizes()));
    }

    private DiscSizes discs(Depiction depiction) {
        // A large network is measured with its picture, in the background; the legend is shown again after that.
        return LargePictures.isLarge(depiction.network()) ? drawnLayersCache.knownSizes(depiction).orElse(DiscSizes.EQUAL) : new Pictures(drawnLayersCache).sizes(depiction);
    }

    private Node section(LegendSection section) {
        VBox box = new VBox();
        box.getStyleClass().add("legend-section");
        if (!section.entries().isEmpty()) {
            Label title = new Label(section.title());
            title.getStyleClass().add("section-title");
            box.getChildren().add(title);
            section.entries().forEach(entry -> box.getChildren().add(row(entry)));
        }
        box.setManaged(!section.entries().isEmpty());
        return box;
    }

    private Node row(LegendEntry entry) {
        LegendKey.Kind kind = entry.key().kind();
        boolean toggles = kind != LegendKey.Kind.PRESENCE && kind != LegendKey.Kind.SIZE && kind != LegendKey.Kind.BACKBONE;
        LegendRow row = new LegendRow(entry, swatch, toggles, only -> session.dispatch(only ? only(entry.key()) : new Action.ToggleRow(entry.key())),
                key -> pointed.accept(Optional.ofNullable(key)));
        rows.put(entry.key(), row);
        if (toggles) {
            Tooltip only = new Tooltip(texts.get("legend.only"));
            only.setShowDelay(Duration.seconds(1.2));
            Tooltip.install(row, only);
        }
        if (kind == LegendKey.Kind.SECTOR) {
            row.setOnContextMenuRequested(event -> contour(entry).show(row, event.getScreenX(), event.getScreenY()));
        }
        return derived(entry).<Node>map(layer -> withRule(row, layer)).orElse(row);
    }

    /// A line round those of a sector, as a note.
    private ContextMenu contour(LegendEntry entry) {
        MenuItem round = new MenuItem(texts.get("note.round", entry.text()), Icons.of("note-contour"));
        round.setId("note-round-" + entry.key().id());
        round.setMnemonicParsing(false);
        round.setOnAction(event -> session.dispatch(
                new NoteAction.AddNote(new Note.Contour(new ContourMembers.OfSector(new SectorId(entry.key().id())), entry.text()))));
        return new ContextMenu(round);
    }

    private Action only(LegendKey row) {
        List<LegendKey> kind = sections(shown).flatMap(section -> section.entries().stream()).map(LegendEntry::key)
                .filter(key -> key.kind() == row.kind() && !key.equals(row)).toList();
        return new Action.OnlyRow(row, kind);
    }

    private Optional<DerivedLayer> derived(LegendEntry entry) {
        Optional<LayerId> layer = entry.key().kind() == LegendKey.Kind.LAYER ? Optional.of(new LayerId(entry.key().id())) : Optional.empty();
        return layer.flatMap(shownOf::layer).filter(DerivedLayer.class::isInstance).map(DerivedLayer.class::cast);
    }

    /// The row of a derived layer opens its rule below it.
    private Node withRule(LegendRow row, DerivedLayer layer) {
        ToggleButton open = new ToggleButton(null, Icons.of("settings"));
        open.setId("rule-" + layer.id());
        open.getStyleClass().addAll("flat", "button-icon", "small");
        open.setAccessibleText(texts.get("rule.open", layer.name().in(texts.language().tag())));
        open.setTooltip(new Tooltip(open.getAccessibleText()));
        open.setSelected(expanded.contains(layer.id()));
        row.getChildren().add(open);
        VBox box = new VBox(row);
        if (open.isSelected()) {
            RuleEditor rule = new RuleEditor(session, texts, layer.id());
            rule.show(shownOf, layer);
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
