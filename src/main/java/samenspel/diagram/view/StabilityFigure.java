package samenspel.diagram.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import samenspel.change.Change;
import samenspel.change.Counts;
import samenspel.diagram.Box;
import samenspel.diagram.Mark;
import samenspel.diagram.legend.Caption;
import samenspel.diagram.words.RuleWords;
import samenspel.measure.KnownTies;
import samenspel.measure.Measures;
import samenspel.measure.organisation.OwnChange;
import samenspel.measure.whole.NetworkValue;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.ReportedLayer;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.text.Texts;

/// Draws what was kept, lost and gained in the first network, and the loss in up to two others beside it.
public final class StabilityFigure implements ViewContent {
    private static final int MOST_NETWORKS = 3;
    /// Of shares that make a difference worth a title.
    private static final double DIFFERENCE = 0.1;
    private static final int ENOUGH = 10;

    private final ViewRequest request;
    private final Texts texts;
    private final List<ViewedNetwork> networks;
    private final List<Stability> found;

    public StabilityFigure(ViewRequest request) {
        this.request = request;
        this.texts = request.texts();
        this.networks = request.viewed();
        this.found = missing().isPresent() ? List.of() : networks.stream().map(this::stability).toList();
    }

    private Stability stability(ViewedNetwork one) {
        return Stability.of(one.network(), waves(one).orElseThrow(), layers(one), one.strictest(), one.lit());
    }

    private static Optional<Stability.Waves> waves(ViewedNetwork one) {
        Optional<WaveId> from = one.firstWave();
        Optional<WaveId> to = one.lastWave();
        return from.isPresent() && to.isPresent() && !from.equals(to) ? Optional.of(new Stability.Waves(from.get(), to.get())) : Optional.empty();
    }

    /// Those chosen, or else those of reports and that of the strictest rule.
    static List<Layer> layers(ViewedNetwork one) {
        List<LayerId> chosen = one.choices().layers();
        Optional<Layer> strictest = one.strictest();
        return one.network().layers().stream().filter(layer -> chosen.isEmpty() ? layer instanceof ReportedLayer || strictest.filter(layer::equals).isPresent()
                : chosen.contains(layer.id())).limit(StudyView.MOST_LAYERS).toList();
    }

    @Override
    public Optional<String> missing() {
        if (networks.size() > MOST_NETWORKS) {
            return Optional.of(texts.get("view.too-many", MOST_NETWORKS));
        }
        return networks.stream().flatMap(one -> missing(one).stream()).findFirst();
    }

    private Optional<String> missing(ViewedNetwork one) {
        Optional<String> absent = ViewReasons.absent(one, layers(one).stream().findFirst(), one.firstWave().flatMap(_ -> one.lastWave()), request);
        return absent.or(() -> waves(one).isPresent() ? Optional.empty() : Optional.of(texts.get("view.one-wave", one.called())));
    }

    @Override
    public Caption caption() {
        ViewedNetwork first = networks.getFirst();
        Stability shown = found.getFirst();
        String from = first.words().wave(shown.from());
        String to = first.words().wave(shown.to());
        String drawn = texts.get("view.stability.drawn", first.called(), from, to) + (networks.size() > 1 ? " " + texts.get("view.stability.beside", networks.size()) : "");
        List<String> lines = new ArrayList<>(List.of(texts.get("view.stability.counted", from)));
        lines.addAll(new RuleWords(first.network(), request.language()).of(first.strictest().stream().filter(layers(first)::contains).toList()));
        lines.add(ViewCaptions.answered(networks, one -> waves(one).map(own -> networks.size() > 1 ? List.of(own.to()) : List.of(own.from(), own.to())).orElse(List.of()), texts));
        ViewCaptions.known(networks, StabilityFigure::layers, one -> waves(one).map(own -> List.of(own.from(), own.to())).orElse(List.of()), texts).ifPresent(lines::add);
        networks.forEach(one -> gone(one).ifPresent(lines::add));
        if (found.stream().flatMap(one -> one.rows().stream()).map(Stability.Row::counts).anyMatch(counts -> counts.before() >= ENOUGH && counts.leavesLossOpen())) {
            lines.add(texts.get("view.stability.ranged"));
        }
        if (networks.size() > 1 && shown.rows().stream().anyMatch(row -> found.stream().anyMatch(one -> one.isOpen(row)))) {
            lines.add(texts.get("view.stability.open"));
        }
        return ViewCaptions.of(request, title(first, shown, from, to), drawn, lines);
    }

    /// That of a sector nobody who stands out is in the network in the later wave any more, so that what they had is lost.
    private Optional<String> gone(ViewedNetwork one) {
        Stability.Waves own = waves(one).orElseThrow();
        List<OrganisationId> before = Measures.present(one.network(), own.from());
        List<OrganisationId> after = Measures.present(one.network(), own.to());
        Map<String, List<OrganisationId>> sectors = one.lit().stream().filter(lit -> before.contains(lit.id()))
                .collect(Collectors.groupingBy(lit -> one.sector(lit).code(), LinkedHashMap::new, Collectors.mapping(Organisation::id, Collectors.toList())));
        String codes = sectors.entrySet().stream().filter(sector -> sector.getValue().stream().noneMatch(after::contains)).map(Map.Entry::getKey).collect(Collectors.joining(", "));
        return codes.isEmpty() ? Optional.empty() : Optional.of(texts.get("view.stability.gone", one.called(), one.words().wave(own.to()), codes));
    }

    /// Of the layer in which some stand out.
    private String title(ViewedNetwork first, Stability shown, String from, String to) {
        Optional<Stability.Row> lit = shown.rows().stream().filter(row -> row.whose() == Stability.Whose.LIT && row.counts().before() >= ENOUGH).findFirst();
        Optional<Stability.Row> whole = lit.flatMap(one -> shown.rows().stream().filter(row -> row.whose() == Stability.Whose.ALL && row.layer().equals(one.layer())).findFirst());
        if (lit.isEmpty() || whole.isEmpty() || !differs(lit.get().counts(), whole.get().counts())) {
            return texts.get("view.stability.title", from, to);
        }
        String who = first.lit().stream().filter(one -> first.sector(one).code().equals(lit.get().sector())).findFirst().map(first::litName).orElse(lit.get().sector());
        Layer layer = first.network().layer(lit.get().layer()).orElseThrow();
        boolean open = first.isOpen(layer, shown.from()) || first.isOpen(layer, shown.to()) || turns(first.network(), Change.of(first.network(), layer, shown.from(), shown.to()), lit.get(), sectorOf(first, lit.get().sector()));
        return ViewCaptions.asKnown(texts.get("view.stability.found", whole.get().counts().loss(), first.ties(layer), who, lit.get().counts().loss(), to), open, texts);
    }

    private static Set<OrganisationId> sectorOf(ViewedNetwork first, String code) {
        return first.lit().stream().filter(one -> first.sector(one).code().equals(code)).map(Organisation::id).collect(Collectors.toSet());
    }

    /// Whether other answers may leave the loss of those who stand out less far from that of all than a title asks.
    private static boolean turns(Network network, Change change, Stability.Row lit, Set<OrganisationId> whom) {
        NetworkValue.Bounds own = loss(network, change, whom::contains);
        NetworkValue.Bounds all = loss(network, change, _ -> true);
        return (lit.counts().loss() > change.counts().loss() ? own.least() - all.most() : all.least() - own.most()) < DIFFERENCE;
    }

    private static NetworkValue.Bounds loss(Network network, Change change, Predicate<OrganisationId> whom) {
        Layer layer = network.layer(change.layer()).orElseThrow();
        Set<Pair> unknown = new TreeSet<>(KnownTies.of(network, layer, change.from()).unknownPairs());
        unknown.addAll(KnownTies.of(network, layer, change.to()).unknownPairs());
        OwnChange own = OwnChange.of(network, change, unknown, whom);
        return own.lossBounds().orElse(new NetworkValue.Bounds(own.counts().loss(), own.counts().loss()));
    }

    private static boolean differs(Counts one, Counts other) {
        return other.before() >= ENOUGH && !one.leavesLossOpen() && !other.leavesLossOpen() && Math.abs(one.loss() - other.loss()) >= DIFFERENCE;
    }

    @Override
    public List<Mark> marks(Box room, double unit) {
        ViewMarks marks = new ViewMarks(unit);
        new StabilityMarks(marks, networks, found, room, unit).draw();
        return marks.all();
    }
}
