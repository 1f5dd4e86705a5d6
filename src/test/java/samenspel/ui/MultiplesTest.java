package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.layout.Point;
import samenspel.network.LayerId;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;
import samenspel.session.Action;
import samenspel.session.Notice;
import samenspel.study.Perspective;
import samenspel.ui.multiples.MultiplesCell;
import samenspel.ui.multiples.MultiplesPane;

class MultiplesTest {
    private static final OrganisationId CJG = new OrganisationId("cjg01");
    private static final Lens FIRST = new Lens.OneWave(new WaveId("2018"));
    private static final Lens LAST = new Lens.OneWave(new WaveId("2019"));
    private static final Lens CHANGE = new Lens.Between(new WaveId("2018"), new WaveId("2019"));

    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);

    @Test
    void side_by_side_are_the_wave_before_the_change_and_the_wave_after() {
        hands.click("perspective-side-by-side");
        assertEquals(List.of(FIRST, CHANGE, LAST), cells().stream().map(cell -> cell.depiction().seen().lens()).toList());
    }

    @Test
    void what_became_of_ties_stands_on_a_line_of_its_own_in_full() {
        look(Perspective.SIDE_BY_SIDE);
        Label counts = (Label) window.on(() -> cells().get(1).lookup(".cell-counts"));
        assertEquals(List.of("2018 → 2019", true), List.of(window.on(() -> ((Hyperlink) cells().get(1).lookup(".cell-title")).getText()),
                window.on(() -> counts.isVisible() && counts.prefWidth(-1) <= counts.getWidth())));
    }

    @Test
    void every_layer_that_is_on_stands_in_every_wave() {
        hands.click("row-LAYER-referral");
        look(Perspective.MULTIPLES);
        assertEquals(List.of("referral 2018", "strong 2018", "referral 2019", "strong 2019"),
                cells().stream().map(cell -> cell.depiction().seen().layers().getFirst() + " " + cell.depiction().seen().lens().wave()).toList());
    }

    @Test
    void the_pointer_on_an_organisation_lights_it_in_every_picture() {
        look(Perspective.SIDE_BY_SIDE);
        rest(cells().getLast());
        assertEquals(List.of(List.of(CJG), List.of(CJG), List.of(CJG)),
                cells().stream().map(cell -> List.copyOf(cell.depiction().emphasis().focus())).toList());
    }

    @Test
    void a_click_on_an_organisation_marks_it_in_every_picture_and_opens_its_card() {
        look(Perspective.SIDE_BY_SIDE);
        click(cells().getFirst());
        assertEquals(List.of(Emphasis.on(CJG), Emphasis.on(CJG), Emphasis.on(CJG)),
                cells().stream().map(cell -> cell.depiction().emphasis()).toList());
        assertEquals(true, window.on(() -> window.node("card").isVisible()));
    }

    @Test
    void a_heading_opens_its_picture_with_that_layer_and_wave() {
        hands.click("row-LAYER-referral");
        look(Perspective.MULTIPLES);
        hands.click("cell-open-1-0");
        var view = window.state().view().orElseThrow();
        assertEquals(List.of(Perspective.PICTURE, LAST, List.of(new LayerId("referral"))),
                List.of(view.perspective(), view.seen().lens(), List.copyOf(view.seen().layers())));
    }

    @Test
    void only_lost_ties_are_left_in_the_picture_of_the_change() {
        look(Perspective.SIDE_BY_SIDE);
        window.dispatch(new Action.OnlyRow(fate("LOST"), List.of(fate("GAINED"), fate("KEPT"), fate("UNKNOWN"))));
        painted();
        int lost = window.state().document().map(document -> new samenspel.diagram.drawn.DrawnLayersCache().of(document.network(), CHANGE)).orElseThrow()
                .layer(new LayerId("strong")).orElseThrow().change().orElseThrow().lost();
        assertEquals(lost, cells().get(1).marks().stream().filter(mark -> mark.role() == MarkRole.TIE).count());
    }

    private static LegendKey fate(String name) {
        return new LegendKey(LegendKey.Kind.FATE, name);
    }

    @Test
    void shift_on_a_row_of_the_legend_shows_only_that_fate() {
        look(Perspective.SIDE_BY_SIDE);
        hands.shiftClick(window.node("row-FATE-LOST"));
        assertEquals(new TreeSet<>(List.of("FATE:GAINED", "FATE:KEPT", "FATE:UNKNOWN")), hidden());
    }

    private SortedSet<String> hidden() {
        return window.state().view().orElseThrow().seen().filter().hidden();
    }

    @Test
    void zooming_zooms_all_of_them_about_the_same_place() {
        look(Perspective.SIDE_BY_SIDE);
        double before = firstDisc(cells().getFirst());
        hands.press(KeyCode.CONTROL, KeyCode.EQUALS);
        painted();
        assertEquals(List.of(true, true, true), cells().stream().map(cell -> firstDisc(cell) > before).toList());
    }

    private static double firstDisc(MultiplesCell cell) {
        return disc(cell, CJG).radius();
    }

    @Test
    void saving_writes_all_of_them_as_one_figure() throws Exception {
        hands.click("row-LAYER-referral");
        look(Perspective.MULTIPLES);
        Path file = window.folder().resolve("multiples.svg");
        window.choosers.picture = Optional.of(file);
        Platform.runLater(() -> window.control(Button.class, "command-save-picture").fire());
        hands.click(window.above().getScene().lookup("#picture-save"));
        window.until(() -> window.state().notice().isPresent());
        assertEquals(Notice.good("notice.picture", file.toString()), window.state().notice().orElseThrow());
        String svg = DocumentBuilderFactory.newNSInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement().getTextContent();
        assertEquals(List.of(true, true), List.of(svg.contains("2018 · "), svg.contains("2019 · ")));
    }

    private void look(Perspective perspective) {
        window.dispatch(new Action.ShowAs(perspective));
        painted();
    }

    private void painted() {
        window.settle();
        window.until(() -> !pane().isPainting() && pane().cells().stream().flatMap(Collection::stream).noneMatch(cell -> cell.marks().isEmpty()));
        window.settle();
    }

    private MultiplesPane pane() {
        return (MultiplesPane) window.node("multiples");
    }

    private List<MultiplesCell> cells() {
        return window.on(() -> pane().cells().stream().flatMap(Collection::stream).toList());
    }

    private void rest(MultiplesCell cell) {
        hands.rest(place(cell));
        painted();
    }

    private void click(MultiplesCell cell) {
        hands.click(place(cell));
        painted();
    }

    /// Of the centre for youth and family, on the screen.
    private Point place(MultiplesCell cell) {
        return window.on(() -> {
            Bounds paper = cell.lookup(".cell-paper").localToScreen(cell.lookup(".cell-paper").getBoundsInLocal());
            Point at = disc(cell, CJG).centre();
            return new Point(paper.getMinX() + at.x(), paper.getMinY() + at.y());
        });
    }

    private static Mark.Disc disc(MultiplesCell cell, OrganisationId organisation) {
        return cell.marks().stream().filter(Mark.Group.class::isInstance).flatMap(group -> ((Mark.Group) group).marks().stream())
                .filter(mark -> mark.id().value().equals("disc:" + organisation)).map(Mark.Disc.class::cast).findFirst().orElseThrow();
    }
}
