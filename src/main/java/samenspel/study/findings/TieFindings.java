package samenspel.study.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.claim.Quantity;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.ViewChoices;
import samenspel.diagram.view.ViewRequest;
import samenspel.diagram.view.ViewedNetwork;
import samenspel.measure.Measure;
import samenspel.measure.Measures;
import samenspel.measure.Ranking;
import samenspel.measure.whole.NetworkMeasure;
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
        List<OrganisationId> two = places(strict).top(2).stream().map(Ranking.Ranked::organisation).toList();
        String who = words.joined(two.stream().map(one -> network.name(one, names)).toList());
        return words.of(FindingKind.CONCENTRATION, share / threshold, texts.get("view.percent", share),
                List.of(Referred.names(who, two), Referred.of(Math.round(share * strict.pairs().length), Quantity.OfTies.PAIRS, strict.layer(), two, strict.wave()),
                        Referred.of(strict.pairs().length, Quantity.OfTies.PAIRS, strict.layer(), List.of(), strict.wave()), ties(strict), wave(strict),
                        Referred.of(share, Quantity.OfTies.PAIRS_SHARE, strict.layer(), two, strict.wave())), List.of(threshold));
    }

    private Referred wave(LayerTies some) {
        return Referred.name(network.words().wave(some.wave()), some.wave());
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
        return words.of(FindingKind.KEY_POSITION, strength, rank, List.of(Referred.names(network.name(place.organisation(), names), List.of(place.organisation())),
                Referred.of(rank, Quantity.OfTies.PLACE, flow.layer(), List.of(place.organisation()), flow.wave()), flow(flow),
                Referred.of(flow.present().size(), new Quantity.OfNetwork(NetworkMeasure.PRESENT), List.of(), List.of(), List.of(flow.wave()))),
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
                List.of(flow(most), centralisation(most), flow(least), centralisation(least)), List.of(threshold)));
    }

    private static Referred centralisation(LayerTies flow) {
        return Referred.of(flow.centralisation(), new Quantity.OfNetwork(NetworkMeasure.DEGREE_CENTRALISATION), flow.layer(), List.of(), flow.wave());
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
        List<OrganisationId> ids = over.stream().map(at -> strict.present().get(at)).toList();
        String who = over.size() > MOST_NAMED ? texts.get("view.overload.several", over.size(), texts.get("view.overload.access"))
                : words.joined(ids.stream().map(one -> network.name(one, names)).toList());
        double strength = most > threshold ? (double) most / threshold : Math.min(NEARLY, (double) most / threshold);
        return words.of(FindingKind.OVERLOAD, strength, texts.get("view.count", over.isEmpty() ? most : tooMany),
                List.of(over.isEmpty() || over.size() > MOST_NAMED ? who : Referred.names(who, ids),
                        over.isEmpty() ? tooMany : Referred.of(tooMany, Quantity.OfTies.TOO_MANY, strict.layer(), ids, strict.wave()), ties(strict),
                        Referred.of(capacity, Quantity.OfNames.CAPACITY, List.of(), List.of(), List.of()), wave(strict), over.size(), most), List.of(capacity, random(strict).partners()));
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
                List.of(ties(strict), Referred.of(share, Quantity.OfTies.WITHIN_SECTORS, strict.layer(), List.of(), strict.wave()), wave(strict), above >= below ? 1 : 0), List.of(anew.least(), anew.most())));
    }
}
