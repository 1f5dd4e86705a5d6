package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samenspel.exchange.found.FileFormat;
import samenspel.exchange.found.FoundFile;
import samenspel.exchange.found.ReadingLimits;
import samenspel.exchange.found.ReadingOptions;
import samenspel.text.account.Account;
import samenspel.text.account.Outcome;
import samenspel.text.account.Reading;

/// Damages the small files in many ways: bytes flipped, cut off, repeated, spliced. `samenspel.fuzz` says
/// how often, `samenspel.fuzz.seed` from where on; what fails can be made again from its seed.
class FuzzTest {
    private static final int OFTEN = Integer.getInteger("samenspel.fuzz", 2_000);
    private static final long SEED = Long.getLong("samenspel.fuzz.seed", 1L);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<Map.Entry<String, byte[]>> seeds = seeds();
    private final Damage damage = new Damage(seeds.stream().map(Map.Entry::getValue).toList());

    @Test
    void no_damaged_file_is_more_than_a_reading_or_a_refusal() {
        List<String> failures = new ArrayList<>();
        for (long seed = SEED; seed < SEED + OFTEN; seed++) {
            String failure = tried(seed);
            if (!failure.isEmpty()) {
                failures.add(failure);
            }
        }
        assertEquals("", String.join("\n", failures.subList(0, Math.min(20, failures.size()))));
    }

    @Test
    void the_same_seed_damages_the_same_way() {
        byte[] whole = "abc def ghi".getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(damage.of(whole, new Random(7)), damage.of(whole, new Random(7)));
    }

    @Test
    void damage_reaches_both_outcomes() {
        List<Boolean> refused = new ArrayList<>();
        for (long seed = 1; seed <= 100; seed++) {
            refused.add(reading(seed).isRefused());
        }
        assertTrue(refused.contains(true) && refused.contains(false));
    }

    /// The small and the rich files of every kind.
    private static List<Map.Entry<String, byte[]>> seeds() {
        List<Map.Entry<String, byte[]>> seeds = new ArrayList<>(Small.sources().entrySet());
        Stream.of(FileFormat.values()).flatMap(format -> RichFiles.of(format).stream()).forEach(sample -> seeds.addAll(sample.files().entrySet()));
        return seeds;
    }

    private String tried(long seed) {
        long start = System.nanoTime();
        try {
            Reading<FoundFile> reading = reading(seed);
            Assembly.of(List.of(reading), Optional.empty());
            if (!adds(reading.account())) {
                return "seed " + seed + ": items without a finding";
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            return "seed " + seed + ": " + broken + " at " + place(broken);
        }
        return System.nanoTime() - start > PATIENCE.toNanos() ? "seed " + seed + ": too slow" : "";
    }

    /// Where in the program.
    private static String place(Throwable broken) {
        return Arrays.stream(broken.getStackTrace()).filter(step -> step.getClassName().startsWith("samenspel")).findFirst()
                .map(StackTraceElement::toString).orElse("");
    }

    /// Each item not used is behind a finding.
    private static boolean adds(Account report) {
        int listed = report.problems().stream().filter(finding -> finding.outcome() == Outcome.SET_ASIDE || finding.outcome() == Outcome.REJECTED)
                .mapToInt(finding -> finding.times()).sum();
        return listed + report.unlisted() == report.tally().setAside() + report.tally().rejected();
    }

    private Reading<FoundFile> reading(long seed) {
        Random random = new Random(seed);
        Map.Entry<String, byte[]> file = seeds.get(random.nextInt(seeds.size()));
        ReadingLimits limits = new ReadingLimits(1 << 20, 2_000, 20_000, 50, 100_000, 100, PATIENCE);
        String name = random.nextInt(4) == 0 ? seeds.get(random.nextInt(seeds.size())).getKey() : file.getKey();
        return Read.of(name, damage.of(file.getValue(), random), ReadingOptions.USUAL.with(limits));
    }
}
