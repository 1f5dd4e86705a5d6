package samenspel.diagram.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.LabelMode;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.study.Document;
import samenspel.study.UnknownFields;
import samenspel.study.View;
import samenspel.text.Language;

class SmallPagesTest {

    /// The smallest there may be, and odd ones.
    @ParameterizedTest
    @CsvSource({"4, 4", "5, 4", "4, 12", "40, 5", "5, 40"})
    void a_page_with_hardly_any_room_is_drawn_and_what_cannot_be_read_is_said(double width, double height) {
        Document document = Drawn.samples().getFirst();
        Diagram diagram = new Figures(new DrawnLayersCache()).of(View.opening(document.network()).depict(document, Emphasis.NONE, Language.EN), Page.ofCm(width, height));
        assertTrue(height > 4.5 || SmallPrint.of(diagram).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"16, 12, KEY", "16, 20, ALL"})
    void a_name_that_is_one_long_word_stays_on_the_page_and_in_letters_that_can_be_read(double width, double height, LabelMode labels) {
        Diagram diagram = figure("Jeugd".repeat(43), labels, Page.ofCm(width, height));
        assertEquals(List.of(), diagram.marks().stream().flatMap(Mark::labels).filter(label -> !diagram.page().contains(label.bounds())).map(Mark.Label::text).toList());
        assertEquals(OptionalDouble.empty(), SmallPrint.of(diagram));
        assertTrue(diagram.marks().stream().anyMatch(mark -> mark.id().value().startsWith("names-")), "no list");
    }

    @Test
    void where_the_list_of_names_has_no_room_it_is_said_how_many_hubs_have_no_name() {
        String caption = figure("Jeugd".repeat(200), LabelMode.KEY, Page.ofCm(16, 12)).description();
        assertTrue(caption.contains("names of 3 organisations with far more partners"), caption);
    }

    /// The first sample where everybody is called by their id and another word.
    private static Diagram figure(String word, LabelMode labels, Page page) {
        Document sample = Drawn.samples().getFirst();
        Network plain = sample.network();
        List<Organisation> called = plain.organisations().stream().map(one -> one.withShortName(one.id().value() + word)).toList();
        Network network = new Network(plain.profile(), plain.frequencies(), plain.sectors(), called, plain.waves(), plain.layers(), plain.fieldwork());
        Document document = new Document(network, sample.placement(), sample.look(), UnknownFields.NONE);
        return new Figures(new DrawnLayersCache()).of(View.opening(network).with(labels).depict(document, Emphasis.NONE, Language.EN), page);
    }
}
