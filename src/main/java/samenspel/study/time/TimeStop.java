package samenspel.study.time;

import java.util.List;
import java.util.Optional;
import samenspel.diagram.motion.Timeline;
import samenspel.diagram.seen.Lens;
import samenspel.network.Network;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.study.Document;
import samenspel.study.View;

/// Where a step through time stops: at each wave and, between two waves, once in each stage of their change, where what the
/// stage tells stands in its colour. The whole change with all its colours at once is no stop: from there a step goes into
/// the change, or back to the wave before it.
///
/// @param moment seconds into the change; empty where it is not being played
public record TimeStop(Lens lens, Optional<Double> moment) {
    private static final double A_LITTLE = 1e-6;

    public static TimeStop of(View view) {
        return new TimeStop(view.seen().lens(), view.moment());
    }

    private static TimeStop at(WaveId wave) {
        return new TimeStop(new Lens.OneWave(wave), Optional.empty());
    }

    /// A moment of a change. Its ends are the two waves themselves.
    public static TimeStop at(Lens.Between change, double seconds, Timeline timeline) {
        return seconds <= 0 ? at(change.from()) : seconds >= timeline.length() ? at(change.to()) : new TimeStop(change, Optional.of(seconds));
    }

    /// The change whose moments can be gone to from here: the one looked at, or that which led to the wave looked at; from the
    /// first wave the one that follows. Empty with a single wave.
    public static Optional<Lens.Between> change(Network network, View view) {
        return switch (view.seen().lens()) {
            case Lens.Between between -> Optional.of(between);
            case Lens.OneWave(var wave) -> View.neighbours(network).stream().filter(change -> change.to().equals(wave)).findFirst()
                    .or(() -> View.neighbours(network).stream().findFirst());
        };
    }

    /// Seconds into that change at which it stands as it is seen; none into a change looked at as a whole.
    public static double seconds(Document document, View view) {
        boolean reached = change(document.network(), view).filter(change -> new Lens.OneWave(change.to()).equals(view.seen().lens())).isPresent();
        return view.moment().orElse(reached ? document.timeline().length() : 0);
    }

    /// A step on; behind the last stop there is none.
    public TimeStop next(Document document) {
        List<Double> stops = document.timeline().stops();
        return switch (lens) {
            case Lens.OneWave(var wave) -> neighbour(document, wave, 1).map(next -> new TimeStop(new Lens.Between(wave, next), Optional.of(stops.getFirst()))).orElse(this);
            case Lens.Between between -> stops.stream().filter(stop -> moment.isEmpty() || stop > moment.get() + A_LITTLE).findFirst()
                    .map(stop -> new TimeStop(between, Optional.of(stop))).orElseGet(() -> at(between.to()));
        };
    }

    /// A step back; before the first stop there is none.
    public TimeStop previous(Document document) {
        List<Double> stops = document.timeline().stops();
        return switch (lens) {
            case Lens.OneWave(var wave) -> neighbour(document, wave, -1).map(before -> new TimeStop(new Lens.Between(before, wave), Optional.of(stops.getLast()))).orElse(this);
            case Lens.Between between -> moment.flatMap(now -> stops.reversed().stream().filter(stop -> stop < now - A_LITTLE).findFirst())
                    .map(stop -> new TimeStop(between, Optional.of(stop))).orElseGet(() -> at(between.from()));
        };
    }

    private static Optional<WaveId> neighbour(Document document, WaveId wave, int by) {
        List<WaveId> waves = document.network().waves().stream().map(Wave::id).toList();
        int at = waves.indexOf(wave) + by;
        return at >= 0 && at < waves.size() ? Optional.of(waves.get(at)) : Optional.empty();
    }

    /// A way of looking, here.
    public View in(View view) {
        return view.with(lens).withMoment(moment);
    }
}
