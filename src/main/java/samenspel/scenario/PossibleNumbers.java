package samenspel.scenario;

import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// Works out what the numbers of a scenario can be, since ties unknown today may be there: with none of them, and with all of them.
final class PossibleNumbers {
    private final PresentTies present;
    private final PlannedTies planned;
    private final int capacity;
    private final TieGrid nowMost;
    private final TieGrid thenMost;
    private final Reach now;
    private final Reach then;
    private final Reach nowFull;
    private final Reach thenFull;

    private PossibleNumbers(PresentTies present, PlannedTies planned, Capacity capacity, Reach now, Reach then) {
        this.present = present;
        this.planned = planned;
        this.capacity = capacity.partners();
        this.nowMost = present.tiedAtMost();
        this.thenMost = planned.afterAtMost();
        this.now = now;
        this.then = then;
        this.nowFull = Reach.of(nowMost, planned.teams());
        this.thenFull = Reach.of(thenMost, planned.teams());
    }

    static Map<ScenarioNumber, Possible> of(PresentTies present, PlannedTies planned, Capacity capacity, Reach now, Reach then) {
        PossibleNumbers numbers = new PossibleNumbers(present, planned, capacity, now, then);
        Map<ScenarioNumber, Possible> all = new EnumMap<>(ScenarioNumber.class);
        for (ScenarioNumber number : ScenarioNumber.values()) {
            all.put(number, numbers.of(number));
        }
        return Collections.unmodifiableMap(all);
    }

    private Possible of(ScenarioNumber number) {
        return switch (number) {
            case TEAM_TIES -> most(planned.teams());
            case CORE_MOST -> most(planned.core());
            case OVER -> Possible.of(over(present.tied()), over(nowMost), over(planned.after()), over(thenMost));
            case TO_MAKE -> Possible.then(made(present.tied()), made(nowMost));
            case CONTACT -> Possible.then(contacts(), contacts());
            case UNKNOWN -> Possible.then(made(present.tied()) - made(nowMost), made(present.tied()) - made(nowMost));
            case TO_LET_GO -> Possible.then(without(present.tied(), planned.after()), without(nowMost, thenMost));
            case KEPT -> Possible.then(present.tied().ties() - without(present.tied(), planned.after()), nowMost.ties() - without(nowMost, thenMost));
            case TIES -> Possible.of(now.ties(), nowFull.ties(), then.ties(), thenFull.ties());
            case WITHIN_TWO -> Possible.of(now.withinTwo(), nowFull.withinTwo(), then.withinTwo(), thenFull.withinTwo());
            case ALONE -> Possible.of(now.alone(), nowFull.alone(), then.alone(), thenFull.alone());
            case PARTS -> Possible.of(now.parts(), nowFull.parts(), then.parts(), thenFull.parts());
            case DISTANCE -> distance();
            case CUT_OFF -> cutOff();
            case LOST_PATH -> lostPath();
            case FARTHER -> farther();
        };
    }

    /// Where no tie that may be there is let go, paths stay whatever the unknown ties are.
    private boolean keepsAll() {
        return without(nowMost, thenMost) == 0;
    }

    private Possible lostPath() {
        if (keepsAll()) {
            return Possible.then(0, 0);
        }
        return Possible.then(pairs(place -> now.toTeam()[place] >= 0 && thenFull.toTeam()[place] < 0 ? 1 : 0),
                pairs(place -> nowFull.toTeam()[place] >= 0 && then.toTeam()[place] < 0 ? 1 : 0));
    }

    private int pairs(IntUnaryOperator counted) {
        return IntStream.range(0, present.n()).map(counted).sum();
    }

    private Possible most(BitSet some) {
        return Possible.of(most(present.tied(), some), most(nowMost, some), most(planned.after(), some), most(thenMost, some));
    }

    private static int most(TieGrid ties, BitSet some) {
        return some.stream().map(ties::count).max().orElse(0);
    }

    private long over(TieGrid ties) {
        return IntStream.concat(planned.teams().stream(), planned.core().stream()).filter(place -> ties.count(place) > capacity).count();
    }

    private int made(TieGrid before) {
        return without(planned.after(), before);
    }

    /// Ties of one that are not in another.
    private static int without(TieGrid ties, TieGrid other) {
        return IntStream.range(0, ties.n()).map(one -> (int) IntStream.of(ties.partners(one)).filter(next -> next > one && !other.tied(one, next)).count()).sum();
    }

    private long contacts() {
        return IntStream.range(0, present.n()).mapToLong(one -> IntStream.of(planned.after().partners(one))
                .filter(other -> other > one && !present.tied().tied(one, other) && present.hasContact(one, other)).count()).sum();
    }

    /// An unknown tie may shorten paths, or make long ones where there are none.
    private Possible distance() {
        double today = now.meanDistance();
        double later = then.meanDistance();
        return new Possible(today, nowFull.ties() == now.ties() ? today : Double.NaN, later, thenFull.ties() == then.ties() ? later : Double.NaN);
    }

    private Possible cutOff() {
        int least = 0;
        int most = 0;
        for (int gone : planned.core().stream().toArray()) {
            int[] known = Reach.distances(DropOut.without(planned.after(), gone), planned.teams());
            int[] full = Reach.distances(DropOut.without(thenMost, gone), planned.teams());
            least = Math.max(least, pairs(place -> place != gone && then.toTeam()[place] >= 0 && full[place] < 0 ? 1 : 0));
            most = Math.max(most, pairs(place -> place != gone && thenFull.toTeam()[place] >= 0 && known[place] < 0 ? 1 : 0));
        }
        return Possible.then(least, most);
    }

    private Possible farther() {
        if (keepsAll()) {
            return Possible.then(0, 0);
        }
        int least = pairs(place -> now.toTeam()[place] >= 0 && then.toTeam()[place] >= 0 && thenFull.toTeam()[place] > now.toTeam()[place] ? 1 : 0);
        int most = pairs(place -> nowFull.toTeam()[place] >= 0 && thenFull.toTeam()[place] >= 0
                && (then.toTeam()[place] < 0 || then.toTeam()[place] > nowFull.toTeam()[place]) ? 1 : 0);
        return Possible.then(least, most);
    }
}
