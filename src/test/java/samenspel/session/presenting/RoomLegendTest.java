package samenspel.session.presenting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.audience.AudienceFigures;
import samenspel.diagram.audience.AudienceScreen;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.study.story.DrawnScenes;
import samenspel.study.story.Scene;
import samenspel.study.story.SceneSight;
import samenspel.study.story.Story;
import samenspel.study.story.ready.ReadyStory;
import samenspel.text.Language;
import samenspel.text.Texts;

/// What the legend before a room says.
class RoomLegendTest {
    private static final AudienceScreen FULL = new AudienceScreen(1920, 1080);
    private static final AudienceFigures FIGURES = new AudienceFigures(Drawn.SCENES);
    private static final String ROW = "audience-row-";

    private static Stream<Document> samples() {
        return Drawn.samples().stream();
    }

    private static Document chosen(Document document, List<OrganisationId> chosen) {
        View view = View.opening(document.network());
        Scene scene = new Scene("", "", false, view.scene(DrawnScenes.CANVAS, document));
        return document.with(new Story(List.of(), List.of(scene.showing(new SceneSight(scene.sight().seen(), chosen, Optional.empty())))));
    }

    private static List<Mark> marks(Document document, int number, AudienceScreen screen) {
        ToldStory told = ToldScenes.of(document, Language.NL);
        Presentation begun = Presentation.of(told, 1, ToldStories.NOON, Optional.empty());
        return FIGURES.of(new RoomPictures(document, Language.NL, Drawn.SCENES).of(begun.ahead(number - 1).orElseThrow(), List.of(), 0), screen);
    }

    private static Set<String> sectorRows(List<Mark> marks) {
        return marks.stream().map(mark -> mark.id().value()).filter(id -> id.startsWith(ROW + "SECTOR")).map(id -> id.substring((ROW + "SECTOR").length(), id.lastIndexOf('-'))).collect(Collectors.toSet());
    }

    private static Set<Organisation> lit(Document document, OrganisationId one) {
        View view = View.opening(document.network());
        Set<OrganisationId> partners = view.seen().layersOf(document.network()).stream().flatMap(layer -> document.network().ties(layer, view.seen().lens().wave()).stream())
                .map(tie -> tie.pair()).filter(pair -> pair.has(one)).flatMap(RoomLegendTest::ends).collect(Collectors.toSet());
        return document.network().organisations().stream().filter(other -> other.id().equals(one) || partners.contains(other.id())).collect(Collectors.toSet());
    }

    private static Stream<OrganisationId> ends(Pair pair) {
        return Stream.of(pair.from(), pair.to());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void with_somebody_chosen_it_explains_the_colours_of_who_is_lit_and_no_others(Document document) {
        for (Organisation one : document.network().organisations().subList(0, 12)) {
            Set<String> wanted = lit(document, one.id()).stream().map(other -> other.sector().value()).collect(Collectors.toSet());
            assertEquals(wanted, sectorRows(marks(chosen(document, List.of(one.id())), 1, FULL)), one.name());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void who_is_lit_and_who_is_pale_are_counted_and_are_together_all_who_are_in_the_network(Document document) {
        Organisation one = document.network().organisations().getFirst();
        List<Mark> marks = marks(chosen(document, List.of(one.id())), 1, FULL);
        int pale = marks.stream().filter(mark -> mark.id().value().startsWith("audience-count-ORGANISATIONpale")).map(mark -> ((Mark.Label) mark).text()).mapToInt(Integer::parseInt).sum();
        int lit = marks.stream().filter(mark -> mark.id().value().startsWith("audience-count-SECTOR")).map(mark -> ((Mark.Label) mark).text()).mapToInt(Integer::parseInt).sum();
        assertEquals(lit(document, one.id()).size(), lit);
        assertEquals(document.network().response(document.network().waves().getFirst().id()).present(), lit + pale);
    }

    /// What is drawn is explained in a row, or named where rows find no room.
    @ParameterizedTest
    @MethodSource("samples")
    void every_colour_that_is_lit_is_explained_on_each_screen_in_each_scene_of_a_ready_story(Document sample) {
        Document document = sample.with(new Story(List.of(), ReadyStory.of(sample.network(), Language.NL).scenes()));
        for (AudienceScreen screen : List.of(FULL, new AudienceScreen(1280, 720), new AudienceScreen(1024, 768))) {
            for (int scene : List.of(1, 5, 6)) {
                List<Mark> marks = marks(document, scene, screen);
                String said = said(marks);
                List<String> drawn = document.network().sectors().stream().filter(sector -> isSolid(document, sector.id().value(), marks)).map(sector -> sector.name().in("nl")).toList();
                assertEquals(List.of(), drawn.stream().filter(name -> !said.contains(name)).toList(), screen + " " + scene);
            }
        }
    }

    private static String said(List<Mark> marks) {
        return marks.stream().filter(mark -> mark.role() == MarkRole.LEGEND).flatMap(Mark::labels).map(Mark.Label::text).collect(Collectors.joining(" "));
    }

    private static boolean isSolid(Document document, String sector, List<Mark> marks) {
        Set<OrganisationId> of = document.network().organisations().stream().filter(one -> one.sector().value().equals(sector)).map(Organisation::id).collect(Collectors.toSet());
        return marks.stream().filter(mark -> mark instanceof Mark.Group && mark.organisation().filter(of::contains).isPresent()).flatMap(mark -> ((Mark.Group) mark).marks().stream())
                .anyMatch(part -> part instanceof Mark.Disc disc && part.id().value().startsWith("disc:") && disc.outline().colour().alpha() == 1);
    }

    @Test
    void letters_in_discs_are_explained_and_none_is_smaller_than_the_least() {
        Document sample = Drawn.samples().getLast();
        Document document = sample.with(new Story(List.of(), ReadyStory.of(sample.network(), Language.NL).scenes()));
        List<Mark> marks = marks(document, 1, FULL);
        Set<String> codes = marks.stream().filter(Mark.Group.class::isInstance).flatMap(Mark::labels).filter(label -> label.role() == MarkRole.CODE).map(Mark.Label::text).collect(Collectors.toSet());
        assertFalse(codes.isEmpty());
        assertEquals(codes, document.network().sectors().stream().map(sector -> sector.code() + " – " + sector.name().in("nl")).filter(said(marks)::contains).map(row -> row.substring(0, row.indexOf(' '))).collect(Collectors.toSet()));
    }

    @Test
    void where_colour_is_of_access_no_letters_of_sectors_are_drawn() {
        Document sample = Drawn.samples().getLast();
        Document document = sample.with(new Story(List.of(), ReadyStory.of(sample.network(), Language.NL).scenes()));
        assertTrue(marks(document, 4, FULL).stream().flatMap(Mark::labels).noneMatch(label -> label.role() == MarkRole.CODE));
    }

    @Test
    void rows_without_room_are_named() {
        Document document = chosen(Drawn.samples().getFirst(), List.of());
        String said = said(marks(document, 1, new AudienceScreen(1280, 420)));
        assertTrue(said.contains(Texts.in(Language.NL).get("present.legend.more", "").strip()), said);
        assertTrue(said.contains("Niet geantwoord") || said.endsWith("…"), said);
    }

    @Test
    void with_somebody_lit_nothing_is_said_of_other_lines_that_carry_the_picture() {
        Document sample = Drawn.samples().getFirst();
        Document document = sample.with(new Story(List.of(), ReadyStory.of(sample.network(), Language.NL).scenes()));
        assertTrue(foot(marks(document, 1, FULL)).contains("ruggengraat"));
        assertEquals("Synthetische gegevens: de organisaties zijn verzonnen.", foot(marks(document, 5, FULL)));
    }

    private static String foot(List<Mark> marks) {
        return marks.stream().filter(mark -> mark.id().value().startsWith("audience-foot")).map(mark -> ((Mark.Label) mark).text()).collect(Collectors.joining(" "));
    }

    @Test
    void of_many_chosen_none_is_named_and_one_is() {
        Document document = Drawn.samples().getFirst();
        List<OrganisationId> some = document.network().organisations().stream().map(Organisation::id).limit(4).toList();
        assertEquals(0, names(marks(chosen(document, some), 1, FULL)).count());
        assertEquals(1, names(marks(chosen(document, some.subList(0, 1)), 1, FULL)).map(name -> name.id().organisation()).distinct().count());
    }

    private static Stream<Mark> names(List<Mark> marks) {
        return marks.stream().filter(mark -> mark.role() == MarkRole.NAME);
    }
}
