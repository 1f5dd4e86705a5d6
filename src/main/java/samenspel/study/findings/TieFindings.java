package samenspel.study.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.claim.Quantity;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.ViewChoices;
import samenspel.diagram.view.ViewRequest;
import samenspel.diagram.view.ViewedNetwork;
import samenspel.measure.Measure;
import samenspel.measure.Measures;
import samenspel.measure.PossiblePlaces;
import samenspel.measure.Ranking;
import samenspel.measure.whole.NetworkMeasure;
import samenspel.measure.whole.NetworkMeasures;
import samenspel.measure.whole.NetworkValue;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.SectorId;
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
    private static final String UNKNOWN = "?";

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
        return words.of(FindingKind.CONCENTRATION, share / threshold, texts.get("view.percent", share),
                List.of(names(two), Referred.of(Math.round(share * strict.ties().length), Quantity.OfTies.TIES, strict.layer(), two, strict.wave()),
                        Referred.of(strict.ties().length, Quantity.OfTies.TIES, strict.layer(), List.of(), strict.wave()), ties(strict), wave(strict),
                        Referred.of(share, Quantity.OfTies.TIES_SHARE, strict.layer(), two, strict.wave())), List.of(threshold), known(strict));
    }

    private Referred names(List<OrganisationId> some) {
        return Referred.names(words.joined(some.stream().map(one -> network.name(one, names)).toList()), some);
    }

    private Referred wave(LayerTies some) {
        return Referred.name(network.words().wave(some.wave()), some.wave());
    }

    private KnownShare known(LayerTies... some) {
        return KnownShare.of(network, Stream.of(some).map(LayerTies::layer).toList(), some[0].wave());
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

    /// Those that lead, in the flow that gathers most round few.
    private Optional<Finding> keyPosition(List<LayerTies> flows) {
        Optional<LayerTies> most = flows.stream().max(Comparator.comparingDouble(flow -> flow.centralisation() / random(flow).mostCentral()));
        return most.flatMap(flow -> {
            PossiblePlaces places = PossiblePlaces.of(network.network(), flow.layer(), flow.wave());
            List<PossiblePlaces.Place> leading = network.network().leaders(flow.wave()).stream().flatMap(one -> places.of(one.id()).stream()).toList();
            return leading.isEmpty() ? Optional.empty() : Optional.of(keyPosition(flow, leading));
        });
    }

    /// Of the one of those that lead that has the best place; nothing stands out where one of them may be among the first ten.
    private Finding keyPosition(LayerTies flow, List<PossiblePlaces.Place> leading) {
        double threshold = random(flow).mostCentral();
        boolean gathers = centralisationAround(flow).least() > threshold;
        int best = leading.stream().mapToInt(place -> place.isTold() ? place.rank() : place.from()).min().orElse(0);
        List<Object> definition = List.of(flow.centralisation(), threshold, leading.stream().allMatch(PossiblePlaces.Place::isCertain) ? 0 : 1,
                leading.stream().map(place -> ViewedNetwork.possible(place, texts)).collect(Collectors.joining(", ")));
        List<OrganisationId> who = leading.stream().map(PossiblePlaces.Place::organisation).toList();
        String number = leading.stream().map(place -> place.isTold() ? ViewedNetwork.place(place, texts) : ViewedNetwork.possible(place, texts)).collect(Collectors.joining(", "));
        if (leading.stream().allMatch(place -> place.answered() == PossiblePlaces.Answered.NOTHING && !place.isTold())) {
            FindingWords.Said unknown = new FindingWords.Said(".silent", List.of(names(who), flow(flow), wave(flow), who.size()));
            return words.said(FindingKind.KEY_POSITION, 0, UNKNOWN, unknown, definition, known(flow));
        }
        double strength = gathers ? (double) best / (FIRST + 1) : 0;
        boolean doubtful = !isPart(leading) && known(flow).open() || leading.stream().anyMatch(place -> place.isTold() && place.rank() > FIRST && place.from() <= FIRST);
        FindingWords.Said said = new FindingWords.Said(which(leading, strength), List.of(names(who), places(flow, leading), flow(flow),
                Referred.of(flow.present().size(), new Quantity.OfNetwork(NetworkMeasure.PRESENT), List.of(), List.of(), List.of(flow.wave())), who.size(), wave(flow)), doubtful);
        return words.said(FindingKind.KEY_POSITION, strength, number, said, definition, known(flow));
    }

    private static boolean isPart(List<PossiblePlaces.Place> leading) {
        return leading.size() == 1 && !leading.getFirst().isTold();
    }

    private static String which(List<PossiblePlaces.Place> leading, double strength) {
        return (isPart(leading) ? ".part" : "") + (strength >= 1 ? ".found" : ".looked");
    }

    /// The place of the one that leads, or those of several in the order of their names.
    private Object places(LayerTies flow, List<PossiblePlaces.Place> leading) {
        List<Object> each = leading.stream().map(place -> place.isTold()
                ? Referred.of(ViewedNetwork.place(place, texts), Quantity.OfTies.PLACE, flow.layer(), List.of(place.organisation()), flow.wave()) : ViewedNetwork.possible(place, texts)).toList();
        if (each.size() == 1) {
            return each.getFirst();
        }
        return new Referred(words.joined(each.stream().map(Referred::value).map(Object::toString).toList()),
                words.joined(each.stream().map(one -> Referred.typed(one).orElse(one.toString())).toList()));
    }

    /// The centralisation; where known ties alone may say something else, the least and the most that it is.
    private NetworkValue.Bounds centralisationAround(LayerTies flow) {
        NetworkValue.Bounds known = new NetworkValue.Bounds(flow.centralisation(), flow.centralisation());
        return network.isOpen(flow.layer(), flow.wave())
                ? NetworkMeasures.of(List.of(NetworkMeasure.DEGREE_CENTRALISATION), network.network(), flow.layer(), flow.wave()).firstEntry().getValue().bounds().orElse(known) : known;
    }

    private Optional<Finding> apart(List<LayerTies> flows) {
        if (flows.size() < 2) {
            return Optional.empty();
        }
        List<LayerTies> order = flows.stream().sorted(Comparator.comparingDouble(LayerTies::centralisation)).toList();
        LayerTies least = order.getFirst();
        LayerTies most = order.getLast();
        double threshold = Math.max(APART, random(least).mostApart(random(most)));
        double apart = Math.max(0, centralisationAround(most).least() - centralisationAround(least).most());
        return Optional.of(words.of(FindingKind.FLOWS, apart / threshold, texts.get("outstanding.two", least.centralisation(), most.centralisation()),
                List.of(flow(most), centralisation(most), flow(least), centralisation(least)), List.of(threshold), known(most, least)));
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
        List<AccessLoad> loads = AccessLoad.of(network, strict.layer(), strict.wave());
        List<AccessLoad> over = loads.stream().filter(one -> one.partners() > threshold).toList();
        int most = loads.stream().mapToInt(AccessLoad::partners).max().orElse(0);
        List<Object> definition = List.of(capacity, random(strict).partners());
        if (over.isEmpty()) {
            return notOver(strict, loads, Math.min(NEARLY, (double) most / threshold), definition);
        }
        boolean certain = loads.stream().allMatch(one -> one.unknown() == 0 || one.atMost() <= capacity);
        return words.said(FindingKind.OVERLOAD, (double) most / threshold, texts.get(certain ? "view.count" : "view.at-least", tooMany(over)),
                over(certain ? ".found" : ".found-at-least", strict, over), definition, known(strict));
    }

    private int tooMany(List<AccessLoad> over) {
        return over.stream().mapToInt(one -> one.partners() - capacity).sum();
    }

    private FindingWords.Said over(String which, LayerTies strict, List<AccessLoad> over) {
        List<OrganisationId> ids = over.stream().map(AccessLoad::organisation).toList();
        Object who = over.size() > MOST_NAMED ? texts.get("view.overload.several", over.size(), texts.get("view.overload.access")) : names(ids);
        return new FindingWords.Said(which, List.of(who, Referred.of(tooMany(over), Quantity.OfTies.TOO_MANY, strict.layer(), ids, strict.wave()), ties(strict), capacity(), wave(strict), over.size()));
    }

    /// That nobody has more than the most that anybody can have; where others may be over the capacity, who is for certain, or of how many it is unknown.
    private Finding notOver(LayerTies strict, List<AccessLoad> loads, double strength, List<Object> definition) {
        int most = loads.stream().mapToInt(AccessLoad::partners).max().orElse(0);
        int atMost = loads.stream().mapToInt(AccessLoad::atMost).max().orElse(0);
        List<AccessLoad> over = loads.stream().filter(one -> one.partners() > capacity).toList();
        long open = loads.stream().filter(one -> one.partners() <= capacity && one.atMost() > capacity).count();
        if (open > 0 && !over.isEmpty()) {
            return words.said(FindingKind.OVERLOAD, strength, texts.get("view.at-least", tooMany(over)), over(".found-at-least", strict, over), definition, known(strict));
        }
        FindingWords.Said sentence = open == 0 ? new FindingWords.Said(".looked", List.of(atMost, ties(strict), capacity(), wave(strict)))
                : new FindingWords.Said(".open", List.of(open, ties(strict), capacity(), wave(strict)));
        return words.said(FindingKind.OVERLOAD, strength, texts.get(most == atMost ? "view.count" : "view.at-least", most), sentence, definition, known(strict));
    }

    private Referred capacity() {
        return Referred.of(capacity, Quantity.OfNames.CAPACITY, List.of(), List.of(), List.of());
    }

    private Optional<Finding> sectors(LayerTies strict) {
        List<SectorId> sectors = strict.present().stream().map(one -> network.organisation(one).sector()).toList();
        List<SectorId> different = sectors.stream().distinct().toList();
        if (different.size() < 2 || network.isWithoutSectors()) {
            return Optional.empty();
        }
        int[] groups = sectors.stream().mapToInt(different::indexOf).toArray();
        double share = RewiredTies.within(strict.ties(), groups);
        RewiredTies anew = RewiredTies.of(strict.ties(), groups, strict.layer().directed());
        double above = share / Math.max(Double.MIN_NORMAL, A_QUARTER_MORE * anew.most());
        double below = anew.least() / Math.max(Double.MIN_NORMAL, A_QUARTER_MORE * share);
        return Optional.of(words.of(FindingKind.SECTORS, Math.min(MOST_STRENGTH, Math.max(above, below)), texts.get("view.percent", share),
                List.of(ties(strict), Referred.of(share, Quantity.OfTies.WITHIN_SECTORS, strict.layer(), List.of(), strict.wave()), wave(strict), above >= below ? 1 : 0), List.of(anew.least(), anew.most()), known(strict)));
    }
}
