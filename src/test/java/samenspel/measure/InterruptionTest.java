package samenspel.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Tie;

class InterruptionTest {

    @Test
    void betweenness_ends_when_nobody_waits_for_it_any_more() {
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> new Routes(drawn(30, 60)).between());
        assertTrue(Thread.interrupted());
    }

    @Test
    void shared_out_work_ends_too() {
        PartnerLists partners = drawn(3_000, 9_000);
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> new Routes(partners).between());
        assertTrue(Thread.interrupted());
    }

    @Test
    void work_side_by_side_ends_when_nobody_waits_for_all_of_it() {
        List<Runnable> pieces = Collections.nCopies(8, Interruption::check);
        Interruption.together(pieces);
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> Interruption.together(pieces));
        assertTrue(Thread.interrupted());
    }

    @Test
    void of_work_side_by_side_one_share_is_heard_that_never_falls() {
        List<Double> shares = new ArrayList<>();
        List<Runnable> pieces = List.of(() -> {
            Interruption.check(1, 2);
            Interruption.check(1, 4);
        }, () -> {
        });
        Interruption.heard(shares::add, () -> {
            Interruption.together(pieces);
            return shares;
        });
        assertEquals(1, shares.getLast());
        assertEquals(shares.stream().sorted().distinct().toList(), shares);
    }

    @Test
    void a_measure_shared_out_within_one_of_several_pieces_ends_too() {
        PartnerLists partners = drawn(3_000, 9_000);
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> Interruption.together(List.of(() -> new Routes(partners).between(), () -> new Routes(partners).between())));
        assertTrue(Thread.interrupted());
    }

    @Test
    void shared_out_or_not_betweenness_is_the_same() {
        PartnerLists partners = drawn(3_000, 9_000);
        double[] all = new Routes(partners).between();
        double[] parts = new double[partners.n()];
        for (int from = 0; from < 3_000; from += 100) {
            double[] part = new Routes(partners, IntStream.range(from, from + 100).toArray()).between();
            IntStream.range(0, parts.length).forEach(place -> parts[place] += part[place] / 30);
        }
        assertArrayEquals(all, parts, 1e-6);
    }

    private static PartnerLists drawn(int n, int ties) {
        SplittableRandom random = new SplittableRandom(1);
        List<OrganisationId> ids = IntStream.range(0, n).mapToObj(i -> new OrganisationId("o" + (100_000 + i))).toList();
        List<Tie> drawn = new ArrayList<>();
        for (int i = 0; i < ties; i++) {
            int from = random.nextInt(n);
            int to = (from + 1 + random.nextInt(n - 1)) % n;
            drawn.add(new Tie(new Pair(ids.get(from), ids.get(to)), 1));
        }
        return PartnerLists.of(ids, drawn);
    }
}
