package samenspel.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import samenspel.network.Network;

/// The three sample networks, the same to the byte on every machine.
public final class SampleNetworks {
    /// Their numbers.
    public static final List<Integer> NUMBERS = List.of(1, 2, 3);

    private SampleNetworks() {
    }

    /// @param number 1 for the large municipality, 2 for the medium one, 3 for the four small ones
    public static Network make(int number) {
        return make(Plans.of(number));
    }

    private static Network make(Plan plan) {
        Draws draws = new Draws(plan.seed());
        Cast cast = new Cast(roster(plan.number()), plan.silent(), plan.quiet(), draws.branch(1));
        Map<Flow, Affinity> affinities = affinities(cast, draws);
        StrongTies strong = StrongTies.draw(cast, affinities.get(Flow.CONTENT), plan.strong(), draws.branch(5));
        StrongBasis basis = StrongBasis.of(strong, cast, plan.strong().cjgBasis(), draws.branch(6));
        Map<Flow, Replies> before = FirstWave.of(cast, plan, affinities, basis, draws.branch(7));
        Map<Flow, Replies> after = Sequel.of(cast, plan, affinities, basis, before, draws.branch(8));
        new Weakening(cast, Cast.BEFORE, before, draws.branch(9)).outside(strong.in(Cast.BEFORE));
        new Weakening(cast, Cast.AFTER, after, draws.branch(10)).outside(strong.in(Cast.AFTER));
        return new Assembly(cast, plan, draws.branch(11)).network(List.of(before, after), strong);
    }

    private static Map<Flow, Affinity> affinities(Cast cast, Draws draws) {
        Map<Flow, Affinity> affinities = new EnumMap<>(Flow.class);
        for (Flow flow : Flow.values()) {
            affinities.put(flow, Affinity.of(flow, cast, draws.branch(2 + flow.ordinal())));
        }
        return affinities;
    }

    private static List<Member> roster(int number) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                SampleNetworks.class.getResourceAsStream("roster-" + number + ".tsv"), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).map(Member::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
