package samenspel.diagram.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.change.Comparison;
import samenspel.change.Denominator;
import samenspel.change.Retention;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.figure.Page;
import samenspel.diagram.seen.NameMode;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.study.Document;
import samenspel.text.Language;

class RetentionFiguresTest {
    private static final Page PAGE = Page.ofCm(30, 19);

    @ParameterizedTest
    @MethodSource("samenspel.diagram.Drawn#named")
    void nothing_leaves_the_page(Document document) {
        RetentionFigure figure = figure(document, PAGE, NameMode.FULL);
        assertEquals(List.of(), figure.diagram().marks().stream().filter(mark -> !figure.diagram().page().contains(mark.bounds()))
                .map(Mark::id).toList());
    }

    @ParameterizedTest
    @MethodSource("samenspel.diagram.Drawn#named")
    void every_access_organisation_with_known_ties_has_a_dot_in_each_layer(Document document) {
        RetentionFigure figure = figure(document, PAGE, NameMode.SHORT);
        long known = figure.retention().layers().stream().flatMap(layer -> layer.keys().stream())
                .filter(key -> key.counts().kept() + key.counts().lost() > 0).count();
        assertEquals(known, figure.dots().size());
    }

    @Test
    void a_dot_can_be_found_where_it_is_drawn() {
        RetentionFigure figure = figure(Drawn.samples().getFirst(), PAGE, NameMode.SHORT);
        figure.dots().forEach(dot -> assertEquals(Optional.of(dot), figure.at(dot.centre())));
    }

    @Test
    void a_larger_loss_stands_further_to_the_right() {
        RetentionFigure figure = figure(Drawn.samples().getFirst(), PAGE, NameMode.SHORT);
        Retention.InLayer layer = figure.retention().layers().getFirst();
        List<String> byPlace = figure.dots().stream().filter(dot -> dot.layer().equals(layer.layer().id()))
                .sorted(java.util.Comparator.comparingDouble((RetentionFigure.Dot dot) -> dot.centre().x()).thenComparing(RetentionFigure.Dot::organisation))
                .map(dot -> dot.organisation().value()).toList();
        List<String> byLoss = layer.keys().stream().filter(key -> key.counts().kept() + key.counts().lost() > 0)
                .sorted(java.util.Comparator.comparingDouble((samenspel.change.OrganisationChange key) -> key.counts().loss())
                        .thenComparing(key -> key.organisation().id())).map(key -> key.organisation().id().value()).toList();
        assertEquals(byLoss, byPlace);
    }

    @Test
    void what_is_unknown_is_said_in_words_beside_the_axis() {
        RetentionFigure figure = figure(Drawn.samples().getFirst(), PAGE, NameMode.SHORT);
        List<Mark.Label> unknown = figure.diagram().marks().stream().filter(mark -> mark.id().value().startsWith("unknown-") && mark instanceof Mark.Label)
                .map(Mark.Label.class::cast).toList();
        assertFalse(unknown.isEmpty());
        unknown.forEach(label -> {
            Mark count = figure.diagram().marks().stream().filter(mark -> mark.id().value().equals(label.id().value().replaceFirst("unknown", "count"))).findFirst().orElseThrow();
            assertEquals("unknown", label.text());
            assertTrue(label.bounds().right() < count.bounds().x() && count.bounds().x() - label.bounds().right() < 8, label + " " + count);
        });
    }

    @Test
    void a_low_page_shows_those_with_most_ties_and_says_so() {
        RetentionFigure figure = figure(Drawn.samples().getFirst(), Page.ofCm(24, 10), NameMode.SHORT);
        assertTrue(figure.diagram().description().contains("Of 22 access organisations the "), figure.diagram().description());
    }

    @Test
    void without_names_neither_names_nor_ids_are_in_the_figure() {
        Document document = Drawn.samples().getFirst();
        String drawn = figure(document, PAGE, NameMode.NONE).diagram().marks().toString();
        List<Organisation> keys = document.network().organisations().stream().filter(Organisation::givesAccess).toList();
        keys.forEach(key -> assertFalse(drawn.contains(key.shortName()) || drawn.contains("value=" + key.id().value()) || drawn.contains("-" + key.id().value()), key.shortName()));
    }

    @Test
    void of_a_single_wave_ties_stand_beside_the_mean_of_all_others_and_no_loss_is_spoken_of() {
        Document document = Drawn.samples().getFirst();
        Network network = document.network();
        Comparison one = Comparison.ofOneWave(network, List.of(network.layers().getLast()), network.waves().getFirst().id());
        for (Language language : Language.all()) {
            RetentionFigure figure = RetentionFigures.of(new RetentionRequest(network, one, document.look(), NameMode.SHORT, language), PAGE);
            assertEquals(figure.retention().keys().size(), figure.dots().size());
            String words = Drawn.flat(figure.diagram().marks()).toString() + figure.diagram().description();
            assertTrue(words.contains(language == Language.NL ? "anderen: 3,8" : "others: 3.8"), words);
            assertFalse(words.contains("2019") || words.contains("→") || words.contains(language == Language.NL ? "erlies" : " loss"), words);
        }
    }

    private static RetentionFigure figure(Document document, Page page, NameMode names) {
        Network network = document.network();
        Comparison comparison = Comparison.of(network, network.layers(), network.waves().getFirst().id(),
                network.waves().getLast().id(), Denominator.ALL_OF_FIRST_WAVE);
        return RetentionFigures.of(new RetentionRequest(network, comparison, document.look(), names, Language.EN), page);
    }
}
