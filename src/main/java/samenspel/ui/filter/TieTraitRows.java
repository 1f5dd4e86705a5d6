package samenspel.ui.filter;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import samenspel.change.Fate;
import samenspel.diagram.drawn.DrawnLayer;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.picture.LargePictures;
import samenspel.diagram.seen.DrawnTie;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.SectorPair;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.seen.TieDirection;
import samenspel.diagram.seen.TieTraits;
import samenspel.measure.NumberRange;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Pair;
import samenspel.network.ReportedLayer;
import samenspel.network.Sector;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;
import samenspel.ui.control.Segments;
import samenspel.ui.control.ValueNames;

/// What ties have to be like: how strong, in how many layers, mutual or not, what became of them, and between which sectors.
final class TieTraitRows extends VBox {
    private final FilterSteps steps;
    private final DrawnLayersCache drawnLayersCache;
    private final Texts texts;
    private final NumberBlock strength;
    private final NumberBlock layers;
    private final Segments<TieDirection> direction;
    private final FlowPane directions;
    private final Map<Fate, CheckBox> fates = new EnumMap<>(Fate.class);
    private final VBox change;
    private final ComboBox<Sector> one = new ComboBox<>();
    private final ComboBox<Sector> other = new ComboBox<>();
    private Seen shown;
    private Network of;

    TieTraitRows(FilterSteps steps, Session session, DrawnLayersCache drawnLayersCache, Texts texts) {
        this.steps = steps;
        this.drawnLayersCache = drawnLayersCache;
        this.texts = texts;
        getStyleClass().add("filter-part");
        this.strength = new NumberBlock("tie-strength", Labels.of(texts.get("filter.trait.strength"), "filter-name"), texts,
                (range, gesture) -> steps.changeTraits(traits -> traits.withStrength(range), gesture));
        this.layers = new NumberBlock("tie-layers", Labels.of(texts.get("filter.trait.layers"), "filter-name"), texts,
                (range, gesture) -> steps.changeTraits(traits -> traits.withLayers(range), gesture));
        strength.called(texts.get("filter.trait.strength"));
        layers.called(texts.get("filter.trait.layers"));
        this.direction = new Segments<>("tie-direction", List.of(TieDirection.values()), each -> texts.get("filter.direction.choice." + each)).narrow()
                .onPress(each -> steps.changeTraits(traits -> traits.with(each), Optional.empty()));
        this.directions = ConditionRows.named(texts.get("filter.trait.direction"), direction);
        this.change = new VBox(2, Labels.of(texts.get("filter.trait.change"), "filter-name"), fates(session));
        getChildren().addAll(Labels.of(texts.get("filter.ties"), "section-title"), strength, layers, directions, change, between());
    }

    private FlowPane fates(Session session) {
        FlowPane row = new FlowPane(12, 4);
        Stream.of(Fate.values()).forEach(fate -> {
            CheckBox check = new CheckBox(texts.get("fate." + fate));
            check.setId("filter-fate-" + fate);
            check.setOnAction(_ -> session.dispatch(new Action.ToggleRow(new LegendKey(LegendKey.Kind.FATE, fate.name()))));
            fates.put(fate, check);
            row.getChildren().add(check);
        });
        return row;
    }

    private VBox between() {
        one.setId("filter-between-one");
        other.setId("filter-between-other");
        Stream.of(one, other).forEach(box -> {
            box.setConverter(new ValueNames<>(sector -> sector.name().in(texts.language().tag())));
            box.setAccessibleText(texts.get(box == one ? "filter.between.one" : "filter.between.other"));
            box.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(box, Priority.ALWAYS);
            box.setPrefWidth(100);
        });
        Button add = Buttons.whole("filter-between-add", texts.get("filter.between.add"), this::addPair);
        return new VBox(4, Labels.of(texts.get("filter.trait.between"), "filter-name"), Rows.of(6, one, Labels.whole(texts.get("filter.join.and")), other, add));
    }

    private void addPair() {
        if (one.getValue() != null && other.getValue() != null) {
            SortedSet<SectorPair> pairs = new TreeSet<>(steps.filter().ties().traits().between());
            pairs.add(SectorPair.of(one.getValue().id(), other.getValue().id()));
            steps.changeTraits(traits -> traits.withBetween(pairs), Optional.empty());
        }
    }

    void show(Seen seen, Network network) {
        if (network != of) {
            List<Sector> sectors = network.sectors();
            Stream.of(one, other).filter(box -> !box.getItems().equals(sectors)).forEach(box -> box.getItems().setAll(sectors));
        }
        boolean same = network == of && shown != null && seen.lens().equals(shown.lens()) && seen.layers().equals(shown.layers()) && seen.filter().equals(shown.filter());
        of = network;
        shown = seen;
        if (same) {
            return;
        }
        TieTraits traits = seen.filter().ties().traits();
        strength.show(traits.strength());
        layers.show(traits.layers());
        List<DrawnTie> lines = LargePictures.isLarge(network) ? List.of() : lines();
        spread(lines);
        direction.choose(traits.direction());
        ConditionRows.visible(directions, seen.layersOf(network).stream().anyMatch(Layer::directed));
        fates.forEach((fate, check) -> check.setSelected(seen.filter().shows(fate)));
        ConditionRows.visible(change, seen.lens() instanceof Lens.Between);
    }

    private List<DrawnTie> lines() {
        return drawnLayersCache.of(of, shown.lens()).layers().stream().filter(layer -> shown.shows(layer.layer())).map(DrawnLayer::ties).flatMap(List::stream).toList();
    }

    private void spread(List<DrawnTie> lines) {
        TieTraits traits = shown.filter().ties().traits();
        List<Double> strengths = lines.stream().map(DrawnTie::strongest).toList();
        strength.spread(strengths, strengths.stream().allMatch(number -> number == Math.rint(number)));
        ConditionRows.visible(strength, strengths.stream().distinct().count() > 1 || !traits.strength().equals(NumberRange.ALL));
        strength.tell(texts.get("legend.count.left", strengths.stream().filter(traits.strength()::holds).count(), strengths.size()));
        List<Double> counts = counts(lines);
        layers.spread(counts, true);
        ConditionRows.visible(layers, counts.stream().distinct().count() > 1 || !traits.layers().equals(NumberRange.ALL));
        layers.tell(texts.get("legend.count.left", counts.stream().filter(traits.layers()::holds).count(), counts.size()));
    }

    /// In how many reported layers the ends of each line are tied.
    private List<Double> counts(List<DrawnTie> lines) {
        List<Set<Pair>> tied = drawnLayersCache.of(of, shown.lens()).layers().stream().filter(layer -> layer.layer() instanceof ReportedLayer).map(layer -> {
            Set<Pair> pairs = new HashSet<>();
            layer.ties().forEach(tie -> pairs.add(tie.pair().unordered()));
            return pairs;
        }).toList();
        return lines.stream().map(line -> line.pair().unordered()).map(pair -> (double) tied.stream().filter(pairs -> pairs.contains(pair)).count()).toList();
    }
}
