package samenspel.diagram.view.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.picture.Discs;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.ViewCase;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.text.Language;

class StrongTiesPictureTest {

    private static Diagram diagram() {
        return assertInstanceOf(ViewOutcome.Drawn.class, ViewFigures.of(ViewCase.request(StudyView.STRONG_TIES, Language.EN, Drawn.samples().subList(0, 1)), ViewCase.COLUMN)).diagram();
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

    @Test
    void what_stands_out_is_the_title() {
        assertEquals("Two organisations hold nearly a third of all strong ties", diagram().title());
    }
}
