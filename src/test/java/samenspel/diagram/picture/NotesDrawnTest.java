package samenspel.diagram.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Dash;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.figure.Figures;
import samenspel.diagram.figure.Page;
import samenspel.diagram.label.Circle;
import samenspel.diagram.look.LinearLight;
import samenspel.diagram.note.Anchor;
import samenspel.diagram.note.Annotations;
import samenspel.diagram.note.ContourMembers;
import samenspel.diagram.note.Note;
import samenspel.diagram.note.NoteId;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.LegendKey.Kind;
import samenspel.diagram.seen.Lens;
import samenspel.layout.Point;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Sketch;
import samenspel.network.WaveId;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;

class NotesDrawnTest {
    private static final OrganisationId A = new OrganisationId("a");
    private static final Document SKETCH = Drawn.onCircle(Sketch.of("a b c d").tied(Sketch.FIRST, Sketch.CONTENT, 3, "a-b").network());

    private static Document noted(Document document, Note.Body... bodies) {
        List<Note> notes = new ArrayList<>();
        for (Note.Body body : bodies) {
            notes.add(new Note(new NoteId("note-" + (notes.size() + 1)), body, Optional.empty()));
        }
        return document.with(Annotations.NONE.with(notes));
    }

    private static Document in(Document document, WaveId wave) {
        return document.with(document.annotations().with(document.annotations().notes().stream().map(note -> note.in(Optional.of(wave))).toList()));
    }

    private static List<String> drawn(Document document, View view) {
        return Drawn.picture(document, view).marks().stream().filter(mark -> mark.role() == MarkRole.NOTE || mark.role() == MarkRole.CONTOUR)
                .map(mark -> mark.id().value()).toList();
    }

    private static View view(Document document) {
        return View.opening(document.network());
    }

    private static final Note.Text TEXT = new Note.Text("words", new Anchor.On(A, new Point(40, -40)));

    @Test
    void a_contour_lies_under_the_ties_and_words_over_the_names() {
        Document document = noted(SKETCH, TEXT, new Note.Contour(new ContourMembers.Organisations(new LinkedHashSet<>(List.of(A))), ""));
        List<MarkRole> roles = Drawn.picture(document, Drawn.only(view(document), Sketch.CONTENT.id())).marks().stream().map(Mark::role).distinct().toList();
        assertEquals(List.of(MarkRole.CONTOUR, MarkRole.TIE, MarkRole.CLEARING, MarkRole.ORGANISATION, MarkRole.NAME, MarkRole.NOTE), roles);
    }

    @Test
    void a_note_of_another_wave_is_not_shown_but_in_the_change_it_is() {
        Document second = in(noted(SKETCH, TEXT), Sketch.SECOND);
        View view = view(second);
        assertEquals(List.of(List.of(), List.of("note:note-1"), List.of("note:note-1")), List.of(drawn(second, view),
                drawn(second, view.with(Drawn.last(second.network()))), drawn(second, view.with(Drawn.change(second.network())))));
    }

    @Test
    void while_a_change_is_told_notes_leave_with_what_ends_and_come_with_what_is_new() {
        Lens.Between change = Drawn.change(SKETCH.network());
        Document first = in(noted(SKETCH, TEXT), Sketch.FIRST);
        Document second = in(noted(SKETCH, TEXT), Sketch.SECOND);
        assertEquals(List.of("BEFORE LEAVING", "ARRIVING AFTER"), List.of(phases(first, change), phases(second, change)));
    }

    private static String phases(Document document, Lens.Between change) {
        return Stream.of(Lens.Phase.values()).filter(phase -> phase != Lens.Phase.COMPARED)
                .filter(phase -> !drawn(document, view(document).with(change.in(phase))).isEmpty()).map(Enum::name)
                .collect(Collectors.joining(" "));
    }

    @Test
    void a_note_on_an_organisation_that_is_hidden_or_unknown_is_not_drawn() {
        Document unknown = noted(SKETCH, new Note.Text("words", new Anchor.On(new OrganisationId("nobody"))));
        View hiding = view(SKETCH).toggled(new LegendKey(Kind.SECTOR, SKETCH.network().sectors().getFirst().id().value()));
        assertEquals(List.of(List.of(), List.of()), List.of(drawn(noted(SKETCH, TEXT), hiding), drawn(unknown, view(SKETCH))));
    }

    @Test
    void an_arrow_stops_short_of_the_disc_it_points_at() {
        Document document = noted(SKETCH, new Note.Arrow(new Anchor.At(new Point(0, 0)), new Anchor.On(A)));
        Picture picture = Drawn.picture(document, view(document));
        Mark.Group arrow = (Mark.Group) picture.marks().getLast();
        Mark.Disc disc = (Mark.Disc) Drawn.organisation(picture, A).marks().stream().filter(Mark.Disc.class::isInstance).findFirst().orElseThrow();
        double gap = ((Mark.Stroke) arrow.marks().getLast()).to().distanceTo(disc.centre()) - disc.radius();
        assertTrue(gap > 1 && gap < 6, "gap: " + gap);
    }

    @Test
    void a_line_break_is_kept_and_long_lines_are_broken() {
        Document document = noted(SKETCH, new Note.Text("one\ntwo " + "many words ".repeat(8), new Anchor.At(new Point(0, 0))));
        Mark.Group note = (Mark.Group) Drawn.picture(document, view(document)).marks().getLast();
        List<String> lines = ((Mark.Group) note.marks().getLast()).marks().stream().map(mark -> ((Mark.Label) mark).text()).toList();
        assertTrue(lines.size() > 3 && lines.getFirst().equals("one"), lines.toString());
    }

    @Test
    void the_description_of_a_figure_holds_the_words() {
        Diagram figure = figure(noted(SKETCH, TEXT), Drawn.first(SKETCH.network()));
        assertTrue(figure.description().contains("1 note was added by hand. Written in the picture: “words”."), figure.description());
    }

    private static Diagram figure(Document document, Lens lens) {
        View view = view(document).with(lens).with(LabelMode.ALL);
        return new Figures(Drawn.SCENES).of(view.depict(document, Emphasis.NONE, Language.EN), Page.ofCm(16, 12));
    }

    static Stream<Arguments> samples() {
        return Drawn.named().stream().flatMap(sample -> Stream.of(Drawn.first(sample.getPayload().network()), Drawn.last(sample.getPayload().network()),
                Drawn.change(sample.getPayload().network())).map(lens -> Arguments.of(sample, Named.of(lens.getClass().getSimpleName(), lens))));
    }

    /// Notes on every fifth organisation, at all corners far out, and lines round one, two and a sector.
    private static Document full(Document sample) {
        List<Organisation> all = sample.network().organisations();
        List<Note.Body> bodies = new ArrayList<>();
        for (int i = 0; i < all.size(); i += 15) {
            bodies.add(new Note.Text("Fuseert met twee aanbieders in de regio", new Anchor.On(all.get(i).id(), new Point(30, -50))));
            bodies.add(new Note.Arrow(new Anchor.At(new Point(-700 + i, -500)), new Anchor.On(all.get(i).id())));
        }
        bodies.add(new Note.Text("Ver weg", new Anchor.At(new Point(900, 600))));
        bodies.add(new Note.Contour(new ContourMembers.Organisations(new LinkedHashSet<>(List.of(all.getFirst().id()))), "Een"));
        bodies.add(new Note.Contour(new ContourMembers.Organisations(new LinkedHashSet<>(List.of(all.get(3).id(), all.getLast().id()))), "Twee"));
        sample.network().sectors().forEach(sector -> bodies.add(new Note.Contour(new ContourMembers.OfSector(sector.id()), sector.name().in("nl"))));
        return noted(sample, bodies.toArray(Note.Body[]::new));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void notes_stay_on_the_page_and_no_name_touches_their_words(Document sample, Lens lens) {
        Diagram figure = figure(full(sample), lens);
        List<Mark> notes = figure.marks().stream().filter(mark -> mark.role() == MarkRole.NOTE || mark.role() == MarkRole.CONTOUR).toList();
        assertEquals(List.of(), notes.stream().filter(mark -> !figure.page().contains(mark.bounds())).map(Mark::id).toList());
        List<Box> words = notes.stream().flatMap(NotesDrawnTest::words).toList();
        assertEquals(List.of(), figure.marks().stream().filter(mark -> mark.role() == MarkRole.NAME)
                .filter(name -> words.stream().anyMatch(name.bounds()::touches)).map(Mark::id).toList());
    }

    /// Words as they are put beside an organisation, away from the middle.
    private static Document beside(Document sample) {
        List<Organisation> all = sample.network().organisations();
        return noted(sample, IntStream.range(0, 8).mapToObj(at -> all.get(at * (all.size() - 1) / 7).id()).map(id -> {
            Point at = sample.placement().of(id);
            double away = 52 / Math.max(1, at.distanceTo(new Point(0, 0)));
            return new Note.Text("Fuseert met twee", new Anchor.On(id, new Point(at.x() * away, at.y() * away)));
        }).toArray(Note.Body[]::new));
    }

    @ParameterizedTest
    @MethodSource("samenspel.diagram.Drawn#named")
    void words_beside_an_organisation_cover_no_disc_and_their_line_is_no_tie_and_meets_no_name(Document sample) {
        Document noted = beside(sample);
        Picture picture = Drawn.picture(noted, view(noted).with(LabelMode.ALL));
        List<Mark.Group> notes = picture.marks().stream().filter(mark -> mark.role() == MarkRole.NOTE).map(Mark.Group.class::cast).toList();
        List<Box> words = notes.stream().flatMap(NotesDrawnTest::words).toList();
        assertEquals(List.of(), Drawn.organisations(picture).stream().filter(one -> words.stream().anyMatch(new Circle(Drawn.circle(one).centre(), Drawn.circle(one).radius())::touches)).map(Mark::title).toList());
        List<Mark.Stroke> lines = notes.stream().flatMap(note -> note.marks().stream()).filter(mark -> mark.id().value().startsWith("note-leader")).map(Mark.Stroke.class::cast).toList();
        assertTrue(lines.stream().allMatch(line -> line.pen().dash() == Dash.DOTTED && LinearLight.contrast(line.pen().colour(), Colour.WHITE) >= 3));
        assertEquals(List.of(), picture.marks().stream().filter(mark -> mark.role() == MarkRole.NAME)
                .filter(name -> lines.stream().anyMatch(line -> meets(line, ((Mark.Label) name).letters()))).map(Mark::id).toList());
    }

    private static boolean meets(Mark.Stroke line, Box box) {
        return IntStream.rangeClosed(0, 60).mapToObj(at -> new Point(line.from().x() + (line.to().x() - line.from().x()) * at / 60.0,
                line.from().y() + (line.to().y() - line.from().y()) * at / 60.0)).anyMatch(box::contains);
    }

    /// Looking for room for each among all others took half an hour.
    @Test
    void twenty_thousand_notes_are_drawn() {
        Note.Body[] many = IntStream.range(0, 20_000).<Note.Body>mapToObj(at -> new Note.Text("note " + at, new Anchor.At(new Point(at * 37 % 900 - 450, at * 53 % 700 - 350))))
                .toArray(Note.Body[]::new);
        Document document = noted(SKETCH, many);
        assertEquals(20_000, assertTimeoutPreemptively(Duration.ofSeconds(40), () -> drawn(document, view(document))).size());
    }

    private static Stream<Box> words(Mark mark) {
        return switch (mark) {
            case Mark.Group group -> group.marks().stream().flatMap(NotesDrawnTest::words);
            case Mark.Label label -> Stream.of(label.bounds());
            case Mark.Area area -> Stream.of(area.bounds());
            case Mark.Disc _, Mark.Ring _, Mark.Stroke _, Mark.Outline _ -> Stream.empty();
        };
    }
}
