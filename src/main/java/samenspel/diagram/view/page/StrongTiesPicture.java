package samenspel.diagram.view.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.diagram.Diagram;
import samenspel.diagram.DiscEdge;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.drawn.CodeLetters;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.figure.FigureWords;
import samenspel.diagram.figure.Figures;
import samenspel.diagram.figure.Page;
import samenspel.diagram.legend.Captions;
import samenspel.diagram.picture.TieInks;
import samenspel.diagram.seen.Appearance;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.view.ViewCaptions;
import samenspel.diagram.view.ViewReasons;
import samenspel.diagram.view.ViewRequest;
import samenspel.diagram.view.ViewedNetwork;
import samenspel.diagram.words.Findings;
import samenspel.diagram.words.LayerLoad;
import samenspel.measure.Measure;
import samenspel.measure.Measures;
import samenspel.measure.Ranking;
import samenspel.measure.organisation.MeasureBounds;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Sector;
import samenspel.network.WaveId;
import samenspel.text.Texts;

/// The picture of a network's strong ties: access organisations in bronze, sectors by their codes, hubs with their number of partners.
final class StrongTiesPicture {
    private static final int MOST_HUBS = 5;
    /// How many times the mean number of partners a hub has.
    private static final double HUB = 3;
    /// By which discs grow so that codes fit, and so many times at most.
    private static final double STEP = 0.05;
    private static final int MOST_LARGER = 8;

    private StrongTiesPicture() {
    }

    static Optional<String> missing(ViewRequest request) {
        ViewedNetwork one = request.viewed().getFirst();
        return request.networks().size() > 1 ? Optional.of(request.texts().get("view.too-many", 1)) : ViewReasons.absent(one, one.strictest(), one.firstWave(), request);
    }

    /// @param request of which nothing is missing
    static ViewOutcome of(ViewRequest request, Page format) {
        ViewedNetwork one = request.viewed().getFirst();
        Depiction shown = shown(request);
        DrawnLayersCache cache = new DrawnLayersCache();
        FigureWords words = format.parts().words();
        Layer layer = one.strictest().orElseThrow();
        WaveId wave = one.firstWave().orElseThrow();
        Optional<String> known = ViewCaptions.known(List.of(one), _ -> List.of(layer), _ -> List.of(wave), request.texts());
        FigureWords said = new FigureWords(words.title(), words.found(), Stream.concat(Stream.of(words.caption()).filter(caption -> !caption.isEmpty()), known.stream()).collect(Collectors.joining(" ")));
        Page titled = format.with(words.title().isEmpty() ? new FigureWords("", true, said.caption()).finding(Findings.of(shown, cache)) : said);
        Depiction behind = numbered(request, cache);
        Diagram figure = withCodes(new Figures(cache).of(behind, titled), one, larger -> new Figures(cache).of(behind.with(behind.look().with(behind.look().scale().withDiscs(larger * behind.look().scale().discs()))), titled));
        if (!isWithoutCodes(figure, one)) {
            return new ViewOutcome.Drawn(figure);
        }
        FigureWords told = titled.parts().words();
        return new ViewOutcome.Drawn(new Figures(cache).of(behind, titled.with(told.withCaption((told.caption() + " " + request.texts().get("view.strong-ties.no-codes")).strip()))));
    }

    /// The same with discs that are so much larger that the codes of all sectors fit, where that is not much.
    ///
    /// @param drawn with discs so many times as large
    private static Diagram withCodes(Diagram figure, ViewedNetwork of, DoubleFunction<Diagram> drawn) {
        double radius = figure.marks().stream().filter(mark -> mark.role() == MarkRole.ORGANISATION && mark instanceof Mark.Group).flatMap(mark -> ((Mark.Group) mark).marks().stream())
                .filter(Mark.Disc.class::isInstance).mapToDouble(mark -> ((Mark.Disc) mark).radius()).min().orElse(0);
        List<String> codes = of.network().sectors().stream().map(Sector::code).toList();
        return IntStream.rangeClosed(0, MOST_LARGER).mapToDouble(step -> 1 + step * STEP).filter(larger -> codes.stream().allMatch(code -> CodeLetters.in(larger * radius, code, DiscEdge.PLAIN, CodeLetters.LEAST).isPresent()))
                .boxed().findFirst().filter(larger -> larger > 1).map(drawn::apply).orElse(figure);
    }

    /// Whether no disc bears the code of its sector although codes are known.
    private static boolean isWithoutCodes(Diagram figure, ViewedNetwork of) {
        return !of.isWithoutSectors() && figure.marks().stream().flatMap(Mark::labels).noneMatch(label -> label.role() == MarkRole.CODE);
    }

    /// @param request of which nothing is missing
    static String title(ViewRequest request) {
        Depiction shown = shown(request);
        DrawnLayersCache cache = new DrawnLayersCache();
        return Findings.of(shown, cache).stream().findFirst().orElseGet(() -> Captions.of(shown, cache).title());
    }

    /// What is seen of the network.
    ///
    /// @param request of which nothing is missing
    static Depiction shown(ViewRequest request) {
        ViewedNetwork one = request.viewed().getFirst();
        Depiction given = one.depiction();
        Appearance appearance = given.seen().appearance().with(ColourBy.Trait.ACCESS).with(LabelMode.KEY).with(request.names());
        return given.with(given.seen().with(new Lens.OneWave(one.firstWave().orElseThrow())).withLayers(List.of(one.strictest().orElseThrow().id())).with(appearance));
    }

    /// The same with the number of ties behind the names of hubs.
    ///
    /// @param request of which nothing is missing
    static Depiction numbered(ViewRequest request, DrawnLayersCache cache) {
        Depiction shown = shown(request);
        ViewedNetwork one = request.viewed().getFirst();
        Layer layer = one.strictest().orElseThrow();
        LayerLoad load = cache.of(one.network(), shown.seen().lens()).layers().stream().filter(drawn -> drawn.layer().equals(layer)).findFirst().map(drawn -> LayerLoad.of(drawn, List.of())).orElseThrow();
        return shown.withBehind(hubs(one, TieInks.of(shown, cache).hubs(), load));
    }

    /// The number of ties of each hub, in words: as many as the line under the title tells.
    ///
    /// @param dark whose ties stand out
    private static Map<OrganisationId, String> hubs(ViewedNetwork one, Set<OrganisationId> dark, LayerLoad load) {
        Network network = one.network();
        Layer layer = one.strictest().orElseThrow();
        WaveId wave = one.firstWave().orElseThrow();
        Map<OrganisationId, Double> partners = Measures.of(Measure.DEGREE, network, layer, wave);
        Set<OrganisationId> more = MeasureBounds.of(Measure.DEGREE, network, layer, wave).entrySet().stream().filter(bound -> bound.getValue().most() > bound.getValue().least()).map(Map.Entry::getKey).collect(Collectors.toSet());
        Texts texts = Texts.in(one.depiction().language());
        double mean = mean(partners.values());
        return Ranking.of(partners).ranked().stream().filter(hub -> dark.contains(hub.organisation()) || hub.rank() <= MOST_HUBS && hub.value() > 0 && hub.value() >= HUB * mean)
                .collect(Collectors.toMap(Ranking.Ranked::organisation, hub -> texts.get(more.contains(hub.organisation()) ? "view.at-least" : "view.count", load.of(hub.organisation()))));
    }

    private static double mean(Collection<Double> values) {
        return values.stream().mapToDouble(value -> value).average().orElse(0);
    }
}
