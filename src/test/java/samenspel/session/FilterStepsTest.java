package samenspel.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static samenspel.session.Steps.after;
import static samenspel.session.Steps.id;
import static samenspel.session.Steps.move;
import static samenspel.session.Steps.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.change.Fate;
import samenspel.diagram.seen.Around;
import samenspel.diagram.seen.TieConditions;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.LayerAlgebra;
import samenspel.diagram.seen.LeftOut;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.MeasureCondition;
import samenspel.diagram.seen.SectorPair;
import samenspel.diagram.seen.TieDirection;
import samenspel.measure.Measure;
import samenspel.measure.NumberRange;
import samenspel.network.SectorId;
import samenspel.network.Sketch;
import samenspel.study.View;
import samenspel.text.Texts;

/// What is drawn is changed in steps that can be taken back, and leaves the document as it is.
class FilterStepsTest {
    private static final LegendKey EDUCATION = new LegendKey(LegendKey.Kind.SECTOR, "education");

    @ParameterizedTest
    @MethodSource("seeds")
    void a_filter_taken_back_leaves_the_view_as_it_was(long seed) {
        Random chance = new Random(seed);
        State state = open();
        List<View> views = new ArrayList<>();
        for (int step = 0; step < 8; step++) {
            State next = after(state, change(state, chance));
            if (next.history() != state.history()) {
                views.add(state.view().orElseThrow());
            }
            state = next;
        }
        State last = state;
        for (View view : views.reversed()) {
            state = after(state, new Action.Undo());
            assertEquals(view, state.view().orElseThrow());
        }
        assertFalse(state.history().undoable().isPresent());
        for (int step = 0; step < views.size(); step++) {
            state = after(state, new Action.Redo());
        }
        assertEquals(last.view(), state.view());
    }

    private static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static Action change(State state, Random chance) {
        Filter filter = state.view().orElseThrow().seen().filter();
        var ties = filter.ties();
        Filter next = switch (chance.nextInt(10)) {
            case 0 -> filter.with(filter.conditions().with(new MeasureCondition(Measure.DEGREE, NumberRange.atLeast(chance.nextInt(4)))));
            case 1 -> filter.with(ties.with(ties.layers().with(Sketch.CONTENT.id(), LayerAlgebra.Wish.values()[chance.nextInt(3)])));
            case 2 -> filter.with(ties.with(ties.traits().with(TieDirection.values()[chance.nextInt(3)])));
            case 3 -> filter.with(ties.with(TieConditions.Ends.values()[chance.nextInt(2)]));
            case 4 -> filter.with(LeftOut.values()[chance.nextInt(2)]);
            case 5 -> filter.around(Around.tiesOf(id("a")).with(Around.Reach.values()[chance.nextInt(4)]));
            case 6 -> filter.onlyFates(List.of(Fate.values()[chance.nextInt(4)]));
            case 7 -> filter.with(ties.with(ties.traits().withBetween(new TreeSet<>(List.of(SectorPair.of(new SectorId("education"), new SectorId("education")))))));
            case 8 -> filter.toggled(EDUCATION);
            default -> Filter.NOTHING;
        };
        return new PictureAction.SetFilter(next, chance.nextBoolean() ? Optional.empty() : Optional.of(List.of(Sketch.CONTENT.id())), Optional.empty());
    }

    @Test
    void a_row_of_the_legend_is_a_step_that_says_what_it_leaves_out() {
        State hidden = after(open(), new Action.ToggleRow(EDUCATION));
        assertEquals("filter: not education", hidden.history().undoable().orElseThrow().in(Texts.in(Steps.SETTINGS.language())));
        State shown = after(hidden, new Action.ToggleRow(EDUCATION));
        assertEquals("filter: without not education", shown.history().undoable().orElseThrow().in(Texts.in(Steps.SETTINGS.language())));
    }

    @Test
    void a_filter_is_nothing_that_a_closing_window_would_lose() {
        State filtered = after(open(), new Action.ToggleRow(EDUCATION));
        assertSame(open().document().orElseThrow(), filtered.document().orElseThrow());
        assertFalse(filtered.hasUnsavedChanges());
        State moved = after(filtered, move("a", 1, 2, "drag"), new Action.ToggleRow(EDUCATION));
        assertEquals(List.of("move a"), moved.unsavedSteps());
    }

    @Test
    void a_handle_that_is_dragged_is_one_step() {
        State state = open();
        for (int least = 1; least < 5; least++) {
            Filter filter = Filter.NOTHING.with(Filter.NOTHING.conditions().with(new MeasureCondition(Measure.DEGREE, NumberRange.atLeast(least))));
            state = after(state, new PictureAction.SetFilter(filter, Optional.empty(), Optional.of("handle")));
        }
        assertEquals(open().view(), after(state, new Action.Undo()).view());
    }
}
