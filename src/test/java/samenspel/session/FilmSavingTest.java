package samenspel.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.session.Steps.DOCUMENT;
import static samenspel.session.Steps.after;
import static samenspel.session.Steps.open;
import static samenspel.session.Steps.ticket;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samenspel.diagram.figure.FigureWords;
import samenspel.diagram.figure.Page;
import samenspel.diagram.motion.PlayingSpeed;
import samenspel.diagram.seen.NameMode;
import samenspel.session.request.FilmKind;
import samenspel.session.request.FilmRequest;
import samenspel.session.request.FilmWish;
import samenspel.study.FilmContent;
import samenspel.study.View;

class FilmSavingTest {
    private static final Path FILM = Path.of("folder", "change.mp4");
    private static final FilmContent STORY = open().film().orElseThrow();
    private static final FilmRequest REQUEST = new FilmRequest(FilmKind.MP4, Page.ofFilm(640, 360), 640, 360, 25, PlayingSpeed.USUAL);
    private static final FilmWish WISH = new FilmWish.OfChange(STORY, REQUEST);
    private static final State SAVING = after(open(), new ExportAction.SaveFilm(WISH, FILM));

    @Test
    void a_film_is_written_under_a_ticket() {
        UpdateResult next = Update.apply(open(), new ExportAction.SaveFilm(WISH, FILM));
        assertEquals(List.of(new Effect.WriteFilm(WISH, FILM, ticket(next.state()))), next.effects());
    }

    @Test
    void a_title_written_with_a_film_is_that_of_a_picture_of_its_change_and_leaves_with_no_masked_film() {
        FilmRequest titled = REQUEST.over(new FigureWords("Most are gone", false, ""));
        UpdateResult next = Update.apply(open(), new ExportAction.SaveFilm(new FilmWish.OfChange(STORY, titled), FILM));
        Effect.WriteFilm writing = (Effect.WriteFilm) next.effects().getFirst();
        assertEquals(List.of("Most are gone", true, Optional.of(REQUEST)), List.of(next.state().document().orElseThrow().written().of(STORY.subject()).title(), writing.naming().notes(),
                writing.masked().map(masked -> ((FilmWish.OfChange) ((Effect.WriteFilm) masked).film()).request())));
    }

    @Test
    void a_film_cancelled_stops_the_work_and_says_nothing_more() {
        UpdateResult cancelled = Update.apply(SAVING, new Action.Cancel());
        assertEquals(List.of(new Effect.Cancel(ticket(SAVING))), cancelled.effects());
        assertEquals(Optional.empty(), after(cancelled.state(), new Action.Ended(Notice.good("notice.film", FILM.toString()), ticket(SAVING))).notice());
    }

    @Test
    void a_film_saved_says_where() {
        assertEquals(Optional.of(Notice.good("notice.film", FILM.toString())), after(SAVING, new Action.Ended(Notice.good("notice.film", FILM.toString()), ticket(SAVING))).notice());
    }

    @Test
    void opening_another_file_waits_for_the_film() {
        assertEquals(List.of(), Update.apply(SAVING, new Action.Open(Path.of("other"))).effects());
    }

    @Test
    void a_film_calls_organisations_as_the_window_does() {
        assertEquals(NameMode.NONE, after(open(), new Action.SetNames(NameMode.NONE)).film().orElseThrow().names());
    }

    @Test
    void while_one_wave_is_looked_at_the_film_tells_the_change_to_the_last() {
        assertEquals(View.neighbours(DOCUMENT.network()), STORY.changes());
    }

    @Test
    void a_film_has_as_many_frames_as_its_length_at_its_pace() {
        assertEquals(178, REQUEST.frames(STORY));
    }
}
