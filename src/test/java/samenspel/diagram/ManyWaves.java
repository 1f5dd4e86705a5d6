package samenspel.diagram;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import samenspel.network.Answer;
import samenspel.network.Fieldwork;
import samenspel.network.LayerId;
import samenspel.network.Name;
import samenspel.network.Network;
import samenspel.network.Pair;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.study.Document;

/// The smallest sample with more waves than were measured: each has the answers of one of the two, less every
/// seventh, another one each time.
public final class ManyWaves {
    private static final int FIRST_YEAR = 2010;

    private ManyWaves() {
    }

    /// Waves of successive years without dates, `2010` and on.
    public static Document of(int count) {
        return of(count, false);
    }

    /// Of the first of January of those years.
    public static Document dated(int count) {
        return of(count, true);
    }

    private static Document of(int count, boolean dated) {
        Document sample = Drawn.samples().getLast();
        Network network = sample.network();
        List<Wave> waves = new ArrayList<>();
        SequencedMap<WaveId, Fieldwork> fieldwork = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            String year = String.valueOf(FIRST_YEAR + i);
            Optional<LocalDate> day = dated ? Optional.of(LocalDate.of(FIRST_YEAR + i, 1, 1)) : Optional.empty();
            waves.add(new Wave(new WaveId(year), Name.of(year), day, day));
            fieldwork.put(new WaveId(year), without(network.fieldwork(network.waves().get(i % 2).id()), i));
        }
        return sample.with(new Network(network.profile(), network.frequencies(), network.sectors(), network.organisations(), waves,
                network.layers(), fieldwork));
    }

    private static Fieldwork without(Fieldwork work, int turn) {
        Map<LayerId, SequencedMap<Pair, Answer>> reports = work.reports().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, layer -> without(layer.getValue(), turn)));
        return new Fieldwork(work.participation(), work.perceptions(), reports);
    }

    private static SequencedMap<Pair, Answer> without(SequencedMap<Pair, Answer> reports, int turn) {
        SequencedMap<Pair, Answer> kept = new TreeMap<>();
        int place = turn;
        for (Map.Entry<Pair, Answer> report : reports.entrySet()) {
            if (place++ % 7 != 0) {
                kept.put(report.getKey(), report.getValue());
            }
        }
        return kept;
    }
}
