package samenspel.study.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import samenspel.change.Fate;
import samenspel.diagram.Box;
import samenspel.diagram.figure.PicturePart;
import samenspel.diagram.motion.Timeline;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.seen.Appearance;
import samenspel.diagram.seen.Around;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.GroupBy;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.LayerAlgebra;
import samenspel.diagram.seen.LeftOut;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.MeasureCondition;
import samenspel.diagram.seen.MeasureConditions;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.SectorPair;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.seen.SizeBy;
import samenspel.diagram.seen.TieConditions;
import samenspel.diagram.seen.TieDirection;
import samenspel.diagram.seen.TieTraits;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.ViewChoices;
import samenspel.measure.NumberRange;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Wave;
import samenspel.scenario.Capacity;
import samenspel.scenario.NamedScenario;
import samenspel.scenario.ScenarioChoice;
import samenspel.study.View;

/// Scenes and views drawn by lot.
public final class DrawnScenes {
    /// The room the picture has.
    public static final Box CANVAS = new Box(0, 0, 1000, 700);

    private final Random random;
    private final Network network;

    public DrawnScenes(long seed, Network network) {
        this.random = new Random(seed);
        this.network = network;
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private <T> List<T> some(List<T> all) {
        List<T> some = new ArrayList<>(all);
        some.removeIf(_ -> random.nextBoolean());
        return some;
    }

    private NumberRange range() {
        return any(List.of(NumberRange.ALL, NumberRange.atLeast(random.nextInt(5)), NumberRange.atMost(3.5), new NumberRange(1, 1 + random.nextInt(9))));
    }

    public Seen seen() {
        List<LayerId> layers = network.layers().stream().map(layer -> layer.id()).toList();
        List<ColourBy> colours = new ArrayList<>(ColourBy.ofAnyNetwork());
        colours.add(new ColourBy.OfAttribute("Kind, of \"it\""));
        List<Optional<SizeBy>> sizes = new ArrayList<>(SizeBy.measures().stream().map(SizeBy::of).map(Optional::of).toList());
        sizes.addAll(List.of(Optional.empty(), Optional.of(new SizeBy.OfAttribute("Budget"))));
        List<Optional<GroupBy>> groups = new ArrayList<>(GroupBy.each().stream().map(Optional::of).toList());
        groups.add(Optional.empty());
        Appearance appearance = new Appearance(any(colours), any(sizes), any(List.of(LabelMode.values())), any(List.of(NameMode.values())), any(groups));
        return new Seen(any(View.lenses(network)), new TreeSet<>(), appearance, filter(layers)).withLayers(some(layers));
    }

    private Filter filter(List<LayerId> layers) {
        Filter filter = Filter.NOTHING.onlyFates(some(List.of(Fate.values())));
        for (var sector : some(network.sectors())) {
            filter = filter.toggled(new LegendKey(LegendKey.Kind.SECTOR, sector.id().value()));
        }
        filter = random.nextBoolean() ? filter.toggled(LegendKey.attribute("Kind", "a:b")) : Filter.NOTHING;
        List<MeasureCondition> conditions = some(SizeBy.measuresWithoutCapacity()).stream().limit(2).map(measure -> new MeasureCondition(SizeBy.of(measure), NumberRange.atLeast(random.nextInt(4)))).toList();
        TreeSet<SectorPair> pairs = new TreeSet<>();
        network.sectors().stream().limit(random.nextInt(3)).forEach(sector -> pairs.add(SectorPair.of(sector.id(), network.sectors().getLast().id())));
        TieConditions ties = new TieConditions(new LayerAlgebra(new TreeSet<>(some(layers)), new TreeSet<>(some(layers)), random.nextBoolean()),
                new TieTraits(range(), range(), any(List.of(TieDirection.values())), pairs), any(List.of(TieConditions.Ends.values())),
                random.nextBoolean() ? Optional.empty() : Optional.of(new Around(new TreeSet<>(List.of(organisation())), any(List.of(Around.Reach.values())))));
        return filter.with(new MeasureConditions(conditions, random.nextBoolean())).with(random.nextBoolean() ? ties : TieConditions.NONE).with(any(List.of(LeftOut.values())));
    }

    private OrganisationId organisation() {
        return any(network.organisations()).id();
    }

    public View view() {
        Optional<Projection> camera = random.nextBoolean() ? Optional.empty() : Optional.of(new Projection(random.nextDouble() + 0.1, random.nextGaussian() * 100, -random.nextDouble()));
        Seen seen = seen();
        List<Double> stops = Timeline.STANDING.stops();
        View view = View.opening(network).with(seen).withCamera(camera).withMoment(seen.lens() instanceof Lens.Between && random.nextBoolean() ? Optional.of(any(stops)) : Optional.empty());
        return random.nextBoolean() ? view : view.withSelection(List.of(organisation(), organisation()));
    }

    public Scene scene() {
        return new Scene(any(List.of("", "Gone: {lost:strong}", "[Most]{loss:strong >50%} “went”")), any(List.of("", "Say:\n- {ties:content@2018}\n- slowly")), random.nextBoolean(), sight());
    }

    private SceneSight sight() {
        View view = view();
        Lens lens = view.seen().lens() instanceof Lens.Between change ? change.in(any(List.of(Lens.Phase.COMPARED, Lens.Phase.LEAVING, Lens.Phase.LEFT, Lens.Phase.MOVED, Lens.Phase.ARRIVING))) : view.seen().lens();
        SceneSight picture = new SceneSight(view.seen().with(lens), view.selection(), view.camera().map(one -> new PicturePart(one, CANVAS)));
        return random.nextBoolean() ? picture : picture.with(new SceneView(any(List.of(StudyView.values())), choices()));
    }

    private ViewChoices choices() {
        List<String> lit = some(network.organisations()).stream().map(one -> one.id().value()).toList();
        ScenarioChoice scenario = ScenarioChoice.of(List.of(organisation()), List.of(organisation(), organisation()), any(network.layers()).id(), any(network.waves()).id());
        return new ViewChoices(some(network.waves()).stream().map(Wave::id).toList(), some(network.layers()).stream().map(Layer::id).toList(),
                any(List.of(Optional.empty(), Optional.of(any(List.of(NameMode.values()))))), lit, Capacity.ASSUMED,
                any(List.of(Optional.empty(), Optional.of(new NamedScenario(any(List.of("", "Kern \"a\"")), scenario)))));
    }

    /// What may be done to so many scenes, places that are not there among them.
    public SceneChange change(int scenes) {
        int place = random.nextInt(scenes + 2) - 1;
        return any(List.of(new SceneChange.Add(scene()), new SceneChange.Update(place, sight()), new SceneChange.Rename(place, "T" + random.nextInt()),
                new SceneChange.WriteNote(place, "N" + random.nextInt()), new SceneChange.Duplicate(place), new SceneChange.Reorder(place, random.nextInt(scenes + 3) - 1),
                new SceneChange.Hide(place, random.nextBoolean()), new SceneChange.Delete(place)));
    }

}
