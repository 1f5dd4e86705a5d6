package samenspel.study.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToIntFunction;
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

    private String partners(LayerTies some) {
        return network.partners(some.layer());
    }

    private String flow(LayerTies some) {
        return network.words().within(network.words().name(some.layer().name()));
    }

    private Finding concentration(LayerTies strict) {
        double share = strict.two();
        List<OrganisationId> two = places(strict).top(2).stream().map(Ranking.Ranked::organisation).toList();
        return words.of(FindingKind.CONCENTRATION, concentrated(strict), texts.get("view.percent", share),
                List.of(names(two), Referred.of(Math.round(share * strict.ties().length), Quantity.OfTies.TIES, strict.layer(), two, strict.wave()),
                        Referred.of(strict.ties().length, Quantity.OfTies.TIES, strict.layer(), List.of(), strict.wave()), ties(strict), wave(strict),
                        Referred.of(share, Quantity.OfTies.TIES_SHARE, strict.layer(), two, strict.wave())), List.of(mostUsual(strict)), around(strict, new OtherAnswers(strict).two()));
    }

    /// The largest share of two that is nothing out of the ordinary.
    private double mostUsual(LayerTies some) {
        RandomTies nothing = random(some);
        return Math.max(nothing.mostTwo(), A_QUARTER_MORE * nothing.meanTwo());
    }

    private Strength concentrated(LayerTies strict) {
        OtherAnswers others = new OtherAnswers(strict);
        double known = strict.two() / mostUsual(strict);
        Stream<LayerTies> against = others.areNone() ? Stream.of() : known >= 1 ? Stream.of(others.besideTheTwo(), others.all()) : Stream.concat(others.ofTheTwo().stream(), Stream.of(others.all()));
        double[] strengths = against.mapToDouble(some -> some.two() / mostUsual(some)).toArray();
        return new Strength(known, Arrays.stream(strengths).min().orElse(known), Arrays.stream(strengths).max().orElse(known));
    }

    private KnownShare around(LayerTies some, OtherAnswers.Between share) {
        return known(some).around(texts.get("outstanding.around", texts.get("view.percent", share.least()), texts.get("view.percent", share.most())));
    }

    private Referred names(List<OrganisationId> some) {
        return Referred.names(texts.list(some.stream().map(one -> network.name(one, names)).toList()), some);
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
        List<Object> definition = List.of(flow.centralisation(), threshold, leading.stream().allMatch(PossiblePlaces.Place::isCertain) ? 0 : 1,
                leading.stream().map(place -> ViewedNetwork.possible(place, texts)).collect(Collectors.joining(", ")));
        List<OrganisationId> who = leading.stream().map(PossiblePlaces.Place::organisation).toList();
        if (leading.stream().allMatch(place -> place.answered() == PossiblePlaces.Answered.NOTHING && !place.isTold())) {
            FindingWords.Said unknown = new FindingWords.Said(".silent", List.of(names(who), flow(flow), wave(flow), who.size()));
            return words.said(FindingKind.KEY_POSITION, 0, UNKNOWN, unknown, definition, known(flow));
        }
        Strength strength = outside(leading, flow, threshold);
        String number = leading.stream().map(place -> place.isTold() ? ViewedNetwork.place(place, texts) : ViewedNetwork.possible(place, texts)).collect(Collectors.joining(", "));
        List<Object> sentence = List.of(names(who), places(flow, leading), flow(flow),
                Referred.of(flow.present().size(), new Quantity.OfNetwork(NetworkMeasure.PRESENT), List.of(), List.of(), List.of(flow.wave())), who.size(), wave(flow));
        if (leading.size() == 1 && !leading.getFirst().isTold()) {
            return words.said(FindingKind.KEY_POSITION, strength.least(), number, new FindingWords.Said(strength.least() >= 1 ? ".part.found" : ".part.looked", sentence), definition, known(flow));
        }
        return words.of(FindingKind.KEY_POSITION, strength, number, sentence, definition, known(flow));
    }

    /// How far behind the first ten the best of them is, in a flow that gathers round few; nothing where it does not.
    private Strength outside(List<PossiblePlaces.Place> leading, LayerTies flow, double threshold) {
        NetworkValue.Bounds around = centralisationAround(flow);
        return new Strength(behind(leading, place -> place.isTold() ? place.rank() : place.from(), flow.centralisation() > threshold), behind(leading, PossiblePlaces.Place::from, around.least() > threshold),
                behind(leading, PossiblePlaces.Place::to, around.most() > threshold));
    }

    private static double behind(List<PossiblePlaces.Place> leading, ToIntFunction<PossiblePlaces.Place> place, boolean gathers) {
        return gathers ? leading.stream().mapToInt(place).min().orElse(0) / (FIRST + 1.0) : 0;
    }

    /// The place of the one that leads, or those of several in the order of their names.
    private Object places(LayerTies flow, List<PossiblePlaces.Place> leading) {
        List<Object> each = leading.stream().map(place -> place.isTold()
                ? Referred.of(ViewedNetwork.place(place, texts), Quantity.OfTies.PLACE, flow.layer(), List.of(place.organisation()), flow.wave()) : ViewedNetwork.possible(place, texts)).toList();
        if (each.size() == 1) {
            return each.getFirst();
        }
        return new Referred(texts.list(each.stream().map(Referred::value).map(Object::toString).toList()),
                texts.list(each.stream().map(one -> Referred.typed(one).orElse(one.toString())).toList()));
    }

    /// The least and the most that the centralisation is.
    private NetworkValue.Bounds centralisationAround(LayerTies flow) {
        NetworkValue.Bounds known = new NetworkValue.Bounds(flow.centralisation(), flow.centralisation());
        return flow.unknown().isEmpty() ? known
                : NetworkMeasures.of(List.of(NetworkMeasure.DEGREE_CENTRALISATION), network.network(), flow.layer(), flow.wave()).firstEntry().getValue().bounds().orElse(known);
    }

    private Optional<Finding> apart(List<LayerTies> flows) {
        if (flows.size() < 2) {
            return Optional.empty();
        }
        List<LayerTies> order = flows.stream().sorted(Comparator.comparingDouble(LayerTies::centralisation)).toList();
        LayerTies least = order.getFirst();
        LayerTies most = order.getLast();
        NetworkValue.Bounds low = centralisationAround(least);
        NetworkValue.Bounds high = centralisationAround(most);
        KnownShare known = known(most, least).opened(isFirstSilent(least, most) || isFirstSilent(most, least)).around(texts.get("outstanding.around-two", low.least(), low.most(), high.least(), high.most()));
        return Optional.of(words.of(FindingKind.FLOWS, apart(flows, least, most), texts.get("outstanding.two", least.centralisation(), most.centralisation()),
                List.of(flow(most), centralisation(most), flow(least), centralisation(least)), List.of(usuallyApart(least, most)), known));
    }

    /// Whether of those with most partners in one flow more than a fifth of their ties in the other is unknown: they may gather that too.
    private boolean isFirstSilent(LayerTies one, LayerTies other) {
        return places(one).top(MOST_NAMED).stream().anyMatch(first -> other.known().unknownPartners(first.organisation()) > ViewedNetwork.MUCH * (other.known().n() - 1));
    }

    private double usuallyApart(LayerTies least, LayerTies most) {
        return Math.max(APART, random(least).mostApart(random(most)));
    }

    /// How far apart these two are for certain, and how far any two may be.
    private Strength apart(List<LayerTies> flows, LayerTies least, LayerTies most) {
        NetworkValue.Bounds low = centralisationAround(least);
        NetworkValue.Bounds high = centralisationAround(most);
        double threshold = usuallyApart(least, most);
        double farther = Math.max(threshold, usuallyApart(new OtherAnswers(least).all(), new OtherAnswers(most).all()));
        double highest = flows.stream().mapToDouble(flow -> centralisationAround(flow).most()).max().orElse(0);
        double lowest = flows.stream().mapToDouble(flow -> centralisationAround(flow).least()).min().orElse(0);
        return new Strength((most.centralisation() - least.centralisation()) / threshold, Math.max(0, high.least() - low.most()) / farther, (highest - lowest) / APART);
    }

    private static Referred centralisation(LayerTies flow) {
        return Referred.of(flow.centralisation(), new Quantity.OfNetwork(NetworkMeasure.DEGREE_CENTRALISATION), flow.layer(), List.of(), flow.wave());
    }

    private Optional<Finding> overload() {
        Optional<LayerTies> strict = network.strictest().map(layer -> LayerTies.of(network.network(), layer, network.lastWave().orElseThrow())).filter(LayerTies::isCountable);
        return strict.filter(_ -> network.network().organisations().stream().anyMatch(Organisation::givesAccess)).map(this::overload);
    }

    private Finding overload(LayerTies strict) {
        int usual = Math.max(capacity, random(strict).partners());
        int threshold = new OtherAnswers(strict).areNone() ? usual : Math.max(usual, random(new OtherAnswers(strict).all()).partners());
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
        return new FindingWords.Said(which, List.of(who, Referred.of(tooMany(over), Quantity.OfTies.TOO_MANY, strict.layer(), ids, strict.wave()), partners(strict), capacity(), wave(strict), over.size()));
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
        if (!over.isEmpty()) {
            return words.said(FindingKind.OVERLOAD, strength, texts.get("view.count", tooMany(over)), over(".found", strict, over), definition, known(strict));
        }
        FindingWords.Said sentence = open == 0 ? new FindingWords.Said(".looked", List.of(atMost, partners(strict), capacity(), wave(strict)))
                : new FindingWords.Said(".open", List.of(open, partners(strict), capacity(), wave(strict)));
        return words.said(FindingKind.OVERLOAD, strength, texts.get(most == atMost ? "view.count" : "view.at-least", most), sentence, definition, known(strict));
    }

    private Referred capacity() {
        return Referred.of(capacity, Quantity.OfNames.CAPACITY, List.of(), List.of(), List.of());
    }

    private Optional<Finding> sectors(LayerTies strict) {
        if (strict.present().stream().map(this::sector).distinct().count() < 2 || network.isWithoutSectors()) {
            return Optional.empty();
        }
        OtherAnswers.Between around = new OtherAnswers(strict).within(pair -> sector(pair.from()).equals(sector(pair.to())));
        double share = RewiredTies.within(strict.ties(), groups(strict));
        RewiredTies anew = anew(strict);
        boolean within = within(share, anew) >= across(share, anew);
        return Optional.of(words.of(FindingKind.SECTORS, sectors(strict, anew, around, within), texts.get("view.percent", share),
                List.of(ties(strict), Referred.of(share, Quantity.OfTies.WITHIN_SECTORS, strict.layer(), List.of(), strict.wave()), wave(strict), within ? 1 : 0), List.of(anew.least(), anew.most()), around(strict, around)));
    }

    private SectorId sector(OrganisationId one) {
        return network.organisation(one).sector();
    }

    private int[] groups(LayerTies some) {
        List<SectorId> sectors = some.present().stream().map(this::sector).toList();
        List<SectorId> different = sectors.stream().distinct().toList();
        return sectors.stream().mapToInt(different::indexOf).toArray();
    }

    private RewiredTies anew(LayerTies some) {
        return RewiredTies.of(some.ties(), groups(some), some.layer().directed());
    }

    private static double within(double share, RewiredTies anew) {
        return Math.min(MOST_STRENGTH, share / Math.max(Double.MIN_NORMAL, A_QUARTER_MORE * anew.most()));
    }

    private static double across(double share, RewiredTies anew) {
        return Math.min(MOST_STRENGTH, anew.least() / Math.max(Double.MIN_NORMAL, A_QUARTER_MORE * share));
    }

    /// Ties are tied anew with other answers only where what is usual without them does not settle that these may turn it.
    ///
    /// @param within whether what is looked at is that more ties than usual stay within sectors, or that fewer do
    private Strength sectors(LayerTies strict, RewiredTies anew, OtherAnswers.Between around, boolean within) {
        ToDoubleBiFunction<Double, RewiredTies> held = within ? TieFindings::within : TieFindings::across;
        OtherAnswers others = new OtherAnswers(strict);
        double known = held.applyAsDouble(RewiredTies.within(strict.ties(), groups(strict)), anew);
        boolean fewer = known >= 1 == within;
        double turned = others.areNone() ? known : held.applyAsDouble(fewer ? around.least() : around.most(), anew);
        boolean settled = others.areNone() || known >= 1 != turned >= 1;
        double[] strengths = settled ? new double[]{turned} : Stream.of(others.all(), others.only(pair -> sector(pair.from()).equals(sector(pair.to())) != fewer))
                .mapToDouble(some -> held.applyAsDouble(RewiredTies.within(some.ties(), groups(some)), anew(some))).toArray();
        return new Strength(known, Arrays.stream(strengths).min().orElse(known), Arrays.stream(strengths).max().orElse(known));
    }
}
