package samenspel.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.session.Steps.FILE;
import static samenspel.session.Steps.after;
import static samenspel.session.Steps.open;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Drawn;
import samenspel.diagram.MarkRole;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.figure.Figures;
import samenspel.diagram.figure.Page;
import samenspel.diagram.motion.PlayingSpeed;
import samenspel.diagram.view.StudyView;
import samenspel.network.Network;
import samenspel.scenario.Scenarios;
import samenspel.session.request.FilmKind;
import samenspel.session.request.FilmRequest;
import samenspel.session.request.FilmWish;
import samenspel.session.request.PictureRequest;
import samenspel.study.Drawing;
import samenspel.study.Perspective;
import samenspel.study.View;
import samenspel.study.numbers.NumbersView;
import samenspel.study.privacy.Exposure;
import samenspel.study.privacy.Masking;
import samenspel.study.privacy.Naming;
import samenspel.study.privacy.Revealed;
import samenspel.study.recipe.FileKind;
import samenspel.study.recipe.Series;
import samenspel.study.views.StudyPage;
import samenspel.text.Language;
import samenspel.text.Sheet;

/// Names leave a confidential study only if somebody says so.
class NamesQuestionTest {
    private static final State OPEN = open();
    private static final State CONFIDENTIAL = after(OPEN, new Action.MarkConfidential(true));
    private static final Action PICTURE = picture("picture.svg");

    private static final Action FIGURE = new ExportAction.CopyFigure(OPEN.drawing().orElseThrow(), new PictureRequest(Page.ofCm(16, 12)));
    private static final Action FILM = new ExportAction.SaveFilm(new FilmWish.OfChange(OPEN.film().orElseThrow(),
            new FilmRequest(FilmKind.MP4, Page.ofFilm(640, 360), 640, 360, 25, PlayingSpeed.USUAL)), Path.of("f.mp4"));

    private static Action picture(String name) {
        return new ExportAction.SavePicture(OPEN.drawing().orElseThrow(), new PictureRequest(Page.ofCm(16, 12)), Path.of(name));
    }

    /// One way out each, with all the ways there are.
    static Stream<Named<Action>> waysOut() {
        return Stream.of(PICTURE, new ExportAction.SaveTable(Path.of("t.csv")), new ExportAction.CopyPicture(), FIGURE, FILM, new ExportAction.CopyTable(OPEN.table().orElseThrow()),
                new ExportAction.CopyRows(List.of(Steps.id("a"))), new ExportAction.SaveSeries(
                        Series.of(Steps.DOCUMENT.network(), Scenarios.NONE, Language.EN).plan(), Path.of("folder")),
                new ExportAction.SaveOther("gexf", Path.of("n.gexf")), new ExportAction.SavePage(Path.of("p.html")),
                new Action.SaveReport(new Sheet("report", List.of(), List.of(), List.of()), Path.of("r.csv"), false),
                new Action.CopyReport(new Sheet("report", List.of(), List.of(), List.of()), false), new Action.AskRecipe(List.of(Path.of("t.csv"))))
                .map(action -> Named.of(action.getClass().getSimpleName(), action));
    }

    private static Effect only(UpdateResult next) {
        assertEquals(1, next.effects().size());
        return next.effects().getFirst();
    }

    @Test
    void every_effect_says_whether_anything_leaves_with_it() {
        assertEquals(Set.of(Effect.Inside.class, Effect.Leaving.class), Set.of(Effect.class.getPermittedSubclasses()));
        assertTrue(Effect.class.isSealed() && Effect.Leaving.class.isSealed() && Effect.Inside.class.isSealed());
    }

    @Test
    void the_ways_out_tried_here_are_all_there_are() {
        Set<Class<?>> all = Stream.<Class<?>>of(Effect.Leaving.class.getPermittedSubclasses())
                .flatMap(NamesQuestionTest::below)
                .collect(Collectors.toSet());
        assertEquals(all, waysOut().map(way -> only(Update.apply(OPEN, way.getPayload())).getClass()).collect(Collectors.toSet()));
    }

    private static Stream<Class<?>> below(Class<?> one) {
        return one.isInterface() ? Stream.<Class<?>>of(one.getPermittedSubclasses()).flatMap(NamesQuestionTest::below) : Stream.of(one);
    }

    @Test
    void words_of_refused_files_that_may_be_confidential_are_asked_about_whatever_is_open() {
        Action report = new Action.CopyReport(new Sheet("report", List.of(), List.of(), List.of()), true);
        List<State> states = List.of(State.starting(Steps.SETTINGS), OPEN, CONFIDENTIAL);
        assertEquals(states.stream().map(_ -> Effect.AskNames.class).toList(), states.stream().map(state -> only(Update.apply(state, report)).getClass()).toList());
        assertInstanceOf(Effect.CopyReport.class, only(Update.apply(OPEN, new Action.Permitted(report, true))));
    }

    @ParameterizedTest
    @MethodSource("waysOut")
    void nothing_with_names_leaves_a_confidential_study_unasked(Action action) {
        UpdateResult next = Update.apply(CONFIDENTIAL, action);
        assertEquals(action, assertInstanceOf(Effect.AskNames.class, only(next)).action());
        assertSame(CONFIDENTIAL, next.state());
    }

    @ParameterizedTest
    @MethodSource("waysOut")
    void with_leave_the_same_is_done_as_in_an_open_study(Action action) {
        UpdateResult free = Update.apply(after(CONFIDENTIAL, new Action.MarkConfidential(false)), action);
        Effect.Leaving leaving = assertInstanceOf(Effect.Leaving.class, only(Update.apply(CONFIDENTIAL, new Action.Permitted(action, true))));
        assertEquals(List.of(only(free).getClass(), Effect.Leaving.class.cast(only(free)).naming()), List.of(leaving.getClass(), leaving.naming()));
    }

    @ParameterizedTest
    @MethodSource("waysOut")
    void without_names_none_leave(Action action) {
        UpdateResult next = Update.apply(CONFIDENTIAL, new Action.Permitted(action, false));
        assertFalse(next.effects().stream().map(Effect.Leaving.class::cast).anyMatch(leaving -> leaving.naming().isKeptIn(CONFIDENTIAL.document().orElseThrow().network())));
    }

    @ParameterizedTest
    @MethodSource("waysOut")
    void an_open_study_is_not_asked_about(Action action) {
        assertInstanceOf(Effect.Leaving.class, only(Update.apply(OPEN, action)));
    }

    @Test
    void the_answer_is_not_remembered() {
        State saved = after(CONFIDENTIAL, new Action.Permitted(new ExportAction.CopyPicture(), true), new ExportAction.PictureCopied());
        assertInstanceOf(Effect.AskNames.class, only(Update.apply(saved, new ExportAction.CopyPicture())));
    }

    @Test
    void a_picture_without_names_needs_no_question_where_nothing_else_is_named() {
        State sectors = after(open(State.starting(Steps.SETTINGS), Masking.of(CONFIDENTIAL.document().orElseThrow())), new Action.SetNames(Masking.IN_PLACE));
        assertInstanceOf(Effect.CopyPicture.class, only(Update.apply(sectors, new ExportAction.CopyPicture())));
    }

    @Test
    void the_networks_name_in_a_picture_without_names_is_asked_about() {
        State sectors = after(CONFIDENTIAL, new Action.SetNames(Masking.IN_PLACE));
        Exposure asked = ((Effect.AskNames) only(Update.apply(sectors, new ExportAction.CopyPicture()))).exposure();
        assertEquals(new Naming(Masking.IN_PLACE, false, true), asked.naming());
        assertEquals(List.of(true, false), Stream.of(asked.named(), asked.nameless())
                .map(told -> told.stream().anyMatch(one -> one.kind() == Revealed.Kind.NETWORK_NAME)).toList());
    }

    @Test
    void a_confidential_network_beside_an_open_one_is_asked_about_in_a_view_of_both() {
        Network secret = CONFIDENTIAL.document().orElseThrow().network();
        View view = OPEN.view().orElseThrow().with(Perspective.STUDY);
        NumbersView numbers = view.numbers().with(view.numbers().whole().with(secret)).with(StudyPage.CARDS.opened(StudyView.PROFILES));
        State both = OPEN.with(view.with(numbers));
        assertInstanceOf(Effect.AskNames.class, only(Update.apply(both, new ExportAction.CopyPicture())));
        assertInstanceOf(Effect.CopyPicture.class, only(Update.apply(OPEN.with(view.with(view.numbers().with(StudyPage.CARDS.opened(StudyView.PROFILES)))), new ExportAction.CopyPicture())));
    }

    @Test
    void a_drawing_reveals_ids_and_a_picture_of_dots_none() {
        assertEquals(List.of(true, false), List.of("a.svg", "a.png").stream().map(NamesQuestionTest::exposed)
                .map(one -> one.named().stream().anyMatch(what -> what.kind() == Revealed.Kind.IDS)).toList());
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void what_a_picture_reveals_is_said_by_its_kind_whatever_its_file_is_called(FileKind kind) {
        Action save = new ExportAction.SavePicture(OPEN.drawing().orElseThrow(),
                new PictureRequest(Page.ofCm(16, 12), kind, true), Path.of("figure-without-an-ending"));
        assertEquals(kind.content(), exposed(save).content());
    }

    @Test
    void a_picture_of_dots_gives_away_as_many_names_as_are_drawn_in_it() {
        State secret = after(open(State.starting(Steps.SETTINGS), Drawn.samples().getLast()), new Action.MarkConfidential(true));
        Drawing.One picture = (Drawing.One) secret.drawing().orElseThrow();
        Page page = Page.ofCm(16, 12);
        long drawn = new Figures(new DrawnLayersCache()).of(picture.depiction(), page).marks().stream().filter(mark -> mark.role() == MarkRole.NAME)
                .map(mark -> mark.id().organisation().orElseThrow()).distinct().count();
        int all = picture.depiction().network().organisations().size();
        assertTrue(drawn < all);
        assertEquals(List.of((int) drawn, all), Stream.of("a.png", "a.svg").map(file -> new ExportAction.SavePicture(picture, new PictureRequest(page), Path.of(file)))
                .map(save -> ((Effect.AskNames) only(Update.apply(secret, save))).exposure().named().getFirst().count()).toList());
    }

    private static Exposure exposed(String file) {
        return exposed(picture(file));
    }

    private static Exposure exposed(Action action) {
        return ((Effect.AskNames) only(Update.apply(CONFIDENTIAL, action))).exposure();
    }

    @Test
    void without_names_places_still_tell() {
        assertTrue(exposed("a.png").nameless().stream().anyMatch(what -> what.kind() == Revealed.Kind.POSITIONS));
    }

    @Test
    void the_words_of_files_cannot_be_said_without_names() {
        Action report = new Action.SaveReport(new Sheet("report", List.of(), List.of(), List.of()), Path.of("r.csv"), false);
        assertFalse(((Effect.AskNames) only(Update.apply(CONFIDENTIAL, report))).exposure().hideable());
    }

    @Test
    void the_studys_own_file_is_saved_unasked() {
        assertInstanceOf(Effect.WriteFile.class, only(Update.apply(CONFIDENTIAL, new FileAction.SaveAs(FILE))));
    }

    @Test
    void marking_is_a_step_that_can_be_undone() {
        assertEquals(List.of(true, false), Stream.of(CONFIDENTIAL, after(CONFIDENTIAL, new Action.Undo())).map(State::isConfidential).toList());
    }

    @Test
    void a_series_is_asked_about_once() {
        Action series = new ExportAction.SaveSeries(Series.of(Steps.DOCUMENT.network(), Scenarios.NONE, Language.EN).plan(), Path.of("folder"));
        Effect.WriteSeries write = (Effect.WriteSeries) only(Update.apply(CONFIDENTIAL, new Action.Permitted(series, false)));
        assertEquals(Optional.of(Masking.IN_PLACE), write.asked());
    }
}
