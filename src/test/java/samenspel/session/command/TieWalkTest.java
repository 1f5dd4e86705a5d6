package samenspel.session.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.session.Steps.after;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.session.Action;
import samenspel.session.State;
import samenspel.session.Steps;
import samenspel.study.Document;
import samenspel.study.Perspective;
import samenspel.work.reading.Samples;

class TieWalkTest {
    private static final OrganisationId CJG = new OrganisationId("cjg01");
    private static final State OPEN = open(Samples.open("network-3.samenspel.json"));

    private static State open(Document document) {
        State waiting = after(State.starting(Steps.SETTINGS), new Action.Open(Path.of("some.samenspel.json")));
        return after(waiting, new Action.Opened(document, Path.of("some.samenspel.json"), false, List.of(), waiting.work().orElseThrow().ticket()), new Action.Select(Optional.of(CJG)));
    }

    private static List<Pair> walked(State state, int by, int steps) {
        List<Pair> walked = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            walked.add(TieWalk.next(state, walked.isEmpty() ? Optional.empty() : Optional.of(walked.getLast()), by).orElseThrow());
        }
        return walked;
    }

    @Test
    void once_round_comes_by_each_partner_clockwise_and_ends_where_it_began() {
        Set<OrganisationId> partners = DrawnChoices.partners(OPEN, Set.of(CJG));
        List<Pair> round = walked(OPEN, 1, partners.size() + 1);
        assertEquals(round.getFirst(), round.getLast());
        assertEquals(new TreeSet<>(partners), round.stream().map(Pair::to).collect(Collectors.toCollection(TreeSet::new)));
        List<Double> angles = round.subList(0, partners.size()).stream().map(TieWalkTest::fromTheTop).toList();
        assertEquals(angles.stream().sorted().toList(), angles);
    }

    private static double fromTheTop(Pair pair) {
        Point from = OPEN.placement().of(pair.from());
        Point to = OPEN.placement().of(pair.to());
        return Math.floorMod(Math.round(1e6 * Math.toDegrees(Math.atan2(to.x() - from.x(), from.y() - to.y()))), 360_000_000L);
    }

    @Test
    void the_way_back_is_the_same_way() {
        int ties = TieWalk.of(OPEN, CJG).size();
        assertEquals(walked(OPEN, 1, ties).reversed(), walked(OPEN, -1, ties));
    }

    @Test
    void at_the_other_end_the_walk_goes_on_from_the_tie_it_came_by() {
        Pair tie = TieWalk.next(OPEN, Optional.empty(), 1).orElseThrow();
        State over = after(OPEN, new Action.Select(Optional.of(tie.to())));
        List<Pair> there = TieWalk.of(over, tie.to());
        assertEquals(there.get((there.indexOf(tie.reversed()) + 1) % there.size()), TieWalk.next(over, Optional.of(tie), 1).orElseThrow());
    }

    @Test
    void nobody_walks_from_nowhere_or_where_there_is_no_picture() {
        List<State> none = List.of(after(OPEN, new Action.Select(Optional.empty())), after(OPEN, new Action.ShowAs(Perspective.MATRIX)));
        assertEquals(List.of(Optional.empty(), Optional.empty()), none.stream().map(state -> TieWalk.next(state, Optional.empty(), 1)).toList());
        assertTrue(none.stream().noneMatch(Command.TIE_NEXT::isAvailable));
    }
}
