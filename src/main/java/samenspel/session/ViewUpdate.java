package samenspel.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import samenspel.diagram.figure.FigureSubject;
import samenspel.diagram.figure.WrittenFigures;
import samenspel.diagram.motion.Timeline;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.words.FilterWords;
import samenspel.session.history.DrawnBefore;
import samenspel.session.history.StepName;
import samenspel.session.settings.PlayState;
import samenspel.study.Document;
import samenspel.study.Perspective;
import samenspel.study.View;
import samenspel.study.time.TimeStop;

/// How the view follows from what the user does.
final class ViewUpdate {
    private static final double FARTHEST = 0.1;
    private static final double NEAREST = 12;
    static final int MOST_LIVE = 2_000;

    private ViewUpdate() {
    }

    static State apply(State state, Action.OnView action) {
        return Highlighting.kept(state, updated(state, action));
    }

    /// What measures do in the picture, and that it stands still.
    static State apply(State state, PictureAction action) {
        View view = state.view().orElseThrow();
        return Highlighting.kept(state, switch (action) {
            case PictureAction.DrawOnly(var conditions) -> stepped(state, view.with(view.seen().with(view.seen().filter().with(conditions))), Optional.empty());
            case PictureAction.KeepFilters(var filters) -> DocumentUpdate.changed(state, state.document().orElseThrow().withFilters(filters), kept(state.document().orElseThrow().filters(), filters));
            case PictureAction.SetFilter(var filter, var layers, var gesture) -> {
                Seen filtered = view.seen().with(filter);
                yield stepped(state, view.with(layers.map(filtered::withLayers).orElse(filtered)), gesture);
            }
            case PictureAction.CountDrawn(boolean only) -> state.with(view.with(view.counting().withDrawnOnly(only)));
            case PictureAction.KeepStill() -> state.with(view.keptStill(state.projection()));
            case PictureAction.RingGroups(var by) -> state.with(view.with(view.seen().with(view.seen().appearance().withGroups(by))));
        });
    }

    /// What is done to filters that are kept by a name, as a step.
    private static StepName kept(List<Filter.Named> before, List<Filter.Named> after) {
        Set<String> former = before.stream().map(Filter.Named::name).collect(Collectors.toSet());
        List<Filter.Named> come = after.stream().filter(one -> !before.contains(one)).toList();
        List<Filter.Named> gone = before.stream().filter(one -> !after.contains(one)).toList();
        if (come.size() == 1) {
            String name = come.getFirst().name();
            return StepName.of(former.contains(name) ? "undo.filter-replaced" : "undo.filter-kept", name);
        }
        return come.isEmpty() && gone.size() == 1 ? StepName.of("undo.filter-forgotten", gone.getFirst().name()) : StepName.of("undo.filters");
    }

    /// A row of the legend shown or hidden. Layers are switched on and off without a step.
    private static State toggled(State state, View next) {
        return state.view().orElseThrow().seen().filter().equals(next.seen().filter()) ? state.with(next) : stepped(state, next, Optional.empty());
    }

    /// What another filter leaves, as a step that can be taken back.
    private static State stepped(State state, View next, Optional<String> gesture) {
        Seen before = state.view().orElseThrow().seen();
        Seen after = next.seen();
        if (before.equals(after)) {
            return state;
        }
        Document document = state.document().orElseThrow();
        boolean sameLayers = before.layers().equals(after.layers());
        DrawnBefore drawn = new DrawnBefore(before.filter(), sameLayers ? Optional.empty() : Optional.of(List.copyOf(before.layers())));
        StepName name = StepName.of("undo.filter", FilterWords.of(after, document.network(), state.settings().language()).difference(before));
        return state.withDocument(document, state.history().remembering(document, drawn, name, gesture)).with(next);
    }

    static UpdateResult apply(State state, NumberAction action) {
        View view = state.view().orElseThrow();
        return switch (action) {
            case NumberAction.ShowNumbers(var numbers) -> UpdateResult.of(state.with(view.with(numbers)));
            case NumberAction.KeepScenarios(var scenarios, var step, var gesture) -> UpdateResult.of(
                    DocumentUpdate.changed(state, state.document().orElseThrow().with(scenarios), step, gesture));
            case NumberAction.KeepTitle(var figure, var title) -> UpdateResult.of(titled(state, state.document().orElseThrow(), figure, title));
            case NumberAction.AddBeside(var file) -> WorldUpdate.inTurn(state, "work.open", file, ticket -> new Effect.ReadBeside(file, ticket));
            case NumberAction.ReadBeside(var network, long ticket) -> UpdateResult.of(state.awaits(ticket)
                    ? state.idle().with(view.with(view.numbers().with(view.numbers().whole().with(network)))) : state);
        };
    }

    private static State titled(State state, Document document, FigureSubject figure, String title) {
        WrittenFigures written = document.written();
        return DocumentUpdate.changed(state, document.with(written.with(figure, written.of(figure).withTitle(title))), StepName.of("undo.written"));
    }

    private static State updated(State state, Action.OnView action) {
        View view = state.view().orElseThrow();
        return switch (action) {
            case Action.Show(Lens lens) -> state.with(shown(view, lens, change(state, view).isPresent())).with(PlayState.STILL);
            case Action.ShowAs(var perspective) -> shownAs(state, view, perspective);
            case Action.CountAs(var denominator) -> state.with(view.with(view.counting().with(denominator)));
            case Action.ListAs(var order) -> state.with(view.with(view.counting().with(order)));
            case Action.ShowInMatrix(var shows) -> state.with(view.with(view.counting().with(shows)));
            case Action.HighlightCell(var place) -> Highlighting.highlighted(state, view, place);
            case Action.ToggleRow(var row) -> toggled(state, view.toggled(row));
            case Action.OnlyRow(var row, var others) -> toggled(state, view.with(view.seen().only(row, others)));
            case Action.ShowOnly(var layer) -> state.with(view.withLayers(List.of(layer)));
            case Action.ColourDiscs(var by) -> state.with(view.with(by));
            case Action.SizeDiscs(var by) -> state.with(view.withSizeBy(by));
            case Action.SetLabels(var mode) -> state.with(view.with(mode));
            case Action.SetNames(var mode) -> state.with(view.with(mode));
            case Action.SetSight(var sight) -> state.with(view.with(sight));
            case Action.Select(var organisation) -> state.with(view.withSelection(organisation));
            case Action.Choose(var organisations) -> state.with(view.withSelection(organisations));
            case Action.ToggleSelected(var organisation) -> state.with(view.toggled(organisation));
            case Action.SelectAll() -> state.with(view.withSelection(view.shown(state.document().orElseThrow().network())));
            case Action.MoveCamera(var camera) -> state.with(view.withCamera(Optional.of(limited(state, camera))));
            case Action.Fit() -> state.with(view.withCamera(Optional.empty()));
            case Action.Zoom(double factor) -> zoomed(state, view, factor);
            case Action.Play() -> play(state, view);
            case Action.Pause() -> state.with(state.play() == PlayState.ALL_CHANGES ? PlayState.PAUSED : PlayState.STILL);
            case Action.ShowMoment(double seconds) -> showMoment(state, view, seconds);
            case Action.StepStage(int by) -> stepStage(state, view, by);
            case Action.Live(boolean on) -> live(state, on);
        };
    }

    /// Live layout weighs every pair of organisations.
    private static State live(State state, boolean on) {
        boolean tooMany = on && state.document().orElseThrow().network().organisations().size() > MOST_LIVE;
        return tooMany ? state.with(Notice.good("notice.too-many-live", MOST_LIVE)) : state.withLive(on);
    }

    /// One wave of several has nothing to show where a change is compared.
    private static View shown(View view, Lens lens, boolean compared) {
        return compared && view.perspective().needsChange() && lens instanceof Lens.OneWave ? view.with(lens).with(Perspective.PICTURE) : view.with(lens);
    }

    /// Time stands still where no picture plays it. Who asks for a change gets one to look at.
    static State shownAs(State state, View view, Perspective perspective) {
        View next = view.with(perspective);
        Optional<Lens.Between> change = perspective.needsChange() ? change(state, view) : Optional.empty();
        return state.with(change.map(lens -> next.with(lens)).orElse(next)).with(PlayState.STILL);
    }

    private static State zoomed(State state, View view, double factor) {
        Projection camera = state.projection().zoomed(factor, state.canvas().centre());
        return state.with(view.withCamera(Optional.of(limited(state, camera))));
    }

    /// A camera on its way too near or too far stops at the limit, so that what it zooms about stands still.
    /// A large network may be seen from farther off: at half the scale that shows it whole.
    private static Projection limited(State state, Projection to) {
        Projection from = state.projection();
        double scale = Math.clamp(to.scale(), to.scale() < FARTHEST ? Math.min(FARTHEST, state.fitting().scale() / 2) : FARTHEST, NEAREST);
        if (scale == to.scale() || to.scale() == from.scale()) {
            return to;
        }
        double share = (scale - from.scale()) / (to.scale() - from.scale());
        return new Projection(scale, from.offsetX() + (to.offsetX() - from.offsetX()) * share,
                from.offsetY() + (to.offsetY() - from.offsetY()) * share);
    }

    /// Plays on from where it stood, or from the start when it was at the end. From one of more than two waves it
    /// plays every change from there on; from the last one every change there is.
    private static State play(State state, View view) {
        List<Lens.Between> ahead = view.changesAhead(state.document().orElseThrow().network());
        boolean allChanges = ahead.size() > 1 || state.play() == PlayState.PAUSED;
        Optional<Lens.Between> change = ahead.isEmpty() ? change(state, view) : Optional.of(ahead.getFirst());
        double from = view.moment().filter(seconds -> seconds < timeline(state).length()).orElse(0.0);
        return change.map(lens -> atMoment(state, view, lens, from).with(allChanges ? PlayState.ALL_CHANGES : PlayState.CHANGE)).orElse(state);
    }

    private static State atMoment(State state, View view, Lens.Between change, double moment) {
        return state.with(view.with(change).with(Perspective.PICTURE).withMoment(Optional.of(moment)));
    }

    private static Optional<Lens.Between> change(State state, View view) {
        return view.change(state.document().orElseThrow().network());
    }

    /// The end of a change is the wave it leads to, and where time stands still its start is the wave before it.
    private static State showMoment(State state, View view, double seconds) {
        Document document = state.document().orElseThrow();
        Optional<Lens.Between> change = TimeStop.change(document.network(), view);
        if (change.isEmpty()) {
            return state;
        }
        boolean over = seconds >= timeline(state).length();
        if (over || !state.playing()) {
            Optional<Lens.Between> next = state.play() == PlayState.ALL_CHANGES ? following(state, change.get()) : Optional.empty();
            return next.map(lens -> atMoment(state, view, lens, 0)).orElseGet(() -> stopped(state, view, TimeStop.at(change.get(), seconds, timeline(state))));
        }
        return atMoment(state, view, change.get(), Math.max(0, seconds));
    }

    /// Time stands still somewhere in the one picture; in a change a pause on the way through every one is still a pause.
    private static State stopped(State state, View view, TimeStop stop) {
        State shown = state.with(stop.in(view).with(Perspective.PICTURE));
        return stop.moment().isEmpty() ? shown.with(PlayState.STILL) : shown;
    }

    /// The change from the wave in which another ends.
    private static Optional<Lens.Between> following(State state, Lens.Between change) {
        return View.neighbours(state.document().orElseThrow().network()).stream().filter(next -> next.from().equals(change.to())).findFirst();
    }

    private static Timeline timeline(State state) {
        return state.document().orElseThrow().timeline();
    }

    private static State stepStage(State state, View view, int by) {
        Document document = state.document().orElseThrow();
        TimeStop now = TimeStop.of(view);
        return change(state, view).isEmpty() ? state : stopped(state.with(PlayState.STILL), view, by > 0 ? now.next(document) : now.previous(document));
    }
}
