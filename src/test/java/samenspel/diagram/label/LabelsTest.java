package samenspel.diagram.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Box;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.picture.Picture;
import samenspel.diagram.picture.Pictures;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.NameMode;
import samenspel.layout.Point;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;

class LabelsTest {
    private static final Box WINDOW = new Box(0, 0, 1000, 700);
    private static final Circle DISC = new Circle(new Point(500, 350), 10);

    private record Seen(Picture picture, Box page) {
    }

    @Test
    void a_name_beside_another_keeps_a_gap_that_is_read_and_a_short_one_a_small_gap() {
        assertEquals(List.of(true, false, true, false), List.of(beside(100, 2.3), beside(100, 2.5), beside(10, 0.4), beside(10, 0.6)));
    }

    /// Whether a name is too near to a wide one whose left side it is at.
    private static boolean beside(double width, double gap) {
        return spot(new Box(0, 0, width, 14)).meets(spot(new Box(width + gap, 0, 120, 14)));
    }

    @Test
    void a_name_under_another_keeps_a_gap_between_the_lines() {
        assertEquals(List.of(true, false), Stream.of(1.1, 1.3).map(gap -> spot(new Box(0, 0, 100, 14)).meets(spot(new Box(0, 14 + gap, 100, 14)))).toList());
    }

    private static LabelPosition spot(Box box) {
        return new LabelPosition(new TextBlock(List.of("name"), box.width(), 0), box, null, 0);
    }

    @Test
    void who_has_no_room_for_a_name_may_stand_by_a_shorter_one_and_only_then() {
        LabelRequest request = new LabelRequest("hub", List.of(new TextBlock(List.of("long name"), 200, 0), new TextBlock(List.of("LN"), 20, 200)), 12, DISC, 12, LabelRequest.Effort.EVERYWHERE);
        assertEquals(List.of("long name", "LN"), Stream.of(new Box(200, 200, 600, 300), new Box(450, 300, 100, 100))
                .map(page -> new LabelPlacement(List.of(DISC), Optional.of(page)).place(request).orElseThrow().lines().getFirst()).toList());
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void no_two_labels_touch(Seen seen) {
        List<Mark.Label> labels = labels(seen.picture);
        List<String> touching = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (letters(labels.get(i)).touches(letters(labels.get(j)))) {
                    touching.add(labels.get(i).text() + " and " + labels.get(j).text());
                }
            }
        }
        assertEquals(List.of(), touching);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void no_label_stands_over_a_disc(Seen seen) {
        List<Circle> discs = Drawn.organisations(seen.picture).stream().map(Drawn::circle)
                .map(ring -> new Circle(ring.centre(), ring.radius())).toList();
        assertEquals(List.of(), texts(seen.picture, label -> discs.stream().anyMatch(disc -> disc.touches(letters(label)))));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void every_label_stays_in_its_box(Seen seen) {
        assertEquals(List.of(), texts(seen.picture, label -> !seen.page.contains(letters(label))));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void labels_stand_in_the_same_place_twice(Document document) {
        View view = View.opening(document.network()).with(LabelMode.ALL);
        assertEquals(labels(picture(view, document, WINDOW, Language.NL, Emphasis.NONE)),
                labels(picture(view, document, WINDOW, Language.NL, Emphasis.NONE)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void names_that_stay_when_an_organisation_is_lit_do_not_jump(Document document) {
        View view = View.opening(document.network());
        List<Mark.Label> usual = labels(picture(view, document, WINDOW, Language.NL, Emphasis.NONE));
        document.network().organisations().stream().limit(6).map(o -> Emphasis.on(o.id())).forEach(emphasis -> {
            List<Mark.Label> lit = labels(picture(view, document, WINDOW, Language.NL, emphasis));
            List<?> ids = usual.stream().map(Mark.Label::id).toList();
            assertTrue(usual.containsAll(lit.stream().filter(label -> ids.contains(label.id())).toList()));
        });
    }

    @Test
    void a_name_that_finds_no_place_is_left_out() {
        LabelPlacement placement = new LabelPlacement(List.of(DISC), Optional.of(new Box(480, 330, 40, 40)));
        assertEquals(Optional.empty(), placement.place(request("a", 60)));
    }

    @Test
    void a_place_that_is_kept_is_not_given_away() {
        PlacedLabel first = new LabelPlacement(List.of(DISC), Optional.empty()).place(request("a", 60)).orElseThrow();
        LabelPlacement placement = new LabelPlacement(List.of(DISC), Optional.empty());
        placement.keep(first);
        assertTrue(!placement.place(request("b", 60)).orElseThrow().box().touches(first.box()));
    }

    @Test
    void text_breaks_at_words_only() {
        assertEquals(List.of("een", "buitengewoonlang", "woord"),
                LineWrapping.lines(" een  buitengewoonlang woord", 10, samenspel.diagram.Weight.REGULAR, 30));
    }

    private static LabelRequest request(String key, double width) {
        return new LabelRequest(key, List.of(key), width, 12, DISC, LabelRequest.Effort.BESIDE);
    }

    private static List<String> texts(Picture picture, Predicate<Mark.Label> which) {
        return labels(picture).stream().filter(which).map(Mark.Label::text).toList();
    }

    private static List<Mark.Label> labels(Picture picture) {
        return picture.marks().stream().filter(mark -> mark.role() == MarkRole.NAME).map(Mark.Label.class::cast).toList();
    }

    /// The letters without the halo, which may lie over a neighbour's.
    private static Box letters(Mark.Label label) {
        return label.letters();
    }

    private static Picture picture(View view, Document document, Box page, Language language, Emphasis emphasis) {
        Projection projection = Projection.fitting(document.placement(), page.grown(-0.05 * page.height()));
        return new Pictures(Drawn.SCENES).of(view.depict(document, emphasis, language), projection, new Sizes(1, projection.scale()),
                Optional.of(page));
    }

    private static List<Named<Document>> documents() {
        return Drawn.named();
    }

    private static Stream<Named<Seen>> pictures() {
        Stream.Builder<Named<Seen>> pictures = Stream.builder();
        List<Box> pages = List.of(WINDOW, new Box(30, 20, 500, 420), new Box(0, 0, 420, 640), new Box(0, 0, 1900, 900));
        int page = 0;
        for (Document document : Drawn.samples()) {
            Emphasis lit = Emphasis.on(document.network().organisations().getFirst().id());
            for (LabelMode labels : List.of(LabelMode.ALL, LabelMode.KEY, LabelMode.HOVER)) {
                for (NameMode names : List.of(NameMode.FULL, NameMode.SHORT, NameMode.SECTOR)) {
                    View view = View.opening(document.network()).with(labels).with(names);
                    Box box = pages.get(page++ % pages.size());
                    Picture picture = picture(view, document, box, page % 2 == 0 ? Language.NL : Language.EN,
                            labels == LabelMode.HOVER || page % 5 == 0 ? lit : Emphasis.NONE);
                    pictures.add(Named.of(Drawn.named(document).getName() + " " + labels + " " + names, new Seen(picture, box)));
                }
            }
        }
        return pictures.build();
    }
}
