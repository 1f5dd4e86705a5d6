package samenspel.diagram.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.drawn.DiscSizes;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.legend.LegendEntry;
import samenspel.diagram.legend.Legends;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.LeftOut;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.MeasureCondition;
import samenspel.layout.Point;
import samenspel.measure.Measure;
import samenspel.measure.NumberRange;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;

/// What is left out can be faint in its place, and the legend counts what is left.
class LeftFaintTest {
    private static final Document NETWORK_I = Drawn.samples().getFirst();
    private static final View ALL = View.opening(NETWORK_I.network());
    private static final Filter FOUR = Filter.NOTHING.with(Filter.NOTHING.conditions().with(new MeasureCondition(Measure.DEGREE, NumberRange.atLeast(4))))
            .toggled(new LegendKey(LegendKey.Kind.SECTOR, "H"));

    private static Picture picture(Filter filter) {
        return Drawn.picture(NETWORK_I, ALL.with(ALL.seen().with(filter)));
    }

    private static Map<String, Point> places(Picture picture) {
        return Drawn.organisations(picture).stream().collect(Collectors.toMap(group -> group.id().value(), group -> Drawn.circle(group).centre()));
    }

    private static Set<String> names(Picture picture) {
        return Drawn.flat(picture.marks()).stream().filter(mark -> mark instanceof Mark.Label && mark.role() == MarkRole.NAME).map(mark -> mark.id().value()).collect(Collectors.toSet());
    }

    @Test
    void who_is_left_out_is_pale_in_its_place_and_has_no_name() {
        Picture hidden = picture(FOUR);
        Picture faint = picture(FOUR.with(LeftOut.FAINT));
        assertTrue(places(hidden).size() < places(faint).size());
        assertEquals(places(picture(Filter.NOTHING)), places(faint), "nobody moves");
        assertEquals(names(hidden), names(faint));
        assertTrue(places(faint).entrySet().containsAll(places(hidden).entrySet()));
    }

    @Test
    void with_nothing_left_out_a_picture_is_the_same_either_way() {
        assertEquals(picture(Filter.NOTHING).marks(), picture(Filter.NOTHING.with(LeftOut.FAINT)).marks());
    }

    @Test
    void the_legend_counts_what_is_left_beside_all_there_is() {
        List<LegendEntry> rows = Legends.of(ALL.with(ALL.seen().with(FOUR)).depict(NETWORK_I, Emphasis.NONE, Language.EN), Drawn.SCENES, DiscSizes.EQUAL, new Sizes(1, 1), 1).sections()
                .flatMap(section -> section.entries().stream()).toList();
        Map<String, String> counts = rows.stream().collect(Collectors.toMap(row -> row.key().kind() + ":" + row.key().id(), LegendEntry::count, (one, _) -> one));
        assertTrue(counts.get("LAYER:strong").endsWith(" of 300"), counts.get("LAYER:strong"));
        assertTrue(counts.get("SECTOR:O").endsWith(" of 26"), counts.get("SECTOR:O"));
        assertEquals("16", counts.get("SECTOR:H"), "a row that is off counts all of its own");
        assertFalse(counts.get("LAYER:content").contains("of"), "a layer that is off counts all of its own");
    }
}
