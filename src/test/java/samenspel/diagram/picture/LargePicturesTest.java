package samenspel.diagram.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import samenspel.bench.LargeNetwork;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.measure.Measure;
import samenspel.network.OrganisationId;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;

class LargePicturesTest {
    private static final Document DOCUMENT = LargeNetwork.of(2_000);
    private static final Box WINDOW = new Box(0, 0, 800, 600);
    private static final Projection WHOLE = Projection.fitting(DOCUMENT.placement(), WINDOW);
    private static final Projection NEAR = WHOLE.zoomed(20, new Point(400, 300));

    private final List<Mark> painted = new ArrayList<>();
    private final LargePictures pictures = new LargePictures(new DrawnLayersCache());

    @Test
    void two_thousand_organisations_are_many() {
        assertTrue(LargePictures.isLarge(DOCUMENT.network()));
    }

    @Test
    void a_thousand_are_drawn_whole() {
        assertFalse(LargePictures.isLarge(LargeNetwork.of(1_000).network()));
    }

    @Test
    void every_tie_in_sight_is_painted() {
        assertEquals(10_000, draw(WHOLE).ties());
        assertEquals(10_000, painted.stream().filter(mark -> mark.role() == MarkRole.TIE).count());
    }

    @Test
    void only_what_is_in_the_window_is_in_sight() {
        VisiblePart sight = draw(NEAR);
        assertEquals(DOCUMENT.placement().at().values().stream().map(NEAR::toPage)
                .filter(at -> WINDOW.touches(Box.around(at, new Sizes(1, NEAR.scale()).radius() + 4))).count(), sight.organisations());
    }

    @Test
    void of_few_lines_each_can_be_pointed_at() {
        VisiblePart sight = draw(NEAR);
        assertEquals(painted.stream().filter(mark -> mark.role() == MarkRole.TIE).toList(), sight.marks().stream().filter(mark -> mark.role() == MarkRole.TIE).toList());
    }

    @Test
    void no_tie_is_drawn_over_the_words_of_the_tray() {
        OrganisationId far = DOCUMENT.placement().at().entrySet().stream().max(Comparator.comparingDouble(one -> one.getValue().x())).orElseThrow().getKey();
        Placement whole = DOCUMENT.placement();
        SequencedMap<OrganisationId, Point> at = new LinkedHashMap<>(whole.at());
        at.put(far, whole.of(far).plus(2_000, 0));
        Document document = DOCUMENT.with(new Placement(at, new TreeSet<>(Set.of(far)), whole.pinned(), whole.recipe(), whole.quality()));
        Depiction depiction = View.opening(document.network()).depict(document, Emphasis.NONE, Language.EN);
        pictures.draw(depiction, WHOLE, new Sizes(1, WHOLE.scale()), WINDOW, painted::addAll, () -> false);
        int words = painted.stream().map(mark -> mark.id().value()).toList().indexOf("tray-text");
        assertTrue(words > painted.stream().map(Mark::role).toList().lastIndexOf(MarkRole.TIE), String.valueOf(words));
    }

    @Test
    void what_is_lit_is_the_organisation_with_its_partners() {
        draw(WHOLE);
        OrganisationId focus = new OrganisationId("o000007");
        long ties = DOCUMENT.network().ties(DOCUMENT.network().layers().getFirst(), DOCUMENT.network().waves().getFirst().id(), focus).size();
        List<Mark> lit = pictures.highlighted(depiction(Emphasis.on(focus)), WHOLE, new Sizes(1, WHOLE.scale()));
        assertEquals(ties + 1, lit.stream().filter(mark -> mark.role() == MarkRole.ORGANISATION).count());
    }

    @Test
    void a_measure_is_a_colour_of_many_too_known_once_they_are_drawn() {
        DrawnLayersCache remembered = new DrawnLayersCache();
        Depiction coloured = View.opening(DOCUMENT.network()).with(new ColourBy.OfMeasure(Measure.DEGREE)).depict(DOCUMENT, Emphasis.NONE, Language.EN);
        assertTrue(remembered.knownColours(coloured).isEmpty());
        new LargePictures(remembered).draw(coloured, WHOLE, new Sizes(1, WHOLE.scale()), WINDOW, painted::addAll, () -> false);
        Set<Colour> drawn = Drawn.flat(painted).stream().filter(mark -> mark.role() == MarkRole.ORGANISATION).filter(Mark.Disc.class::isInstance)
                .map(mark -> ((Mark.Disc) mark).fill()).collect(Collectors.toSet());
        assertEquals(DOCUMENT.network().organisations().stream().map(one -> remembered.knownColours(coloured).orElseThrow().of(one.id())).collect(Collectors.toSet()), drawn);
    }

    private VisiblePart draw(Projection camera) {
        return pictures.draw(depiction(Emphasis.NONE), camera, new Sizes(1, camera.scale()), WINDOW, painted::addAll, () -> false);
    }

    private static Depiction depiction(Emphasis emphasis) {
        return View.opening(DOCUMENT.network()).depict(DOCUMENT, emphasis, Language.EN);
    }
}
