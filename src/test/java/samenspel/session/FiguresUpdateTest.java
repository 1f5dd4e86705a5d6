package samenspel.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static samenspel.session.Steps.DOCUMENT;
import static samenspel.session.Steps.FILE;
import static samenspel.session.Steps.after;
import static samenspel.session.Steps.open;
import static samenspel.session.Steps.ticket;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samenspel.scenario.Scenarios;
import samenspel.session.request.AnonymousRequest;
import samenspel.study.recipe.FigurePlan;
import samenspel.study.recipe.Series;
import samenspel.text.Language;

class FiguresUpdateTest {
    private static final FigurePlan PLAN = Series.of(DOCUMENT.network(), Scenarios.NONE, Language.EN).plan();
    private static final Path FOLDER = Path.of("figures");
    private static final State SAVING = after(open(), new ExportAction.SaveSeries(PLAN, FOLDER));

    @Test
    void a_series_is_written_under_a_ticket() {
        UpdateResult next = Update.apply(open(), new ExportAction.SaveSeries(PLAN, FOLDER));
        assertEquals(List.of(new Effect.WriteSeries(DOCUMENT, PLAN, Optional.empty(), FOLDER, ticket(next.state()))), next.effects());
    }

    @Test
    void a_series_is_counted_in_figures() {
        int all = PLAN.figures().size();
        Work work = after(SAVING, new Action.Progressed(ticket(SAVING), 7.0 / all)).work().orElseThrow();
        assertEquals(List.of(7, all), List.of(work.done(), work.pieces()));
    }

    @Test
    void a_series_that_is_whole_is_told_with_its_folder() {
        State saved = after(SAVING, new ExportAction.SeriesSaved(FOLDER, 3, 3, List.of(), ticket(SAVING)));
        assertEquals(Optional.of(Notice.good("notice.series", 3, 3, FOLDER.toString())), saved.notice());
    }

    @Test
    void of_a_series_in_part_it_is_told_what_is_missing() {
        State saved = after(SAVING, new ExportAction.SeriesSaved(FOLDER, 2, 3, List.of("x: disk full"), ticket(SAVING)));
        assertEquals(Optional.of(new Notice(true, "notice.series-part", List.of(2, 3, FOLDER.toString()), List.of("x: disk full"))), saved.notice());
    }

    @Test
    void a_series_that_ends_too_late_is_dropped() {
        State state = open();
        assertSame(state, after(state, new ExportAction.SeriesSaved(FOLDER, 3, 3, List.of(), 77), new ExportAction.AnonymousSaved(FILE, List.of(), 77)));
    }

    @Test
    void an_anonymous_copy_offers_to_be_opened() {
        Path copy = Path.of("copy.samenspel.json");
        State saving = after(open(), new ExportAction.SaveAnonymous(AnonymousRequest.USUAL, copy));
        State saved = after(saving, new ExportAction.AnonymousSaved(copy, List.of("told"), ticket(saving)));
        assertEquals(List.of(new Notice.Offer("notice.anonymous.open", new Action.Open(copy))), saved.notice().orElseThrow().offers());
    }
}
