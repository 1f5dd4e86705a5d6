package samenspel.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import samenspel.diagram.motion.Timeline;
import samenspel.diagram.picture.Lens;
import samenspel.diagram.picture.Projection;
import samenspel.network.Wave;
import samenspel.study.View;

/// How the view follows from what the user does.
final class ViewUpdate {
    private static final double FARTHEST = 0.1;
    private static final double NEAREST = 12;

    private ViewUpdate() {
    }

    static State apply(State state, Action.OnView action) {
        View view = state.view().orElseThrow();
        return switch (action) {
            case Action.Show(Lens lens) -> state.with(view.with(lens)).withPlaying(false);
            case Action.ToggleRow(var row) -> state.with(view.toggled(row));
            case Action.ShowOnly(var layer) -> state.with(view.withLayers(new LinkedHashSet<>(List.of(layer))));
            case Action.ColourDiscs(var by) -> state.with(view.with(by));
            case Action.SizeDiscs(var by) -> state.with(view.withSizeBy(by));
            case Action.Label(var mode) -> state.with(view.with(mode));
            case Action.Call(var mode) -> state.with(view.with(mode));
            case Action.Select(var organisation) -> state.with(view.withSelection(organisation));
            case Action.Choose(var organisations) -> state.with(view.withSelection(organisations));
            case Action.ToggleSelected(var organisation) -> state.with(view.toggled(organisation));
            case Action.SelectAll() -> state.with(view.withSelection(view.shown(state.document().orElseThrow().network())));
            case Action.Look(var camera) -> state.with(view.withCamera(Optional.of(limited(state.projection(), camera))));
            case Action.Fit() -> state.with(view.withCamera(Optional.empty()));
            case Action.Zoom(double factor) -> zoomed(state, view, factor);
            case Action.Play() -> play(state, view);
            case Action.Pause() -> state.withPlaying(false);
            case Action.Tell(double seconds) -> tell(state, view, seconds);
            case Action.StepStage(int by) -> stepStage(state, view, by);
            case Action.Live(boolean on) -> state.withLive(on);
        };
    }

    private static State zoomed(State state, View view, double factor) {
        Projection camera = state.projection().zoomed(factor, state.canvas().centre());
        return state.with(view.withCamera(Optional.of(limited(state.projection(), camera))));
    }

    /// A camera on its way too near or too far stops at the limit, so that what it zooms about stands still.
    private static Projection limited(Projection from, Projection to) {
        double scale = Math.clamp(to.scale(), FARTHEST, NEAREST);
        if (scale == to.scale() || to.scale() == from.scale()) {
            return to;
        }
        double share = (scale - from.scale()) / (to.scale() - from.scale());
        return new Projection(scale, from.offsetX() + (to.offsetX() - from.offsetX()) * share,
                from.offsetY() + (to.offsetY() - from.offsetY()) * share);
    }

    /// Plays on from where it stood, or from the start when it was at the end.
    private static State play(State state, View view) {
        Optional<Lens.Between> change = change(state, view);
        if (change.isEmpty()) {
            return state;
        }
        double from = view.moment().filter(seconds -> seconds < Timeline.LENGTH).orElse(0.0);
        return state.with(view.with(change.get()).withMoment(Optional.of(from))).withPlaying(true);
    }

    /// The change looked at, or that between the first and the last wave.
    private static Optional<Lens.Between> change(State state, View view) {
        List<Wave> waves = state.document().orElseThrow().network().waves();
        if (view.lens() instanceof Lens.Between between) {
            return Optional.of(between);
        }
        return waves.size() < 2 ? Optional.empty() : Optional.of(new Lens.Between(waves.getFirst().id(), waves.getLast().id()));
    }

    private static State tell(State state, View view, double seconds) {
        Optional<Lens.Between> change = change(state, view);
        if (change.isEmpty()) {
            return state;
        }
        double moment = Math.clamp(seconds, 0, Timeline.LENGTH);
        State told = state.with(view.with(change.get()).withMoment(Optional.of(moment)));
        return moment >= Timeline.LENGTH ? told.withPlaying(false) : told;
    }

    private static State stepStage(State state, View view, int by) {
        double now = view.moment().orElse(0.0);
        List<Double> starts = Timeline.STAGE_STARTS;
        double target = by > 0
                ? starts.stream().filter(start -> start > now + 1e-6).findFirst().orElse(Timeline.LENGTH)
                : starts.reversed().stream().filter(start -> start < now - 1e-6).findFirst().orElse(0.0);
        return tell(state.withPlaying(false), view, target);
    }
}
