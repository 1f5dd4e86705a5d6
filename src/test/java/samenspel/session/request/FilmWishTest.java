package samenspel.session.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;
import samenspel.diagram.seen.NameMode;
import samenspel.session.presenting.StoryFilm;
import samenspel.session.presenting.ToldStories;
import samenspel.study.Document;
import samenspel.study.privacy.Naming;
import samenspel.study.story.Story;
import samenspel.text.Language;

class FilmWishTest {
    private static final Document STUDY = ToldStories.confidential();
    private static final FilmWish.OfStory WISH = FilmWish.OfStory.of(STUDY, Language.EN).orElseThrow();

    @Test
    void a_story_is_kept_in_by_a_confidential_study_and_without_names_and_words_it_is_not() {
        assertEquals(List.of(new Naming(NameMode.SHORT, true, true), new Naming(NameMode.SECTOR, false, false)), List.of(WISH.naming(), WISH.masked().naming()));
        assertEquals(List.of(true, false), Stream.of(WISH, WISH.masked()).map(wish -> wish.naming().isKeptIn(STUDY.network())).toList());
    }

    @Test
    void a_masked_film_says_no_title_and_no_name() {
        String said = StoryFilm.of(WISH.masked()).rests().stream().map(FilmWishTest::said).collect(Collectors.joining("\n"));
        Stream<String> names = STUDY.network().organisations().stream().flatMap(one -> Stream.of(one.name(), one.shortName())).filter(name -> name.contains(" "));
        assertEquals(List.of(), Stream.concat(names, Stream.of("All is well", "was lost")).filter(said::contains).toList());
    }

    private static String said(Diagram frame) {
        return Stream.concat(Stream.of(frame.title()), frame.marks().stream().flatMap(mark -> Stream.concat(Stream.of(mark.title()), mark.labels().map(Mark.Label::text)))).collect(Collectors.joining("\n"));
    }

    @Test
    void a_window_that_shows_no_names_films_no_scene_with_them() {
        assertEquals(List.of(NameMode.NONE), WISH.shownAs(NameMode.NONE).document().story().scenes().stream().map(scene -> scene.sight().seen().names()).distinct().toList());
        assertEquals(WISH, WISH.shownAs(NameMode.FULL));
    }

    @Test
    void where_every_scene_is_passed_over_there_is_no_film_of_the_story() {
        Story hidden = new Story(List.of(), STUDY.story().scenes().stream().map(scene -> scene.hidden(true)).toList());
        assertEquals(List.of(true, true), List.of(FilmWish.OfStory.of(STUDY.with(hidden), Language.EN).isEmpty(), FilmWish.OfStory.of(STUDY.with(Story.NONE), Language.EN).isEmpty()));
    }
}
