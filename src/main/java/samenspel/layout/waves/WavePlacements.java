package samenspel.layout.waves;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import samenspel.layout.Placement;
import samenspel.layout.Recipe;
import samenspel.network.WaveId;

/// The pictures of waves that stand otherwise than in the picture of all waves.
///
/// @param stability from [WaveLayouts#APART] to [WaveLayouts#TOGETHER]
/// @param at        in order of time; tray and pins of each are those of the picture of all waves. Waves that are
///                  not named stand as that picture does
public record WavePlacements(double stability, SequencedMap<WaveId, Placement> at) {
    /// One picture for all waves.
    public static final WavePlacements NONE = new WavePlacements(WaveLayouts.TOGETHER, new LinkedHashMap<>());

    public WavePlacements {
        at = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(at));
    }

    /// Whether all waves stand alike.
    public boolean isNone() {
        return at.isEmpty();
    }

    public Optional<Placement> of(WaveId wave) {
        return Optional.ofNullable(at.get(wave));
    }

    /// The same with one wave otherwise; nothing where that wave has no picture of its own.
    public WavePlacements with(WaveId wave, Placement changed) {
        SequencedMap<WaveId, Placement> next = new LinkedHashMap<>(at);
        next.computeIfPresent(wave, (_, _) -> changed);
        return new WavePlacements(stability, next);
    }

    /// The same change in every wave.
    public WavePlacements each(UnaryOperator<Placement> change) {
        SequencedMap<WaveId, Placement> next = new LinkedHashMap<>(at);
        next.replaceAll((_, placement) -> change.apply(placement));
        return new WavePlacements(stability, next);
    }

    /// The stability with which a picture of one wave was made; empty for any other picture.
    public static Optional<Double> stabilityOf(Recipe recipe) {
        String begin = WaveLayouts.LINKED + ":";
        String word = recipe.arrangement();
        return word.matches(begin + "[01]\\.[0-9E-]+") ? Optional.of(Double.parseDouble(word.substring(begin.length()))) : Optional.empty();
    }
}
