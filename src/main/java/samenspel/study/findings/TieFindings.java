package samenspel.study.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.ViewChoices;
import samenspel.diagram.view.ViewRequest;
import samenspel.diagram.view.ViewedNetwork;
import samenspel.measure.Measure;
import samenspel.measure.Measures;
import samenspel.measure.Ranking;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.SectorId;
import samenspel.network.kind.MunicipalTask;
import samenspel.text.Texts;

/// Findings of one wave: who holds ties, and how they lie.
final class TieFindings {
    private static final double A_QUARTER_MORE = 1.25;
    private static final double APART = 0.3;
    private static final int FIRST = 10;
    private static final int MOST_NAMED = 3;
    private static final double MOST_STRENGTH = 10;
    /// At the threshold, which does not stand out.
    private static final double NEARLY = 0.99;

    private final ViewedNetwork network;
    private final NameMode names;
    private final Texts texts;
    private final FindingWords words;
    private final int capacity;
    private final Map<LayerTies, RandomTies> random = new HashMap<>();

    TieFindings(ViewedNetwork network, NameMode names, int capacity) {
        this.network = network;
        this.names = names;
        this.capacity = capacity;
        this.texts = Texts.in(network.depiction().language());
        this.words = new FindingWords(texts);
    }

    Stream<Finding> all() {
        Optional<LayerTies> strict = network.strictest().map(layer -> LayerTies.of(network.network(), layer, network.firstWave().orElseThrow())).filter(LayerTies::isCountable);
        List<LayerTies> flows = flows();
        return Stream.of(strict.map(this::concentration), keyPosition(flows), apart(flows), overload(), strict.flatMap(this::sectors)).flatMap(Optional::stream);
    }

    private RandomTies random(LayerTies ties) {
        return random.computeIfAbsent(ties, LayerTies::random);
    }

    private String ties(LayerTies some) {
        return network.ties(some.layer());
    }

    private String flow(LayerTies some) {
        return network.words().within(network.words().name(some.layer().name()));
    }

    private Finding concentration(LayerTies strict) {
        RandomTies nothing = random(strict);
        double threshold = Math.max(nothing.mostTwo(), A_QUARTER_MORE * nothing.meanTwo());
        double share = strict.two();
        List<String> who = places(strict).top(2).stream().map(one -> network.name(one.organisation(), names)).toList();
        return words.of(FindingKind.CONCENTRATION, share / threshold, texts.get("view.percent", share),
                List.of(words.joined(who), Math.round(share * strict.pairs().length), strict.pairs().length, ties(strict), network.words().wave(strict.wave()), share), List.of(threshold));
    }

    private Ranking places(LayerTies ties) {
        return Ranking.of(Measures.of(Measure.DEGREE, network.network(), ties.layer(), ties.wave()));
    }

    /// Those that the view of flows shows, which are in different layers.
    private List<LayerTies> flows() {
        ViewRequest request = new ViewRequest(StudyView.FLOWS, List.of(network.depiction()), ViewChoices.NONE);
        List<LayerTies> flows = new ArrayList<>();
        for (LayerId id : request.layers()) {
            Layer layer = network.network().layer(id).orElseThrow();
            request.waves().stream().map(wave -> LayerTies.of(network.network(), layer, wave)).filter(LayerTies::isCountable).forEach(flows::add);
        }
        return flows;
    }

    /// Who leads, in the flow that gathers most round few.
    private Optional<Finding> keyPosition(List<LayerTies> flows) {
        Optional<OrganisationId> leading = network.network().organisations().stream().filter(one -> one.task() == MunicipalTask.LEADING).map(Organisation::id).findFirst();
        Optional<LayerTies> most = flows.stream().max(Comparator.comparingDouble(flow -> flow.centralisation() / random(flow).mostCentral()));
        return most.flatMap(flow -> leading.flatMap(lead -> places(flow).of(lead).map(place -> keyPosition(flow, place, places(flow).sharing(place) > 1))));
    }

    private Finding keyPosition(LayerTies flow, Ranking.Ranked place, boolean shared) {
        double threshold = random(flow).mostCentral();
        boolean gathers = flow.centralisation() > threshold;
        double strength = gathers ? (double) place.rank() / (FIRST + 1) : 0;
        String rank = texts.get("view.count", place.rank()) + (shared ? "=" : "");
        return words.of(FindingKind.KEY_POSITION, strength, rank, List.of(network.name(place.organisation(), names), rank, flow(flow), flow.present().size()),
                List.of(flow.centralisation(), threshold));
    }

    private Optional<Finding> apart(List<LayerTies> flows) {
        if (flows.size() < 2) {
            return Optional.empty();
        }
        List<LayerTies> order = flows.stream().sorted(Comparator.comparingDouble(LayerTies::centralisation)).toList();
        LayerTies least = order.getFirst();
        LayerTies most = order.getLast();
        double threshold = Math.max(APART, random(least).mostApart(random(most)));
        double apart = most.centralisation() - least.centralisation();
        return Optional.of(words.of(FindingKind.FLOWS, apart / threshold, texts.get("outstanding.two", least.centralisation(), most.centralisation()),
                List.of(flow(most), most.centralisation(), flow(least), least.centralisation()), List.of(threshold)));
    }

    private Optional<Finding> overload() {
        Optional<LayerTies> strict = network.strictest().map(layer -> LayerTies.of(network.network(), layer, network.lastWave().orElseThrow())).filter(LayerTies::isCountable);
        return strict.filter(_ -> network.network().organisations().stream().anyMatch(Organisation::givesAccess)).map(this::overload);
    }

    private Finding overload(LayerTies strict) {
        int threshold = Math.max(capacity, random(strict).partners());
        List<Integer> over = IntStream.range(0, strict.present().size()).filter(at -> network.organisation(strict.present().get(at)).givesAccess() && strict.degrees()[at] > threshold)
                .boxed().sorted(Comparator.comparingInt((Integer at) -> -strict.degrees()[at])).toList();
        int most = IntStream.range(0, strict.present().size()).filter(at -> network.organisation(strict.present().get(at)).givesAccess()).map(at -> strict.degrees()[at]).max().orElse(0);
        int tooMany = over.stream().mapToInt(at -> strict.degrees()[at] - capacity).sum();
        String who = over.size() > MOST_NAMED ? texts.get("view.overload.several", over.size(), texts.get("view.overload.access"))
                : words.joined(over.stream().map(at -> network.name(strict.present().get(at), names)).toList());
        double strength = most > threshold ? (double) most / threshold : Math.min(NEARLY, (double) most / threshold);
        return words.of(FindingKind.OVERLOAD, strength, texts.get("view.count", over.isEmpty() ? most : tooMany),
                List.of(who, tooMany, ties(strict), capacity, network.words().wave(strict.wave()), over.size(), most), List.of(capacity, random(strict).partners()));
    }

    private Optional<Finding> sectors(LayerTies strict) {
        List<SectorId> sectors = strict.present().stream().map(one -> network.organisation(one).sector()).toList();
        List<SectorId> different = sectors.stream().distinct().toList();
        if (different.size() < 2 || network.isWithoutSectors()) {
            return Optional.empty();
        }
        int[] groups = sectors.stream().mapToInt(different::indexOf).toArray();
        double share = RewiredTies.within(strict.pairs(), groups);
        RewiredTies anew = RewiredTies.of(strict.pairs(), groups);
        double above = share / Math.max(Double.MIN_NORMAL, A_QUARTER_MORE * anew.most());
        double below = anew.least() / Math.max(Double.MIN_NORMAL, A_QUARTER_MORE * share);
        return Optional.of(words.of(FindingKind.SECTORS, Math.min(MOST_STRENGTH, Math.max(above, below)), texts.get("view.percent", share),
                List.of(ties(strict), share, network.words().wave(strict.wave()), above >= below ? 1 : 0), List.of(anew.least(), anew.most())));
    }
}
