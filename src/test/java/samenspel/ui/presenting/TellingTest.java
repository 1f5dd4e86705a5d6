package samenspel.ui.presenting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import samenspel.diagram.Drawn;
import samenspel.session.presenting.Display;
import samenspel.session.presenting.Presentation;
import samenspel.session.presenting.PresenterAct;
import samenspel.session.presenting.PresenterKey;
import samenspel.session.presenting.PresenterWish;
import samenspel.session.presenting.ToldScenes;
import samenspel.session.presenting.ToldStories;
import samenspel.study.Document;
import samenspel.study.story.Remark;
import samenspel.study.story.Scene;
import samenspel.study.story.Story;
import samenspel.text.Language;
import samenspel.text.Texts;
import samenspel.ui.ScreenEdge;

/// Both windows on two displays, which are made up: they begin at the same place, since the toolkit without a display fails when it paints a
/// window that passes over the edge of its one screen.
class TellingTest {
    private static final Display LAPTOP = new Display(0, 0, 480, 480, true);
    private static final Display BEAMER = new Display(0, 0, 640, 480, false);
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    private final List<PresenterWish> wishes = new ArrayList<>();
    private List<Display> displays = List.of(LAPTOP, BEAMER);
    private Telling telling;

    @BeforeEach
    void begin() throws Exception {
        ScreenEdge.pass();
        FxToolkit.registerPrimaryStage();
        on(() -> {
            Presentation begun = Presentation.of(ToldScenes.of(ToldStories.document(), Language.EN), 1, NOON, Optional.of(NOON.plusSeconds(90)));
            telling = new Telling(begun, new RoomMarks(ToldStories.document(), Language.EN, Drawn.SCENES),
                    new Telling.Setting("Story", Optional.empty(), () -> displays, true, List.of(), wishes::add), Texts.in(Language.EN), Clock.fixed(NOON, ZoneOffset.UTC));
            telling.begin();
            return null;
        });
    }

    @AfterEach
    void end() {
        on(() -> {
            telling.leave();
            return null;
        });
    }

    private static <T> T on(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, question);
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> on(condition));
    }

    private static List<Stage> showing() {
        return Window.getWindows().stream().filter(Window::isShowing).filter(Stage.class::isInstance).map(Stage.class::cast).filter(stage -> "Story".equals(stage.getTitle())).toList();
    }

    private static Node node(String id) {
        return showing().stream().map(stage -> stage.getScene().lookup("#" + id)).filter(found -> found != null).findFirst().orElseThrow();
    }

    private static String said(String id) {
        return ((Label) node(id)).getText();
    }

    /// The words of the note as they stand.
    private static String written() {
        return node("presenter-note").lookupAll(".help-text").stream().map(text -> ((Text) text).getText()).collect(Collectors.joining("|"));
    }

    private void does(PresenterAct act) {
        on(() -> {
            telling.does(act);
            return null;
        });
    }

    private void plugged(List<Display> now) {
        displays = now;
        on(() -> {
            telling.replan();
            return null;
        });
    }

    @Test
    void one_window_is_full_screen_the_room_s_and_the_other_has_the_notes() {
        assertEquals(2, on(TellingTest::showing).size());
        assertEquals(1, on(() -> showing().stream().filter(Stage::isFullScreen).count()));
        assertEquals("Note of one", on(() -> written()));
        assertEquals("1:30", on(() -> said("presenter-left")));
        assertEquals("1 of 5", on(() -> said("presenter-place")));
    }

    @Test
    void a_note_stands_as_its_markdown_means_with_what_the_room_said() {
        Document study = ToldStories.document();
        Scene first = study.story().scenes().getFirst().noted("Say **first**:\n\n- one\n- two").remarked(List.of(new Remark(LocalDateTime.of(2026, 11, 30, 12, 5), "This tie is there")));
        on(() -> {
            telling.telling(telling.now().telling(ToldScenes.of(study.with(new Story(List.of(), List.of(first))), Language.EN)));
            return null;
        });
        assertEquals("Say |first|:|one|two|2026-11-30 12:05 – This tie is there", on(() -> written()));
        assertEquals(28.0, on(() -> ((Text) node("presenter-note").lookup(".help-text")).getFont().getSize()));
    }

    @Test
    void no_key_of_the_presenter_is_cut_in_a_narrow_window() throws Exception {
        until(() -> node("presenter-foot").getLayoutBounds().getWidth() > 0);
        assertEquals(List.of(), on(() -> node("presenter-foot").lookupAll(".label").stream().map(Label.class::cast).filter(label -> !isWhole(label)).map(Label::getText).toList()));
    }

    private static boolean isWhole(Label label) {
        Bounds foot = node("presenter-foot").localToScene(node("presenter-foot").getLayoutBounds());
        return label.getWidth() >= label.prefWidth(-1) - 1 && foot.contains(label.localToScene(label.getLayoutBounds()));
    }

    @Test
    void the_presenter_is_told_what_no_longer_holds_and_the_room_does_not_read_it() {
        does(PresenterAct.NEXT);
        assertTrue(on(() -> said("presenter-claim")).contains("More than half sees self-government"));
        assertFalse(on(() -> node("room").getAccessibleText()).contains("More than half"));
        does(PresenterAct.QUOTE);
        // The title stands on as many lines as it needs.
        assertTrue(on(() -> node("room").getAccessibleText()).replace('\n', ' ').contains("No longer true: “More than half"), on(() -> node("room").getAccessibleText()));
    }

    @Test
    void the_overview_says_what_the_room_may_read_and_has_the_scene_it_is_on_in_sight() throws Exception {
        does(PresenterAct.LAST);
        does(PresenterAct.OVERVIEW);
        until(() -> node("presenter-cards") instanceof ScrollPane rows && rows.getViewportBounds().getHeight() > 0 && node("presenter-card-5").getLayoutBounds().getHeight() > 0);
        List<String> titles = on(() -> node("presenter-cards").lookupAll(".presenter-card-title").stream().map(node -> ((Label) node).getText()).toList());
        assertEquals(5, titles.size());
        assertTrue(titles.get(0).contains("More than half was lost") && !titles.get(1).contains("self-government") && !titles.get(3).contains("More strong ties"), titles.toString());
        assertTrue(on(() -> isInSight(5)));
        on(() -> {
            telling.press(PresenterKey.pressed("HOME"));
            return null;
        });
        until(() -> isInSight(1));
    }

    private static boolean isInSight(int card) {
        ScrollPane rows = (ScrollPane) node("presenter-cards");
        Bounds sight = rows.localToScene(rows.getLayoutBounds());
        Node one = node("presenter-card-" + card).getParent();
        double middle = one.localToScene(one.getLayoutBounds()).getCenterY();
        return middle >= sight.getMinY() && middle <= sight.getMaxY();
    }

    @Test
    void frozen_the_presenter_looks_about_unseen() {
        does(PresenterAct.FREEZE);
        does(PresenterAct.LAST);
        assertTrue(on(() -> node("presenter-now").getAccessibleText()).contains("5 of 5"));
        assertTrue(on(() -> node("room").getAccessibleText()).contains("1 of 5"));
    }

    @Test
    void when_the_beamer_goes_only_the_notes_stay_and_it_comes_back_with_its_picture() throws Exception {
        plugged(List.of(LAPTOP));
        until(() -> showing().size() == 1 && said("presenter-lost").startsWith("The projector is gone"));
        does(PresenterAct.NEXT);
        plugged(List.of(LAPTOP, BEAMER));
        until(() -> showing().size() == 2 && said("presenter-lost").isEmpty());
        assertTrue(on(() -> node("room").getAccessibleText()).contains("2 of 5"));
    }

    @Test
    void swapped_the_notes_stand_where_the_picture_was() throws Exception {
        does(PresenterAct.SWAP);
        assertEquals(Optional.of(LAPTOP), on(() -> telling.plan().audience()));
        until(() -> showing().size() == 2);
    }

    @Test
    void leaving_closes_both_windows_and_is_told_once() {
        does(PresenterAct.LEAVE);
        assertEquals(0, on(TellingTest::showing).size());
        does(PresenterAct.LEAVE);
        assertEquals(List.of(new PresenterWish.Leave()), wishes.stream().filter(Predicate.isEqual(new PresenterWish.Leave())).toList());
    }
}
