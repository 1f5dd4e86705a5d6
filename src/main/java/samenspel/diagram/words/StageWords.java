package samenspel.diagram.words;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import samenspel.change.Comparison;
import samenspel.change.Counts;
import samenspel.change.Denominator;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.motion.ChangeStage;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Lens;
import samenspel.network.Network;
import samenspel.network.WaveId;
import samenspel.text.Texts;

/// What happens in each phase of a change, such as `214 ties end`.
public final class StageWords {
    private final Depiction depiction;
    private final Lens.Between change;
    private final DrawnLayersCache drawnLayersCache;
    private final Texts texts;

    /// @param depiction in whatever phase
    public StageWords(Depiction depiction, Lens.Between change, DrawnLayersCache drawnLayersCache) {
        this.depiction = depiction;
        this.change = change.in(Lens.Phase.COMPARED);
        this.drawnLayersCache = drawnLayersCache;
        this.texts = Texts.in(depiction.language());
    }

    /// In as many words as there may be room for, and in fewer.
    public List<String> of(Lens.Phase phase) {
        return switch (phase) {
            case BEFORE -> List.of(wave(change.from()));
            case LEAVING, LEFT -> ofEverybody(happening(ChangeStage.LOSS, Counts::lost));
            case MOVED -> List.of(texts.get("time.stage." + ChangeStage.MOVE));
            case ARRIVING -> ofEverybody(happening(ChangeStage.GAIN, Counts::gained));
            case AFTER, COMPARED -> List.of(wave(change.to()));
        };
    }

    /// Where some are left out, that they are counted all the same.
    private List<String> ofEverybody(List<String> counted) {
        return !depiction.seen().filter().leavesOut() ? counted : counted.stream().map(said -> said + " " + texts.get("stage.everybody")).toList();
    }

    /// In the layers that may be counted together, as the window counts; where others are drawn too, each of them by its name.
    private List<String> happening(ChangeStage stage, ToIntFunction<Counts> count) {
        Network network = depiction.network();
        Comparison comparison = drawnLayersCache.compare(network, depiction.seen().layersOf(network), change, Denominator.ALL_OF_FIRST_WAVE);
        int together = count.applyAsInt(comparison.counts());
        String bare = texts.get("time.stage." + stage, together);
        if (comparison.apart().isEmpty()) {
            return List.of(bare);
        }
        ChangeWords words = new ChangeWords(network, depiction.language());
        String apart = comparison.apart().stream().map(some -> "; " + texts.get("stage." + stage, words.tiesWithin(network.layer(some.layer()).orElseThrow()), count.applyAsInt(some.counts()))).collect(Collectors.joining());
        return List.of(texts.get("stage." + stage, words.countedLayers(comparison), together) + apart, bare + apart, bare);
    }

    private String wave(WaveId id) {
        return depiction.network().wave(id).orElseThrow().name().in(depiction.language().tag());
    }
}
