package samenspel.storage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import samenspel.network.Answer;
import samenspel.network.AttributeValue;
import samenspel.network.Attributes;
import samenspel.network.Network;
import samenspel.network.Participation;
import samenspel.network.kind.GovernanceForm;

/// Makes networks of any content from a seed; the same seed gives the same network.
final class RandomNetwork {
    private static final List<String> ODD_IDS = List.of(
            "a/b", "~c", "é 'x'", "\"q\"", "\\", "日本", "\ud83d\ude00", "x.y", "$", "[0]", "\u0001", "1e5", "?");

    private final SplittableRandom random;
    private final SmallNetwork network = new SmallNetwork();
    private final int size;

    private RandomNetwork(long seed) {
        random = new SplittableRandom(seed);
        size = random.nextInt(2, 30);
    }

    static Network of(long seed) {
        RandomNetwork made = new RandomNetwork(seed);
        for (int i = 0; i < made.size; i++) {
            made.network.organisation(id(i), i % 3 == 0 ? "cjg" : "ha");
        }
        made.wave("2018");
        made.wave("2019");
        for (int i = 0; i < made.size; i += 2) {
            made.network.said(id(i), made.attributes()).said("2019", id(i), made.attributes());
        }
        return made.network.build();
    }

    private static String id(int i) {
        return i < ODD_IDS.size() ? ODD_IDS.get(i) : "org-" + i;
    }

    private void wave(String wave) {
        network.wave(wave);
        for (int i = 0; i < size; i++) {
            if (random.nextInt(4) == 0) {
                network.state(wave, id(i), Participation.values()[random.nextInt(2)]);
            }
            if (random.nextInt(4) == 0) {
                network.perceives(wave, id(i), GovernanceForm.values()[random.nextInt(3)]);
            }
            report(wave, i);
        }
    }

    private void report(String wave, int from) {
        for (int n = random.nextInt(8); n > 0; n--) {
            int to = random.nextInt(size);
            if (to != from) {
                network.report(wave, random.nextBoolean() ? "content" : "referral", id(from), id(to), answer());
            }
        }
    }

    private Attributes attributes() {
        SequencedMap<String, AttributeValue> byName = new LinkedHashMap<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            byName.put(id(random.nextInt(ODD_IDS.size())), switch (random.nextInt(3)) {
                case 0 -> AttributeValue.of(random.nextBoolean());
                case 1 -> AttributeValue.of(random.nextInt(9) / 8.0);
                default -> AttributeValue.of(id(random.nextInt(ODD_IDS.size())));
            });
        }
        return Attributes.of(byName);
    }

    private Answer answer() {
        return switch (random.nextInt(6)) {
            case 0 -> Answer.NOT_TIED;
            case 1 -> Answer.NO_ANSWER;
            case 2 -> new Answer.Unknown(Answer.Reason.SKIPPED);
            case 3 -> new Answer.Tied(Math.max(Double.MIN_VALUE, Math.abs(Double.longBitsToDouble(random.nextLong(1L << 62)))));
            default -> new Answer.Tied(random.nextInt(1, 6));
        };
    }
}
