package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import samenspel.exchange.harvest.Fate;
import samenspel.exchange.harvest.Limits;
import samenspel.exchange.harvest.Manner;
import samenspel.exchange.harvest.ReadingReport;

/// Damages the small files in many ways: bytes flipped, cut off, repeated, spliced. `samenspel.fuzz` says
/// how often, `samenspel.fuzz.seed` from where on; what fails can be made again from its seed.
class FuzzTest {
    private static final int OFTEN = Integer.getInteger("samenspel.fuzz", 2_000);
    private static final long SEED = Long.getLong("samenspel.fuzz.seed", 1L);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<Map.Entry<String, String>> seeds = new ArrayList<>(Small.files().entrySet());

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
        assertEquals(Base64.getEncoder().encodeToString(damaged(new Random(7), "abc def ghi")),
                Base64.getEncoder().encodeToString(damaged(new Random(7), "abc def ghi")));
    }

    @Test
    void damage_reaches_both_outcomes() {
        List<Boolean> refused = new ArrayList<>();
        for (long seed = 1; seed <= 100; seed++) {
            refused.add(reading(seed) instanceof Reading.Refused);
        }
        assertTrue(refused.contains(true) && refused.contains(false));
    }

    private String tried(long seed) {
        long start = System.nanoTime();
        try {
            Reading reading = reading(seed);
            if (reading instanceof Reading.Read read) {
                Networks.of(read.harvest(), Choices.usual("fuzz"));
            }
            if (!adds(reading.report())) {
                return "seed " + seed + ": items without a finding";
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            return "seed " + seed + ": " + broken + " at " + (broken.getStackTrace().length == 0 ? "" : broken.getStackTrace()[0]);
        }
        return System.nanoTime() - start > PATIENCE.toNanos() ? "seed " + seed + ": too slow" : "";
    }

    /// Each item not used is behind a finding.
    private static boolean adds(ReadingReport report) {
        int listed = report.findings().stream().filter(finding -> finding.fate() == Fate.SET_ASIDE || finding.fate() == Fate.REJECTED)
                .mapToInt(finding -> finding.times()).sum();
        return listed + report.unlisted() == report.setAside() + report.rejected();
    }

    private Reading reading(long seed) {
        Random random = new Random(seed);
        Map.Entry<String, String> file = seeds.get(random.nextInt(seeds.size()));
        Limits limits = new Limits(1 << 20, 2_000, 20_000, 50, 100_000, 100, PATIENCE);
        String name = random.nextInt(4) == 0 ? seeds.get(random.nextInt(seeds.size())).getKey() : file.getKey();
        return GraphFiles.read(name, damaged(random, file.getValue()), Manner.USUAL.with(limits));
    }

    private byte[] damaged(Random random, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int wounds = 1 + random.nextInt(6);
        for (int wound = 0; wound < wounds; wound++) {
            bytes = wounded(random, bytes);
        }
        return bytes;
    }

    private byte[] wounded(Random random, byte[] bytes) {
        int at = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(40));
        switch (random.nextInt(7)) {
            case 0 -> {
                byte[] flipped = bytes.clone();
                if (flipped.length > 0) {
                    flipped[at] ^= (byte) (1 << random.nextInt(8));
                }
                return flipped;
            }
            case 1 -> {
                return slice(bytes, 0, at);
            }
            case 2 -> {
                return joined(slice(bytes, 0, at), slice(bytes, end, bytes.length));
            }
            case 3 -> {
                return joined(slice(bytes, 0, end), slice(bytes, at, bytes.length));
            }
            case 4 -> {
                byte[] other = seeds.get(random.nextInt(seeds.size())).getValue().getBytes(StandardCharsets.UTF_8);
                int from = random.nextInt(other.length);
                byte[] piece = slice(other, from, Math.min(other.length, from + 60));
                return joined(joined(slice(bytes, 0, at), piece), slice(bytes, at, bytes.length));
            }
            case 5 -> {
                byte[] odd = oddities(random).getBytes(StandardCharsets.UTF_8);
                return joined(joined(slice(bytes, 0, at), odd), slice(bytes, at, bytes.length));
            }
            default -> {
                byte[] changed = bytes.clone();
                if (changed.length > 0) {
                    changed[at] = (byte) random.nextInt(256);
                }
                return changed;
            }
        }
    }

    private static String oddities(Random random) {
        List<String> odd = List.of("999999999", "-1", "NaN", "1e999", "0", "\"", "[", "]".repeat(3), "{".repeat(200), "[".repeat(200),
                "<a>".repeat(200), "&x;", "<!DOCTYPE a [<!ENTITY x \"y\">]>", "\u0000", "\n", "\r", "*Matrix\n", "*Vertices 99999999\n",
                "!", "%", "#", "node [ ", "format=", " n=100000 ", "<", "->", ":", "é日本", "\uFFFF", "labels embedded:\n", "*");
        return odd.get(random.nextInt(odd.size()));
    }

    private static byte[] slice(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
