package samenspel.diagram.view.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.diagram.Box;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.figure.Page;
import samenspel.diagram.picture.Discs;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.ViewCase;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.text.Language;

class StrongTiesPictureTest {

    private static Diagram diagram() {
        return diagram(Language.EN, 0, ViewCase.COLUMN);
    }

    private static Diagram diagram(Language language, int sample, Page page) {
        return assertInstanceOf(ViewOutcome.Drawn.class, ViewFigures.of(ViewCase.request(StudyView.STRONG_TIES, language, Drawn.samples().subList(sample, sample + 1)), page)).diagram();
    }

    @Test
    void access_organisations_are_bronze_and_nobody_else_is() {
        Diagram figure = diagram();
        Network network = Drawn.samples().getFirst().network();
        List<Organisation> bronze = network.organisations().stream().filter(one -> Drawn.flat(figure.marks()).stream()
                .anyMatch(mark -> mark instanceof Mark.Disc disc && disc.role() == MarkRole.ORGANISATION && disc.id().isOf(one.id()) && disc.fill().equals(Discs.BRONZE))).toList();
        assertTrue(bronze.size() > 10 && bronze.stream().allMatch(Organisation::givesAccess), bronze.toString());
    }

    @Test
    void hubs_have_the_published_number_of_partners_behind_their_names() {
        List<String> said = diagram().marks().stream().flatMap(Mark::labels).map(Mark.Label::text).toList();
        assertTrue(said.stream().anyMatch(one -> one.matches("CJG.* 61")) && said.stream().anyMatch(one -> one.matches("JGZ.* 35")), said.toString());
    }

    @ParameterizedTest
    @CsvSource({"0, 61, 35", "1, 36, 17", "2, 20, 12"})
    void the_number_of_a_hub_stands_once_with_its_name_and_over_no_disc(int sample, String first, String second) {
        for (Language language : Language.all()) {
            for (Page page : List.of(ViewCase.COLUMN, ViewCase.SLIDE)) {
                Diagram figure = diagram(language, sample, page);
                List<Mark.Label> numbered = figure.marks().stream().flatMap(Mark::labels).filter(label -> label.role() == MarkRole.NAME && label.text().matches(".* \\d+")).toList();
                assertEquals(List.of(first, second), numbered.stream().map(label -> label.text().replaceAll(".* ", "")).sorted(Comparator.reverseOrder()).toList());
                assertEquals(List.of(), numbered.stream().filter(label -> figure.marks().stream().anyMatch(mark -> mark instanceof Mark.Disc disc && disc.role() == MarkRole.ORGANISATION
                        && Box.around(disc.centre(), 0.7 * disc.radius()).touches(label.letters()))).map(Mark.Label::text).toList());
            }
        }
    }

    @Test
    void what_stands_out_is_the_title() {
        assertEquals("Two organisations hold nearly a third of all known strong ties", diagram().title());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void every_organisation_bears_the_code_of_its_sector_on_a_column_and_on_a_slide(int sample) {
        for (Page page : List.of(ViewCase.COLUMN, ViewCase.SLIDE)) {
            List<String> texts = diagram(Language.NL, sample, page).marks().stream().flatMap(Mark::labels).map(Mark.Label::text).toList();
            assertTrue(texts.stream().noneMatch(text -> text.startsWith("Zonder letters: ")) && texts.contains("CJG") && texts.contains("JGZ"), texts::toString);
        }
    }

    @Test
    void a_legend_of_codes_has_at_most_one_disc_without_letters() {
        for (int sample = 0; sample < 3; sample++) {
            Diagram figure = diagram(Language.NL, sample, ViewCase.COLUMN);
            List<String> texts = figure.marks().stream().flatMap(Mark::labels).map(Mark.Label::text).toList();
            assertTrue(texts.stream().filter(text -> text.startsWith("Zonder letters: ")).count() <= 1 && texts.stream().noneMatch(text -> text.contains("(geen letters)")), texts.toString());
        }
    }
}
