package samenspel.session.presenting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.session.presenting.ToldStories.NOON;
import static samenspel.session.presenting.ToldStories.after;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.audience.AudienceFigures;
import samenspel.diagram.audience.AudiencePicture;
import samenspel.diagram.audience.AudienceScreen;
import samenspel.diagram.audience.RoomPaper;
import samenspel.diagram.look.LinearLight;
import samenspel.diagram.look.Sight;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.SizeBy;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.ViewChoices;
import samenspel.diagram.view.ViewRequest;
import samenspel.diagram.view.page.ViewFigures;
import samenspel.measure.Measure;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.scenario.NamedScenario;
import samenspel.scenario.ScenarioChoice;
import samenspel.study.Document;
import samenspel.study.Drawing;
import samenspel.study.View;
import samenspel.study.story.Scene;
import samenspel.study.story.SceneSight;
import samenspel.study.story.SceneView;
import samenspel.study.story.Story;
import samenspel.text.Language;
import samenspel.text.Texts;

/// What the room sees, as it is drawn.
class RoomPicturesTest {
    private static final AudienceScreen FULL = new AudienceScreen(1920, 1080);
    private static final AudienceScreen SMALL = new AudienceScreen(1280, 720);
    private static final AudienceFigures FIGURES = new AudienceFigures(Drawn.SCENES);
    private static final String LONG = "A long title that goes on and on, so that it takes more than a line of the screen and has to be set smaller than others are";
    private static final int PICTURES = 4;
    private static final List<Document> SAMPLES = Stream.of(Drawn.samples().getFirst(), Drawn.samples().getLast()).map(RoomPicturesTest::withScenes).toList();
    private static final String[] SOUGHT = {"/", "h"};

    private static Document withScenes(Document document) {
        View view = View.opening(document.network());
        View all = view.withLayers(Drawn.layers(document.network()));
        Scene change = scene(LONG, view.with((Lens) Drawn.change(document.network())));
        Stream<Scene> pictures = Stream.of(scene(document.network().organisations().getFirst().name() + " stands first", view), change, scene("", all.with(ColourBy.Trait.ACCESS)),
                scene("Sized", view.withSizeBy(Optional.of(SizeBy.of(Measure.DEGREE)))));
        Stream<Scene> views = Stream.of(StudyView.values()).map(one -> new Scene(one.ordinal() % 2 == 0 ? "" : LONG, "", false, change.sight().with(new SceneView(one, ViewChoices.NONE))));
        return document.with(new Story(List.of(), Stream.concat(pictures, views).toList()));
    }

    private static Scene scene(String title, View view) {
        return new Scene(title, "", false, new SceneSight(view.seen(), view.selection(), Optional.empty()));
    }

    private static Presentation told(Document document, Language language, int scene) {
        return Presentation.of(ToldScenes.of(document, language), scene, NOON, Optional.empty());
    }

    private static AudiencePicture picture(Document document, Presentation now, Language language) {
        int hit = now.input() instanceof PresenterInput.Find(String _, int at) ? at : 0;
        return new RoomPictures(document, language, Drawn.SCENES).of((RoomSight.Shown) now.room(), now.hits(), hit);
    }

    private static List<Mark> marks(Document document, Presentation now, AudienceScreen screen) {
        return FIGURES.of(picture(document, now, Language.NL), screen);
    }

    private static List<Mark.Label> labels(List<Mark> marks) {
        return marks.stream().flatMap(Mark::labels).toList();
    }

    private static Stream<Presentation> scenes(Document document) {
        return IntStream.rangeClosed(1, PICTURES).boxed().map(scene -> told(document, Language.NL, scene)).flatMap(begun -> Stream.of(begun, after(begun, SOUGHT)));
    }

    private static Stream<Presentation> views(Document document) {
        return IntStream.rangeClosed(PICTURES + 1, PICTURES + StudyView.values().length).mapToObj(scene -> told(document, Language.NL, scene));
    }

    private static Stream<Presentation> all(Document document) {
        return Stream.concat(scenes(document), views(document));
    }

    @Test
    void a_view_of_the_study_has_on_a_smaller_screen_letters_as_much_smaller() {
        SAMPLES.forEach(document -> views(document).forEach(now -> {
            assertEquals(List.of(), labels(marks(document, now, FULL)).stream().filter(label -> label.lettering().size() < 24 - 1e-6).map(Mark.Label::text).toList());
            assertEquals(List.of(), labels(marks(document, now, SMALL)).stream().filter(label -> label.lettering().size() < 16 - 1e-6).map(Mark.Label::text).toList());
        }));
    }

    @Test
    void a_view_of_the_study_says_before_a_room_what_it_says_on_paper_under_whatever_title() {
        for (Document document : SAMPLES) {
            for (StudyView view : StudyView.values()) {
                Presentation now = told(document, Language.NL, PICTURES + 1 + view.ordinal());
                ViewRequest asked = Drawing.study(document, new SceneView(view, ViewChoices.NONE), Language.NL);
                String read = ((RoomSight.Shown) now.room()).title();
                assertEquals(view.ordinal() % 2 == 0 ? ViewFigures.title(asked.called(NameMode.SECTOR)).orElseThrow() : LONG, read);
                // One is the picture itself; the list of the other tells how many more there are where it is long.
                if (view != StudyView.STRONG_TIES && view != StudyView.INTEGRATION) {
                    Set<String> screen = words(labels(marks(document, now, FULL)).stream());
                    Set<String> paper = words(ViewFigures.marks(asked, new Box(0, 0, 2000, 1400), 3).stream().flatMap(Mark::labels).filter(label -> label.role() != MarkRole.CODE));
                    assertEquals(Set.of(), paper.stream().filter(said -> !screen.contains(said)).collect(Collectors.toSet()), view.word());
                }
            }
        }
    }

    /// Lines break elsewhere.
    private static Set<String> words(Stream<Mark.Label> labels) {
        return labels.flatMap(label -> Stream.of(label.text().split("\\s+"))).collect(Collectors.toSet());
    }

    @Test
    void nothing_on_the_screen_is_smaller_than_24_pixels_at_1920_by_1080_and_18_at_1280_by_720() {
        for (Document document : SAMPLES) {
            scenes(document).forEach(now -> {
                assertEquals(List.of(), labels(marks(document, now, FULL)).stream().filter(label -> label.lettering().size() < 24 - 1e-6).map(Mark.Label::text).toList());
                assertEquals(List.of(), labels(marks(document, now, SMALL)).stream().filter(label -> label.lettering().size() < 18 - 1e-6).map(Mark.Label::text).toList());
            });
        }
    }

    @Test
    void nothing_is_cut_off_at_an_edge() {
        for (Document document : SAMPLES) {
            all(document).forEach(now -> Stream.of(FULL, new AudienceScreen(1024, 768)).forEach(screen -> {
                Box edge = new Box(0, 0, screen.width(), screen.height()).grown(0.5);
                assertEquals(List.of(), marks(document, now, screen).stream().filter(mark -> !edge.contains(mark.bounds())).map(mark -> mark.id().value() + " " + mark.bounds()).toList());
            }));
        }
    }

    @Test
    void letters_of_title_legend_and_foot_do_not_meet() {
        for (Document document : SAMPLES) {
            all(document).forEach(now -> Stream.of(FULL, SMALL).forEach(screen -> {
                List<Mark.Label> words = labels(marks(document, now, screen)).stream().filter(label -> List.of(MarkRole.TITLE, MarkRole.CAPTION, MarkRole.LEGEND).contains(label.role())).toList();
                assertEquals(List.of(), words.stream().flatMap(one -> words.stream().filter(other -> one != other && one.letters().grown(-4 * screen.unit()).touches(other.letters().grown(-4 * screen.unit())))
                        .map(other -> one.text() + " on " + other.text())).toList());
            }));
        }
    }

    @Test
    void who_stands_in_the_title_is_named_in_the_picture() {
        Document document = SAMPLES.getFirst();
        OrganisationId first = document.network().organisations().getFirst().id();
        List<Mark> marks = marks(document, told(document, Language.NL, 1), FULL);
        assertEquals(List.of(first), marks.stream().filter(mark -> mark.role() == MarkRole.NAME).flatMap(mark -> mark.id().organisation().stream()).distinct().toList());
    }

    @Test
    void with_names_off_no_name_is_anywhere_on_the_screen() {
        for (Document document : SAMPLES) {
            List<String> sectors = document.network().sectors().stream().map(sector -> sector.name().in("nl")).toList();
            List<String> names = document.network().organisations().stream().flatMap(one -> Stream.of(one.name(), one.shortName())).filter(name -> sectors.stream().noneMatch(sector -> sector.contains(name))).toList();
            all(document).map(now -> after(now.input().takesLetters() ? after(now, "ENTER") : now, "a")).forEach(now -> {
                List<Mark> marks = marks(document, now, FULL);
                String said = said(marks);
                assertEquals(List.of(), names.stream().filter(said::contains).toList());
            });
        }
    }

    @Test
    void with_names_off_what_somebody_called_a_scenario_is_not_said_either() {
        Document document = SAMPLES.getFirst();
        OrganisationId team = new OrganisationId("cjg01");
        NamedScenario kept = new NamedScenario("Kern met Jansen", ScenarioChoice.of(List.of(team), List.of(), document.network().layers().getLast().id(), document.network().waves().getFirst().id()));
        SceneSight sight = document.story().scenes().getFirst().sight().with(new SceneView(StudyView.INTEGRATION, ViewChoices.NONE.with(kept)));
        Document told = document.with(new Story(List.of(), List.of(new Scene("", "", false, sight))));
        Presentation now = told(told, Language.NL, 1);
        assertTrue(picture(told, now, Language.NL).words().sentences().stream().anyMatch(line -> line.contains("Jansen")));
        assertFalse(picture(told, after(now, "a"), Language.NL).words().sentences().stream().anyMatch(line -> line.contains("Jansen")));
    }

    /// Also what is said to who points.
    private static String said(List<Mark> marks) {
        StringBuilder said = new StringBuilder();
        marks.forEach(mark -> {
            said.append(mark.title()).append('\n');
            mark.labels().forEach(label -> said.append(label.text()).append('\n'));
            if (mark instanceof Mark.Group group) {
                group.marks().forEach(part -> said.append(part.title()).append('\n'));
            }
        });
        return said.toString();
    }

    @Test
    void a_name_in_the_title_would_be_found_by_that_search() {
        Document document = SAMPLES.getFirst();
        assertTrue(said(marks(document, told(document, Language.NL, 1), FULL)).contains(document.network().organisations().getFirst().name()));
    }

    @Test
    void letters_and_lines_on_black_paper_have_at_least_the_contrast_they_have_on_white() {
        List<Mark> marks = marks(SAMPLES.getFirst(), told(SAMPLES.getFirst(), Language.NL, 2), FULL);
        List<Mark> black = RoomPaper.BLACK.of(marks, Sight.NORMAL);
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i) instanceof Mark.Label white && white.role() != MarkRole.CODE && black.get(i) instanceof Mark.Label label) {
                assertTrue(LinearLight.contrast(label.lettering().colour(), Colour.BLACK) >= 4.5, white.text());
            }
            if (marks.get(i) instanceof Mark.Stroke white && white.role() == MarkRole.TIE && black.get(i) instanceof Mark.Stroke stroke) {
                double least = Math.min(3, LinearLight.contrast(white.pen().colour(), Colour.WHITE));
                assertTrue(LinearLight.contrast(stroke.pen().colour(), Colour.BLACK) >= least, white.id().value());
            }
        }
    }

    @Test
    void on_black_paper_a_sector_has_one_colour_in_discs_and_bars() {
        List<Mark> white = marks(SAMPLES.getFirst(), told(SAMPLES.getFirst(), Language.NL, PICTURES + 1 + StudyView.CARE_LEVELS.ordinal()), FULL);
        List<Mark> black = RoomPaper.BLACK.of(white, Sight.NORMAL);
        Set<Colour> discs = black.stream().filter(Mark.Disc.class::isInstance).map(mark -> ((Mark.Disc) mark).fill()).collect(Collectors.toSet());
        List<Colour> bars = black.stream().filter(mark -> mark.role() == MarkRole.BAR).map(mark -> ((Mark.Area) mark).fill().orElseThrow()).distinct().toList();
        assertEquals(List.of(), bars.stream().filter(bar -> !discs.contains(bar)).toList());
        assertTrue(bars.size() > 3, bars.toString());
    }

    @Test
    void nothing_white_lies_on_black_paper_but_what_is_written() {
        List<Mark> black = RoomPaper.BLACK.of(marks(SAMPLES.getFirst(), told(SAMPLES.getFirst(), Language.NL, 1), FULL), Sight.NORMAL);
        assertFalse(black.stream().anyMatch(mark -> mark instanceof Mark.Disc disc && mark.role() == MarkRole.CLEARING && !disc.fill().equals(Colour.BLACK)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void who_is_sought_is_told_in_three_sentences(String tag) {
        Language language = "nl".equals(tag) ? Language.NL : Language.EN;
        Document document = SAMPLES.getFirst();
        Presentation found = after(told(document, language, 2), "/", "o", "u", "d", "e", " ", "w");
        List<String> story = picture(document, found, language).story();
        assertEquals(language == Language.NL
                ? List.of("Huisartsenpraktijk Oude Werf had in 2018 2 partners en had in 2019 2 partners (sterke relaties).", "Niemand bleef, 2 gingen weg en 2 kwamen erbij.",
                        "Nieuw: CJG Meerwoude en JGZ Meerwoude. Weg: HP Aan de Kade en Ambulante Jeugdh.")
                : List.of("Huisartsenpraktijk Oude Werf had 2 partners in 2018 and had 2 partners in 2019 (strong ties).", "None stayed, 2 went and 2 came.",
                        "New: CJG Meerwoude and JGZ Meerwoude. Gone: HP Aan de Kade and Ambulante Jeugdh."), story);
    }

    @Test
    void of_who_did_not_answer_it_is_said_what_is_unknown() {
        Document document = SAMPLES.getFirst();
        List<String> stories = document.network().organisations().stream().filter(one -> document.network().response(Drawn.change(document.network()).from()).answered() > 0)
                .filter(one -> document.network().fieldwork(Drawn.change(document.network()).to()).participationOf(one.id()) == Participation.NOT_ANSWERED)
                .map(one -> FoundStory.of(document.network(), View.opening(document.network()), one.id(), id -> "x", Texts.in(Language.EN)).orElseThrow().sentences().getFirst()).toList();
        assertFalse(stories.isEmpty());
        assertEquals(List.of(), stories.stream().filter(said -> !said.contains("did not answer in 2019")).toList());
    }

    @Test
    void the_structure_of_strong_ties_names_hubs_with_their_numbers_and_by_sector_where_names_are_off() {
        for (Document document : SAMPLES) {
            int scene = PICTURES + StudyView.STRONG_TIES.ordinal() + 1;
            Presentation on = told(document, Language.NL, scene);
            AudiencePicture picture = picture(document, on, Language.NL);
            List<OrganisationId> hubs = ViewFigures.numbered(picture.depiction());
            assertFalse(hubs.isEmpty());
            List<String> shown = List.of(hubs(document, on, hubs), hubs(document, after(on, "A"), hubs)).stream().flatMap(List::stream).toList();
            List<String> named = hubs.stream().map(id -> document.network().organisation(id).orElseThrow().shortName() + " " + picture.depiction().behind().get(id)).toList();
            assertEquals(named, shown.subList(0, hubs.size()));
            assertEquals(List.of(), shown.subList(hubs.size(), shown.size()).stream().filter(said -> hubs.stream().anyMatch(id -> said.contains(document.network().organisation(id).orElseThrow().shortName()))).toList());
            assertEquals(2 * hubs.size(), shown.size());
        }
    }

    /// What stands beside each hub's disc.
    private static List<String> hubs(Document document, Presentation now, List<OrganisationId> hubs) {
        List<Mark.Label> labels = labels(marks(document, now, FULL)).stream().filter(label -> label.role() == MarkRole.NAME).toList();
        return hubs.stream().map(id -> labels.stream().filter(label -> label.id().organisation().equals(Optional.of(id))).map(Mark.Label::text).collect(Collectors.joining(" ")).replaceAll("[\u2068\u2069]", "")).toList();
    }
}
