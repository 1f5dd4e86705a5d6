package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
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
import org.junit.jupiter.api.TestReporter;
import samenspel.exchange.found.FileFormat;
import samenspel.exchange.found.FoundFile;
import samenspel.exchange.found.ReadingLimits;
import samenspel.exchange.found.ReadingOptions;
import samenspel.exchange.found.ReadingLimits.TableLimits;
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
    void no_damaged_file_is_more_than_a_reading_or_a_refusal(TestReporter reporter) {
        List<String> failures = new ArrayList<>();
        for (long seed = SEED; seed < SEED + OFTEN; seed++) {
            String failure = tried(seed);
            if (!failure.isEmpty()) {
                failures.add(failure);
            }
        }
        reporter.publishEntry("peak memory", peakMegabytes() + " MB in " + OFTEN + " damaged files");
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

    private static long peakMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
    }

    /// The small and the rich files of every kind, and files of a few bytes that ask for much memory.
    private static List<Map.Entry<String, byte[]>> seeds() {
        List<Map.Entry<String, byte[]>> seeds = new ArrayList<>(Small.sources().entrySet());
        seeds.add(Map.entry("columns.csv", (",a".repeat(300) + "\n").repeat(2).getBytes(StandardCharsets.UTF_8)));
        seeds.add(Map.entry("separators.csv", ("from;to\n" + ";".repeat(20_000)).getBytes(StandardCharsets.UTF_8)));
        seeds.add(Map.entry("far.xlsx", BoundsTest.workbook("<row r='1'><c r='A1'><v>1</v></c><c r='ZZZZZZ1'><v>2</v></c></row>")));
        seeds.add(Map.entry("last.xlsx", BoundsTest.workbook("<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c></row><row r='1048576'><c r='XFD1048576'><v>2</v></c></row>")));
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
        ReadingLimits limits = new ReadingLimits(1 << 20, 2_000, 20_000, 50, 100_000, 100, PATIENCE).with(new TableLimits(TableLimits.LAST_ROW, 4_000, 50_000, 1 << 22, 99));
        String name = random.nextInt(4) == 0 ? seeds.get(random.nextInt(seeds.size())).getKey() : file.getKey();
        return Read.of(name, damage.of(file.getValue(), random), ReadingOptions.USUAL.with(limits));
    }
}
