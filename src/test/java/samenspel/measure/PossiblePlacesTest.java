package samenspel.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.measure.PossiblePlaces.Answered;
import samenspel.network.Answer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Participation;
import samenspel.network.Sketch;

class PossiblePlacesTest {
    private static final List<OrganisationId> IDS = IntStream.range(0, 6).mapToObj(at -> new OrganisationId("o" + at)).toList();

    /// Some ties and some unknown ones, at most ten of these.
    private static KnownTies random(int seed, boolean directed) {
        Random random = new Random(seed);
        List<Pair> tied = new ArrayList<>();
        List<Pair> unknown = new ArrayList<>();
        for (OrganisationId from : IDS) {
            for (OrganisationId to : IDS) {
                int lot = random.nextInt(4);
                if (directed ? !from.equals(to) : from.compareTo(to) < 0) {
                    if (lot == 0) {
                        tied.add(new Pair(from, to));
                    } else if (lot == 1 && unknown.size() < 10) {
                        unknown.add(new Pair(from, to));
                    }
                }
            }
        }
        return KnownTies.of(IDS, tied, unknown, directed);
    }

    /// Its place in every network that the unknown ties may make.
    private static List<Integer> everyPlace(KnownTies ties, OrganisationId of) {
        List<Pair> unknown = ties.unknownPairs();
        return IntStream.range(0, 1 << unknown.size()).mapToObj(some -> ties.completed(IntStream.range(0, unknown.size()).filter(at -> (some >> at & 1) == 1).mapToObj(unknown::get).toList()))
                .map(whole -> PossiblePlaces.of(whole, Map.of()).of(of).orElseThrow().rank()).toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_bounds_of_a_place_are_the_best_and_the_worst_of_all_that_unknown_ties_can_make(boolean directed) {
        for (int seed = 0; seed < 12; seed++) {
            KnownTies ties = random(seed, directed);
            for (OrganisationId of : IDS) {
                List<Integer> every = everyPlace(ties, of);
                PossiblePlaces.Place place = PossiblePlaces.of(ties, Map.of()).of(of).orElseThrow();
                assertEquals(List.of(every.stream().mapToInt(one -> one).min().orElseThrow(), every.stream().mapToInt(one -> one).max().orElseThrow()), List.of(place.from(), place.to()), seed + " " + of);
            }
        }
    }

    @Test
    void where_nothing_is_unknown_everybody_has_one_place_and_equals_share_it() {
        KnownTies ties = KnownTies.of(IDS.subList(0, 4), List.of(new Pair(IDS.get(0), IDS.get(1)), new Pair(IDS.get(0), IDS.get(2))), List.of(), false);
        PossiblePlaces places = PossiblePlaces.of(ties, Map.of());
        assertEquals(List.of(place(0, 1, false, 2), place(1, 2, true, 1), place(3, 4, false, 0)), List.of(0, 1, 3).stream().map(at -> places.of(IDS.get(at)).orElseThrow()).toList());
    }

    private static PossiblePlaces.Place place(int at, int rank, boolean shared, int partners) {
        return new PossiblePlaces.Place(IDS.get(at), rank, shared, rank, rank, partners, 0, Answered.ALL);
    }

    /// a said all, b skipped one, c said nothing; d and e answered.
    private static PossiblePlaces sketched() {
        Network network = Sketch.of("a b c d e f").tied(Sketch.FIRST, Sketch.CONTENT, 3, "a-b a-d a-e b-d").reports(Sketch.FIRST, Sketch.CONTENT, "b-e", new Answer.Unknown(Answer.Reason.SKIPPED))
                .is(Sketch.FIRST, "c", Participation.NOT_ANSWERED).network();
        return PossiblePlaces.of(network, Sketch.CONTENT, Sketch.FIRST);
    }

    @Test
    void a_place_is_told_of_who_gave_all_answers_and_of_others_only_where_it_is_certain() {
        PossiblePlaces places = sketched();
        assertEquals(List.of(Answered.ALL, Answered.PART, Answered.NOTHING), List.of("a", "b", "c").stream().map(one -> places.of(Sketch.id(one)).orElseThrow().answered()).toList());
        assertEquals(List.of(true, false, false), List.of("a", "b", "c").stream().map(one -> places.of(Sketch.id(one)).orElseThrow().isTold()).toList());
    }

    @Test
    void who_left_an_answer_out_of_which_nothing_depends_has_its_place() {
        Network network = Sketch.of("a b c").tied(Sketch.FIRST, Sketch.MEETING, 3, "a-b c-b").reports(Sketch.FIRST, Sketch.MEETING, "b-a", new Answer.Unknown(Answer.Reason.SKIPPED)).network();
        PossiblePlaces.Place place = PossiblePlaces.of(network, Sketch.MEETING, Sketch.FIRST).of(Sketch.id("b")).orElseThrow();
        assertEquals(List.of(1, 1, 1), List.of(place.rank(), place.from(), place.to()));
        assertEquals(true, place.isTold());
    }
}
