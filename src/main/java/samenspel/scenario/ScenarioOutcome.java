package samenspel.scenario;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.network.OrganisationId;

/// What follows from a choice. Where there is no team or no core, the scenario is the data.
///
/// @param roles    of everybody present, in order of ids
/// @param ties     those of today and those to make, in the order of the work list: by inner end, then by outer
/// @param partners of teams and core, today and in the scenario; teams first, then those with most today
/// @param dropOuts by core organisation, in order of ids
/// @param lostPath who reaches a team today and not in the scenario
/// @param farther  who is more steps from a team than today
/// @param perhapsLetGo ties unknown today that are to let go if they are there
/// @param possible what each number can be, since ties unknown today may be there
/// @param doubtful who has no tie that is known today, but unknown ones
public record ScenarioOutcome(ScenarioChoice choice, SequencedMap<OrganisationId, IntegrationRole> roles, List<PlannedTie> ties, List<Partners> partners,
                              Reach now, Reach then, List<DropOut> dropOuts, List<OrganisationId> lostPath, List<OrganisationId> farther, Map<ScenarioNumber, Possible> possible, Set<OrganisationId> doubtful, List<PlannedTie> perhapsLetGo) {
    public ScenarioOutcome {
        roles = Collections.unmodifiableSequencedMap(roles);
        ties = List.copyOf(ties);
        partners = List.copyOf(partners);
        dropOuts = List.copyOf(dropOuts);
        lostPath = List.copyOf(lostPath);
        farther = List.copyOf(farther);
        doubtful = Set.copyOf(doubtful);
        perhapsLetGo = List.copyOf(perhapsLetGo);
    }

    /// How many partners one has today and in the scenario.
    ///
    /// @param unknown     others of which it is unknown today whether they are partners
    /// @param unknownThen those of them whose tie would stay in the scenario if it is there
    public record Partners(OrganisationId organisation, IntegrationRole role, int now, int then, int unknown, int unknownThen) {
    }

    /// A number today and in the scenario; NaN where there is none.
    public record Value(double now, double then, boolean byRule) {
    }

    public static ScenarioOutcome of(PresentTies present, ScenarioChoice choice) {
        PlannedTies planned = new PlannedTies(present, choice);
        SequencedMap<OrganisationId, IntegrationRole> roles = new TreeMap<>();
        IntStream.range(0, present.n()).forEach(place -> roles.put(present.ids().get(place), role(planned, place)));
        Reach now = Reach.of(present.tied(), planned.teams());
        Reach then = Reach.of(planned.after(), planned.teams());
        List<OrganisationId> lost = present.ids(IntStream.range(0, present.n()).filter(place -> now.toTeam()[place] >= 0 && then.toTeam()[place] < 0));
        List<OrganisationId> farther = present.ids(IntStream.range(0, present.n()).filter(place -> now.toTeam()[place] >= 0 && then.toTeam()[place] > now.toTeam()[place]));
        return new ScenarioOutcome(choice, roles, ties(present, planned), partners(present, planned), now, then,
                DropOut.of(present, planned.after(), planned.teams(), planned.core()), lost, farther,
                PossibleNumbers.of(present, planned, choice.capacity(), now, then), Set.copyOf(present.doubtful()), perhapsLetGo(present, planned));
    }

    private static IntegrationRole role(PlannedTies planned, int place) {
        return planned.teams().get(place) ? IntegrationRole.TEAM : planned.core().get(place) ? IntegrationRole.CORE : IntegrationRole.PERIPHERY;
    }

    private static List<PlannedTie> ties(PresentTies present, PlannedTies planned) {
        List<PlannedTie> ties = new ArrayList<>();
        for (int one = 0; one < present.n(); one++) {
            BitSet others = new BitSet(present.n());
            IntStream.concat(IntStream.of(present.tied().partners(one)), IntStream.of(planned.after().partners(one))).forEach(others::set);
            for (int other = others.nextSetBit(one + 1); other >= 0; other = others.nextSetBit(other + 1)) {
                boolean turned = role(planned, other).compareTo(role(planned, one)) < 0;
                ties.add(tie(present, planned, turned ? other : one, turned ? one : other));
            }
        }
        return sorted(ties.stream());
    }

    private static List<PlannedTie> sorted(Stream<PlannedTie> ties) {
        return ties.sorted(Comparator.comparing(PlannedTie::innerRole).thenComparing(PlannedTie::inner).thenComparing(PlannedTie::outerRole).thenComparing(PlannedTie::outer)).toList();
    }

    /// Ties unknown today that the rules would let go of.
    private static List<PlannedTie> perhapsLetGo(PresentTies present, PlannedTies planned) {
        TieGrid most = planned.afterAtMost();
        return sorted(IntStream.range(0, present.n()).boxed().flatMap(one -> IntStream.range(one + 1, present.n()).filter(other -> present.isUnknown(one, other) && !most.tied(one, other)).mapToObj(other -> {
            boolean turned = role(planned, other).compareTo(role(planned, one)) < 0;
            int inner = turned ? other : one;
            int outer = turned ? one : other;
            return new PlannedTie(present.ids().get(inner), present.ids().get(outer), role(planned, inner), role(planned, outer), PlannedTie.What.LET_GO, present.hasContact(inner, outer), true, false);
        })));
    }

    private static PlannedTie tie(PresentTies present, PlannedTies planned, int inner, int outer) {
        boolean before = present.tied().tied(inner, outer);
        PlannedTie.What what = !before ? PlannedTie.What.MAKE : planned.after().tied(inner, outer) ? PlannedTie.What.KEEP : PlannedTie.What.LET_GO;
        return new PlannedTie(present.ids().get(inner), present.ids().get(outer), role(planned, inner), role(planned, outer), what,
                present.hasContact(inner, outer), present.isUnknown(inner, outer), planned.isHandedOver(inner, outer));
    }

    private static List<Partners> partners(PresentTies present, PlannedTies planned) {
        TieGrid most = planned.afterAtMost();
        return IntStream.range(0, present.n()).filter(place -> role(planned, place) != IntegrationRole.PERIPHERY)
                .mapToObj(place -> new Partners(present.ids().get(place), role(planned, place), present.partners(place), planned.after().count(place), present.unknown(place), most.count(place) - planned.after().count(place)))
                .sorted(Comparator.comparing(Partners::role).thenComparingInt(one -> -one.now()).thenComparing(Partners::organisation)).toList();
    }

    public List<PlannedTie> ties(PlannedTie.What what) {
        return ties.stream().filter(tie -> tie.what() == what).toList();
    }

    /// Ties to make and to let go, those among them that are unknown today and to let go if they are there.
    public List<PlannedTie> work() {
        return sorted(Stream.concat(ties.stream().filter(tie -> tie.what() != PlannedTie.What.KEEP), perhapsLetGo.stream()));
    }

    /// Teams and core organisations with more partners in the scenario than the capacity.
    public List<Partners> over() {
        return partners.stream().filter(one -> choice.capacity().isExceeded(one.then())).toList();
    }

    /// By how many partners one of them is over the capacity in the scenario; 0 where it is not.
    public int tooMany(Partners one) {
        return Math.max(0, one.then() - choice.capacity().partners());
    }

    /// What happens when one of the core drops out; empty for others.
    public Optional<DropOut> without(OrganisationId core) {
        return dropOuts.stream().filter(gone -> gone.core().equals(core)).findFirst();
    }

    /// Those chosen who are not present, so that the scenario is made without them.
    public List<OrganisationId> leftOut() {
        return Stream.concat(choice.teams().stream(), choice.core().stream()).filter(id -> !roles.containsKey(id)).toList();
    }

    /// Others than teams who have no path to a team in the scenario.
    public List<OrganisationId> unreached() {
        List<OrganisationId> all = List.copyOf(roles.sequencedKeySet());
        return IntStream.range(0, all.size()).filter(place -> then.toTeam()[place] < 0).mapToObj(all::get).toList();
    }

    /// Whether a number follows from the rules and from who of the chosen is present, whatever the data: then it is no finding.
    public boolean isByRule(ScenarioNumber number) {
        return number.isByRule(choice.rules(), count(IntegrationRole.TEAM), count(IntegrationRole.CORE));
    }

    /// What a number can be.
    public Possible possible(ScenarioNumber number) {
        return Objects.requireNonNull(possible.get(number));
    }

    /// How many ties are unknown today.
    public int unknownTies() {
        Possible ties = possible(ScenarioNumber.TIES);
        return (int) (ties.nowMost() - ties.nowLeast());
    }

    /// How many there are of a role.
    public int count(IntegrationRole role) {
        return (int) roles.values().stream().filter(role::equals).count();
    }

    /// All numbers, in their order.
    public Map<ScenarioNumber, Value> numbers() {
        Map<ScenarioNumber, Value> numbers = new EnumMap<>(ScenarioNumber.class);
        for (ScenarioNumber number : ScenarioNumber.values()) {
            numbers.put(number, number(number));
        }
        return Collections.unmodifiableMap(numbers);
    }

    private Value number(ScenarioNumber number) {
        boolean rule = isByRule(number);
        List<PlannedTie> made = ties(PlannedTie.What.MAKE);
        return switch (number) {
            case TEAM_TIES -> new Value(most(IntegrationRole.TEAM, false), most(IntegrationRole.TEAM, true), rule);
            case CORE_MOST -> new Value(most(IntegrationRole.CORE, false), most(IntegrationRole.CORE, true), rule);
            case OVER -> new Value(partners.stream().filter(one -> choice.capacity().isExceeded(one.now())).count(), over().size(), rule);
            case TO_MAKE -> new Value(Double.NaN, made.size(), rule);
            case CONTACT -> new Value(Double.NaN, made.stream().filter(PlannedTie::contact).count(), rule);
            case UNKNOWN -> new Value(Double.NaN, made.stream().filter(PlannedTie::unknown).count(), rule);
            case TO_LET_GO -> new Value(Double.NaN, ties(PlannedTie.What.LET_GO).size(), rule);
            case KEPT -> new Value(Double.NaN, ties(PlannedTie.What.KEEP).size(), rule);
            case TIES -> new Value(now.ties(), then.ties(), rule);
            case WITHIN_TWO -> new Value(now.withinTwo(), then.withinTwo(), rule);
            case ALONE -> new Value(now.alone(), then.alone(), rule);
            case PARTS -> new Value(now.parts(), then.parts(), rule);
            case DISTANCE -> new Value(now.meanDistance(), then.meanDistance(), rule);
            case CUT_OFF -> new Value(Double.NaN, dropOuts.stream().mapToInt(one -> one.cutOff().size()).max().orElse(0), rule);
            case LOST_PATH -> new Value(Double.NaN, lostPath.size(), rule);
            case FARTHER -> new Value(Double.NaN, farther.size(), rule);
        };
    }

    private double most(IntegrationRole role, boolean later) {
        return partners.stream().filter(one -> one.role() == role).mapToInt(one -> later ? one.then() : one.now()).max().orElse(0);
    }
}
