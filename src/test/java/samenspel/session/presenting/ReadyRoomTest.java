package samenspel.session.presenting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Box;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.audience.AudienceFigures;
import samenspel.diagram.audience.AudienceScreen;
import samenspel.study.Document;
import samenspel.study.story.Story;
import samenspel.study.story.ready.ReadyStory;
import samenspel.text.Language;

/// The scenes of the ready stories of the three samples as a room sees them, in both languages on a large and a small screen. A view of the study
/// is made smaller as a whole, so that its letters are 16 pixels on the small one.
class ReadyRoomTest {
    private static final AudienceFigures FIGURES = new AudienceFigures(Drawn.SCENES);

    /// A scene on a screen.
    ///
    /// @param least size of letters
    private record Seen(String name, AudienceScreen screen, double least, List<Mark> marks) {
        List<Mark.Label> letters() {
            return marks.stream().flatMap(Mark::labels).toList();
        }
    }

    private static Stream<Arguments> stories() {
        return Drawn.named().stream().flatMap(sample -> Stream.of(Language.NL, Language.EN).map(language -> Arguments.of(sample, language)));
    }

    private static List<Seen> seen(Document sample, Language language, boolean names) {
        Document document = sample.with(new Story(List.of(), ReadyStory.of(sample.network(), language).scenes()));
        RoomPictures pictures = new RoomPictures(document, language, Drawn.SCENES);
        return StoryFilm.shown(ToldScenes.of(document, language), names).stream().flatMap(shown -> Stream.of(
                seen(pictures, shown, new AudienceScreen(1920, 1080), 24), seen(pictures, shown, new AudienceScreen(1280, 720), shown.scene().sight().view().isPresent() ? 16 : 18))).toList();
    }

    private static Seen seen(RoomPictures pictures, RoomSight.Shown shown, AudienceScreen screen, double least) {
        return new Seen(shown.place() + 1 + " " + screen.width(), screen, least, FIGURES.of(pictures.of(shown, List.of(), 0), screen));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void nothing_is_too_small_cut_off_or_over_other_letters(Document sample, Language language) {
        for (Seen seen : seen(sample, language, true)) {
            Box edge = new Box(0, 0, seen.screen.width(), seen.screen.height()).grown(0.5);
            assertEquals(List.of(), seen.letters().stream().filter(label -> label.lettering().size() < seen.least - 1e-6).map(Mark.Label::text).toList(), seen.name);
            assertEquals(List.of(), seen.marks.stream().filter(mark -> !edge.contains(mark.bounds())).map(mark -> mark.id().value()).toList(), seen.name);
            List<Mark.Label> words = seen.letters().stream().filter(label -> List.of(MarkRole.TITLE, MarkRole.CAPTION, MarkRole.LEGEND, MarkRole.NAME).contains(label.role())).toList();
            double air = -4 * seen.screen.unit();
            assertEquals(List.of(), words.stream().flatMap(one -> words.stream().filter(other -> one != other && one.letters().grown(air).touches(other.letters().grown(air)))
                    .map(other -> one.text() + " on " + other.text())).toList(), seen.name);
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void a_name_covers_the_middle_of_nobody_who_is_not_pale(Document sample, Language language) {
        for (Seen seen : seen(sample, language, true)) {
            List<Mark.Disc> discs = seen.marks.stream().filter(Mark.Group.class::isInstance).flatMap(mark -> ((Mark.Group) mark).marks().stream()).filter(Mark.Disc.class::isInstance).map(Mark.Disc.class::cast)
                    .filter(disc -> disc.id().value().startsWith("disc:") && disc.outline().colour().alpha() == 1).toList();
            List<Mark.Label> names = seen.letters().stream().filter(label -> label.role() == MarkRole.NAME).toList();
            assertEquals(List.of(), names.stream().flatMap(name -> discs.stream().filter(disc -> name.letters().contains(disc.centre())).map(disc -> name.text() + " on " + disc.id().value())).toList(), seen.name);
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void with_names_off_no_scene_has_a_name(Document sample, Language language) {
        List<String> sectors = sample.network().sectors().stream().map(sector -> sector.name().in(language.tag())).toList();
        List<String> names = sample.network().organisations().stream().flatMap(one -> Stream.of(one.name(), one.shortName())).filter(name -> sectors.stream().noneMatch(sector -> sector.contains(name))).toList();
        for (Seen seen : seen(sample, language, false)) {
            String said = said(seen.marks);
            assertEquals(List.of(), names.stream().filter(said::contains).toList(), seen.name);
        }
    }

    /// Also what is said to who points.
    private static String said(List<Mark> marks) {
        return marks.stream().flatMap(mark -> Stream.concat(Stream.of(mark), mark instanceof Mark.Group group ? group.marks().stream() : Stream.empty()))
                .flatMap(mark -> Stream.concat(Stream.of(mark.title()), mark.labels().map(Mark.Label::text))).collect(Collectors.joining("\n"));
    }

    @Test
    void names_would_be_found_by_that_search() {
        assertTrue(seen(Drawn.samples().getFirst(), Language.NL, true).stream().anyMatch(seen -> said(seen.marks).contains("CJG Meerwoude")));
    }
}
