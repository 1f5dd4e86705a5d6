package samenspel.study.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samenspel.network.Name;
import samenspel.network.Network;
import samenspel.network.Profile;
import samenspel.network.Sketch;
import samenspel.network.kind.GovernanceForm;
import samenspel.network.kind.MunicipalityKind;
import samenspel.text.Language;

class ProposedNameTest {
    private static Network called(boolean confidential) {
        return Sketch.of("a b").network().with(new Profile(Name.of("Gemeente Vogelstad"), MunicipalityKind.OTHER, 0, GovernanceForm.LEAD_ORGANISATION, true, confidential));
    }

    @Test
    void what_leaves_a_confidential_study_is_called_network() {
        assertEquals("network.xlsx", ProposedName.leaving(called(true), Language.EN, ".xlsx").toString());
        assertEquals("netwerk.gif", ProposedName.leaving(called(true), Language.NL, ".gif").toString());
    }

    @Test
    void other_studies_lend_their_name() {
        assertEquals("Gemeente-Vogelstad.xlsx", ProposedName.leaving(called(false), Language.EN, ".xlsx").toString());
    }

    @Test
    void a_studys_first_file_is_called_by_its_name_unless_it_is_confidential() {
        assertEquals("Gemeente-Vogelstad.samenspel.json", ProposedName.ofStudy(Optional.empty(), called(false), Language.EN, ".samenspel.json").toString());
        assertEquals("network.samenspel.json", ProposedName.ofStudy(Optional.empty(), called(true), Language.EN, ".samenspel.json").toString());
    }

    @Test
    void a_study_that_has_a_file_keeps_its_name() {
        Optional<Path> file = Optional.of(Path.of("somewhere", "round 2.samenspel.json"));
        assertEquals("round 2.samenspel.json", ProposedName.ofStudy(file, called(true), Language.EN, ".samenspel.json").toString());
    }

    @Test
    void a_copy_without_names_is_never_called_by_the_name_of_a_study() {
        assertEquals("netwerk-anoniem.samenspel.json", ProposedName.anonymous(Language.NL, ".samenspel.json").toString());
    }

    @Test
    void an_account_of_a_confidential_study_does_not_name_its_files() {
        assertFalse(ProposedName.ofReport("What was read of Vogelstad.xlsx", true, Language.EN).toString().contains("Vogelstad"));
    }
}
