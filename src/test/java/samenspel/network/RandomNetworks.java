package samenspel.network;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Networks of chance, the same for the same seed, with every oddity in them: silent and absent
/// organisations, questions skipped, ties of one side only.
public final class RandomNetworks {
    private static final List<ReportedLayer> REPORTED = List.of(
            Sketch.CONTENT, Sketch.ADMINISTRATIVE, Sketch.REFERRAL, Sketch.MEETING, Sketch.AGREEMENT);

    private RandomNetworks() {
    }

    public static Network of(long seed) {
        Random chance = new Random(seed);
        List<String> ids = IntStream.range(0, 4 + chance.nextInt(8)).mapToObj(i -> "o" + (char) ('a' + i)).toList();
        Sketch sketch = Sketch.of(ids.stream().collect(Collectors.joining(" ")));
        for (WaveId wave : List.of(Sketch.FIRST, Sketch.SECOND)) {
            ids.forEach(id -> sketch.is(wave, id, participation(chance)));
            REPORTED.forEach(layer -> report(sketch, wave, layer, ids, chance));
        }
        return sketch.network();
    }

    private static Participation participation(Random chance) {
        int number = chance.nextInt(10);
        return number == 0 ? Participation.ABSENT : number < 3 ? Participation.NOT_ANSWERED : Participation.ANSWERED;
    }

    private static void report(Sketch sketch, WaveId wave, Layer layer, List<String> ids, Random chance) {
        for (String from : ids) {
            for (String to : ids) {
                if (!from.equals(to) && chance.nextInt(10) < 5) {
                    sketch.reports(wave, layer, from + "-" + to, answer(chance));
                }
            }
        }
    }

    private static Answer answer(Random chance) {
        int number = chance.nextInt(8);
        return number == 0 ? new Answer.Unknown(Answer.Reason.SKIPPED)
                : number == 1 ? Answer.NOT_TIED : new Answer.Tied(number - 1);
    }
}
