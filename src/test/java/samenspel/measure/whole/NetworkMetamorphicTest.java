package samenspel.measure.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.MEETING;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.measure.whole.NetworkValue.Amount;
import samenspel.measure.whole.NetworkValue.Groups;
import samenspel.measure.whole.NetworkValue.Interchangeable;
import samenspel.measure.whole.NetworkValue.Levels;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Sketch;

/// A network's measures are the same by other names of its organisations; other changes are [NetworkChangesTest].
class NetworkMetamorphicTest {
    /// They say of themselves that they follow ids.
    private static final EnumSet<NetworkMeasure> BY_ID = EnumSet.of(NetworkMeasure.CORE_FIT_BY_ID);
    private static final String IDS = "a b c d e f g h i j k";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void other_names_change_nothing(long seed) {
        List<String> ties = drawn(seed);
        UnaryOperator<String> name = other(seed);
        for (Layer layer : List.of(CONTENT, MEETING)) {
            Network before = network(IDS, ties, layer);
            Network after = network(IDS, renamed(ties, id -> id.equals("-") ? id : name.apply(id)), layer);
            for (NetworkMeasure measure : EnumSet.complementOf(BY_ID)) {
                assertEquals(words(measure.of(before, layer, FIRST), name), words(measure.of(after, layer, FIRST), UnaryOperator.identity()), measure.id());
            }
        }
    }

    /// Each with the name of another one.
    private static UnaryOperator<String> other(long seed) {
        List<String> others = new ArrayList<>(List.of(IDS.split(" ")));
        Collections.shuffle(others, new Random(seed));
        return id -> others.get(id.charAt(0) - 'a');
    }

    /// In which order groups stand and whether two numbers are the same beyond ten digits does not matter.
    private static String words(NetworkValue value, UnaryOperator<String> name) {
        return switch (value.reading()) {
            case Groups(var groups) when groups.size() == 1 -> set(groups.getFirst(), name);
            case Groups(var groups) -> groups.stream().map(List::size).toList().toString();
            case Interchangeable(var sure, int more, var others) -> set(sure, name) + more + set(others, name);
            case Levels(var levels) -> levels.values().stream().map(List::size).toList().toString();
            case Amount(double amount) -> String.format(Locale.ROOT, "%.10f", amount + 0.0);
            default -> value.reading().toString();
        } + value.bounds().map(bounds -> String.format(Locale.ROOT, " %.10f %.10f", bounds.least(), bounds.most())).orElse("");
    }

    private static String set(List<OrganisationId> ids, UnaryOperator<String> name) {
        return ids.stream().map(OrganisationId::value).map(name).sorted().toList().toString();
    }

    private static Network network(String ids, List<String> ties, Layer layer) {
        return Sketch.of(ids).tied(FIRST, layer, 1, String.join(" ", ties)).network();
    }

    private static List<String> renamed(List<String> ties, UnaryOperator<String> name) {
        return ties.stream().map(tie -> Stream.of(tie.split("")).map(name).collect(Collectors.joining())).toList();
    }

    private static List<String> pairs() {
        return Stream.of(IDS.split(" ")).flatMap(one -> Stream.of(IDS.split(" ")).filter(other -> !one.equals(other)).map(other -> one + "-" + other)).toList();
    }

    private static List<String> drawn(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double chance = 0.04 + 0.05 * (seed % 7);
        return pairs().stream().filter(_ -> random.nextDouble() < chance).toList();
    }
}
