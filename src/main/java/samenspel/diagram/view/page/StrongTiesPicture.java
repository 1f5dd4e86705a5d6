package samenspel.diagram.view.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Typeface;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.figure.FigureWords;
import samenspel.diagram.figure.Figures;
import samenspel.diagram.figure.Page;
import samenspel.diagram.legend.Captions;
import samenspel.diagram.seen.Appearance;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.view.ViewReasons;
import samenspel.diagram.view.ViewRequest;
import samenspel.diagram.view.ViewedNetwork;
import samenspel.diagram.words.Findings;
import samenspel.measure.Measure;
import samenspel.measure.Measures;
import samenspel.measure.Ranking;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;
import samenspel.text.Isolated;

/// The picture of a network's strong ties: access organisations in bronze, sectors by their codes, hubs with their number of partners.
final class StrongTiesPicture {
    private static final int MOST_HUBS = 5;
    /// How many times the mean number of partners a hub has.
    private static final double HUB = 3;

    private StrongTiesPicture() {
    }

    static Optional<String> missing(ViewRequest request) {
        ViewedNetwork one = request.viewed().getFirst();
        return request.networks().size() > 1 ? Optional.of(request.texts().get("view.too-many", 1)) : ViewReasons.absent(one, one.strictest(), one.firstWave(), request);
    }

    /// @param request of which nothing is missing
    static ViewOutcome of(ViewRequest request, Page format) {
        ViewedNetwork one = request.viewed().getFirst();
        Depiction shown = shown(request, one);
        DrawnLayersCache cache = new DrawnLayersCache();
        FigureWords words = format.parts().words();
        Page titled = words.title().isEmpty() ? format.with(new FigureWords("", true, words.caption()).finding(Findings.of(shown, cache))) : format;
        Diagram figure = new Figures(cache).of(shown, titled);
        Page told = isWithoutCodes(figure, one) ? titled.with(titled.parts().words().withCaption((words.caption() + " " + request.texts().get("view.strong-ties.no-codes")).strip())) : titled;
        return new ViewOutcome.Drawn(numbered(told == titled ? figure : new Figures(cache).of(shown, told), hubs(one.network(), one.strictest().orElseThrow(), one.firstWave().orElseThrow())));
    }

    /// Whether no disc bears the code of its sector although codes are known.
    private static boolean isWithoutCodes(Diagram figure, ViewedNetwork of) {
        return !of.isWithoutSectors() && figure.marks().stream().flatMap(Mark::labels).noneMatch(label -> label.role() == MarkRole.CODE);
    }

    /// @param request of which nothing is missing
    static String title(ViewRequest request) {
        Depiction shown = shown(request, request.viewed().getFirst());
        DrawnLayersCache cache = new DrawnLayersCache();
        return Findings.of(shown, cache).stream().findFirst().orElseGet(() -> Captions.of(shown, cache).title());
    }

    private static Depiction shown(ViewRequest request, ViewedNetwork one) {
        Depiction given = one.depiction();
        Appearance appearance = given.seen().appearance().with(ColourBy.Trait.ACCESS).with(LabelMode.KEY).with(request.names());
        return given.with(given.seen().with(new Lens.OneWave(one.firstWave().orElseThrow())).withLayers(List.of(one.strictest().orElseThrow().id())).with(appearance));
    }

    /// With the number of partners behind the names of hubs, where there is room for it.
    private static Diagram numbered(Diagram figure, Map<OrganisationId, Integer> hubs) {
        List<Mark> marks = figure.marks().stream().map(mark -> mark instanceof Mark.Label label ? numbered(label, hubs, figure) : mark).toList();
        return new Diagram(figure.page(), marks, figure.title(), figure.description(), figure.language());
    }

    private static Mark numbered(Mark.Label label, Map<OrganisationId, Integer> hubs, Diagram figure) {
        Optional<Integer> partners = label.role() == MarkRole.NAME ? label.id().organisation().map(hubs::get) : Optional.empty();
        if (partners.isEmpty()) {
            return label;
        }
        String text = Isolated.of(label.text()) + " " + partners.get();
        double width = Typeface.width(text, label.lettering().size(), label.lettering().weight());
        Mark.Label longer = new Mark.Label(label.id(), label.role(), label.start(), text, label.lettering(), width, label.halo());
        boolean free = figure.page().contains(longer.bounds())
                && figure.marks().stream().flatMap(Mark::labels).noneMatch(other -> other != label && other.role() != MarkRole.CODE && other.letters().touches(longer.letters()));
        return free ? longer : label;
    }

    private static Map<OrganisationId, Integer> hubs(Network network, Layer layer, WaveId wave) {
        Map<OrganisationId, Double> partners = Measures.of(Measure.DEGREE, network, layer, wave);
        double mean = mean(partners.values());
        return Ranking.of(partners).top(MOST_HUBS).stream().filter(one -> one.value() > 0 && one.value() >= HUB * mean)
                .collect(Collectors.toMap(Ranking.Ranked::organisation, one -> (int) one.value()));
    }

    private static double mean(Collection<Double> values) {
        return values.stream().mapToDouble(value -> value).average().orElse(0);
    }
}
