package samenspel.scenario;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/// Makes the ties of a scenario from those present, rule by rule.
final class PlannedTies {
    /// By how many ties less a core organisation seems burdened to who has contact with it already.
    private static final int KNOWN = 2;

    private final PresentTies present;
    private final ScenarioChoice choice;
    private final BitSet teams;
    private final BitSet core;
    private final BitSet periphery;
    private final TieGrid after;
    private final TieGrid handedOver;

    PlannedTies(PresentTies present, ScenarioChoice choice) {
        this.present = present;
        this.choice = choice;
        this.teams = present.places(choice.teams());
        this.core = present.places(choice.core());
        this.periphery = new BitSet(present.n());
        periphery.set(0, present.n());
        periphery.andNot(teams);
        periphery.andNot(core);
        this.after = present.tied().copy();
        this.handedOver = TieGrid.of(present.ids(), java.util.List.of());
        if (!teams.isEmpty() && !core.isEmpty()) {
            plan(choice.rules());
        }
    }

    private void plan(ScenarioRules rules) {
        apply(rules.teamCore(), core, teams);
        apply(rules.teamPeriphery(), periphery, teams);
        apply(rules.coreCore(), core, core);
        apply(rules.corePeriphery(), periphery, core);
        if (rules.corePeriphery() == PairRule.ONE) {
            core.stream().boxed().sorted(Comparator.comparingInt((Integer one) -> -after.count(one)).thenComparing(one -> one)).forEach(this::unburden);
        }
    }

    BitSet teams() {
        return teams;
    }

    BitSet core() {
        return core;
    }

    TieGrid after() {
        return after;
    }

    /// Ties of the scenario if all that are unknown today were there: those that its rules let go of fall away.
    TieGrid afterAtMost() {
        TieGrid most = after.copy();
        IntStream.range(0, present.n()).forEach(one -> IntStream.range(one + 1, present.n()).filter(other -> present.isUnknown(one, other) && rule(one, other) != PairRule.NONE)
                .forEach(other -> most.set(one, other, true)));
        return most;
    }

    private PairRule rule(int one, int other) {
        boolean team = teams.get(one) || teams.get(other);
        boolean inCore = core.get(one) || core.get(other);
        if (teams.isEmpty() || core.isEmpty() || teams.get(one) && teams.get(other) || !team && !inCore) {
            return PairRule.AS_IS;
        }
        ScenarioRules rules = choice.rules();
        return team ? inCore ? rules.teamCore() : rules.teamPeriphery() : core.get(one) && core.get(other) ? rules.coreCore() : rules.corePeriphery();
    }

    boolean isHandedOver(int one, int other) {
        return handedOver.tied(one, other);
    }

    /// @param inner who has ties to give; the outer who may need one
    private void apply(PairRule rule, BitSet outer, BitSet inner) {
        switch (rule) {
            case AS_IS -> { }
            case ALL -> setAll(outer, inner, true);
            case NONE -> setAll(outer, inner, false);
            case ONE -> outer.stream().filter(one -> !after.hasAmong(one, inner))
                    .forEach(one -> least(one, inner.stream()).ifPresent(other -> after.set(one, other, true)));
        }
    }

    private void setAll(BitSet outer, BitSet inner, boolean tied) {
        outer.stream().forEach(one -> inner.stream().filter(other -> other != one).forEach(other -> after.set(one, other, tied)));
    }

    /// One of the same sector before others, then one with room, then the one with fewest ties.
    private Optional<Integer> least(int one, IntStream among) {
        return among.filter(other -> other != one).boxed().min(Comparator.comparing((Integer other) -> !present.sector(other).equals(present.sector(one)))
                .thenComparing(other -> isFull(other)).thenComparingInt(other -> after.count(other) - (present.hasContact(one, other) ? KNOWN : 0))
                .thenComparing(other -> other));
    }

    private boolean isFull(int place) {
        return choice.capacity().isReached(after.count(place));
    }

    /// Lets go of ties with those who have another core organisation, of other sectors first; then hands over the rest, as far as anybody has room.
    private void unburden(int one) {
        int[] others = Arrays.stream(after.among(one, periphery)).boxed()
                .sorted(Comparator.comparing((Integer other) -> present.sector(other).equals(present.sector(one))).thenComparing(other -> other)).mapToInt(other -> other).toArray();
        for (int other : others) {
            if (choice.capacity().isExceeded(after.count(one)) && after.among(other, core).length > 1) {
                after.set(one, other, false);
            }
        }
        for (int other : others) {
            if (choice.capacity().isExceeded(after.count(one)) && after.tied(one, other)) {
                least(other, core.stream().filter(next -> next != one && !isFull(next))).ifPresent(next -> handOver(other, one, next));
            }
        }
    }

    private void handOver(int organisation, int from, int to) {
        after.set(organisation, from, false);
        after.set(organisation, to, true);
        handedOver.set(organisation, to, true);
    }
}
