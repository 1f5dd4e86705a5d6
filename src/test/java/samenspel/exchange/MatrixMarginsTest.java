package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.exchange.ReadMatrices.last;
import static samenspel.exchange.ReadMatrices.network;
import static samenspel.exchange.ReadMatrices.read;
import static samenspel.exchange.ReadMatrices.reasons;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.network.Network;
import samenspel.text.account.Reading;

/// Matrices and rosters whose rows and columns are not the same: totals, organisations that have no row, columns before the names.
class MatrixMarginsTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "Organisatie;CJG;GGD;MEE;Halt\nMEE;3;0;;1\nHalt;0;2;1;\n",
            "van/naar;CJG;GGD;MEE;Halt\nMEE;3;0;;1\nHalt;0;2;1;\n",
            ";CJG;GGD;MEE;Halt\nMEE;3;0;;1\nHalt;0;2;1;\n",
            "Organisatie;Sector;CJG;GGD;MEE;Halt\nMEE;Zorg;3;0;;1\nHalt;Zorg;0;2;1;\n",
            "Nr;Organisatie;CJG;GGD;MEE;Halt\n3;MEE;3;0;;1\n4;Halt;0;2;1;\n",
            "Organisatie;MEE;CJG;GGD;Halt\nMEE;;3;0;1\nHalt;1;0;2;\n"})
    void organisations_without_a_row_stay_wherever_their_columns_stand(String text) {
        assertEquals("CJG? GGD? Halt MEE: Halt-GGD=2 Halt-MEE=1 MEE-CJG=3 MEE-Halt=1", last(network(text)));
    }

    @Test
    void who_has_no_row_in_one_wave_did_not_answer_and_loses_nothing() {
        Network network = network("Organisatie;CJG;MEE;Halt\nCJG;;1;0\nMEE;3;;1\nHalt;0;1;\n", "Organisatie;CJG;MEE;Halt\nMEE;3;;1\nHalt;0;1;\n");
        assertEquals("CJG? Halt MEE: Halt-MEE=1 MEE-CJG=3 MEE-Halt=1", last(network));
    }

    @Test
    void a_column_that_describes_who_answers_is_no_organisation() {
        assertEquals("CJG Halt MEE: Halt-MEE=1 MEE-CJG=3 MEE-Halt=1", last(network("Organisatie;Omvang;CJG;MEE;Halt\nCJG;2;;0;0\nMEE;1;3;;1\nHalt;1;0;1;\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Nr;Organisatie;CJG;MEE;Halt;Totaal\n1;CJG;;2;0;2\n2;MEE;3;;1;4\n3;Halt;0;1;;1\n;Totaal;3;3;1;7\n",
            "Sector;Organisatie;CJG;MEE;Halt;Totaal\nZorg;CJG;;2;0;2\nZorg;MEE;3;;1;4\nZorg;Halt;0;1;;1\n;Totaal;3;3;1;7\n",
            "Sector;Organisatie;CJG;MEE;Halt;Total\nZorg;CJG;;2;0;2\nZorg;MEE;3;;1;4\nZorg;Halt;0;1;;1\nTotal;;3;3;1;7\n",
            ";CJG;MEE;Halt;Aantal\nCJG;;2;0;2\nMEE;3;;1;4\nHalt;0;1;;1\nAantal keer genoemd;3;3;1;7\n",
            ";CJG;MEE;Halt;Aantal contacten\nCJG;;2;0;1\nMEE;3;;1;2\nHalt;0;1;;1\nAantal keer genoemd;1;2;1;4\n",
            ";CJG;MEE;Halt\nCJG;;2;0\nMEE;3;;1\nHalt;0;1;\nMax;3;2;1\nMin;0;1;0\nMediaan;2;2;1\n",
            ";CJG;MEE;Halt\nCJG;;2;0\nMEE;3;;1\nHalt;0;1;\n%;50%;100%;50%\n",
            ";CJG;MEE;Halt;Tot.\nCJG;;2;0;2\nMEE;3;;1;4\nHalt;0;1;;1\nTot.;3;3;1;7\n",
            ";CJG;MEE;Halt;# ties\nCJG;;2;0;2\nMEE;3;;1;4\nHalt;0;1;;1\n# ties;3;3;1;7\n",
            ";CJG;MEE;Halt;Uitgaand\nCJG;;2;0;2\nMEE;3;;1;4\nHalt;0;1;;1\nInkomend;3;3;1;7\n",
            ";CJG;MEE;Halt;Out\nCJG;;2;0;2\nMEE;3;;1;4\nHalt;0;1;;1\nIn;3;3;1;7\n",
            ";CJG;MEE;Halt;Verzonden\nCJG;;2;0;2\nMEE;3;;1;4\nHalt;0;1;;1\nOntvangen;3;3;1;7\n",
            "Nr;Naam;CJG;MEE;Halt;Som\n1;CJG;;2;0;2\n2;MEE;3;;1;4\n3;Halt;0;1;;1\n;Som;3;3;1;7\n"})
    void totals_are_no_organisation_whatever_stands_before_the_names(String text) {
        Reading<ImportedNetwork> reading = read(text);
        assertEquals("CJG Halt MEE: CJG-MEE=2 Halt-MEE=1 MEE-CJG=3 MEE-Halt=1", last(reading.value().orElseThrow().network()));
        assertTrue(reasons(reading).contains("total"), reasons(reading).toString());
    }

    @Test
    void an_organisation_whose_numbers_are_no_totals_stays() {
        String text = ";CJG;MEE;Halt;Totaal Jeugdhulp BV\nCJG;;2;0;0\nMEE;3;;1;1\nHalt;0;1;;0\nTotaal Jeugdhulp BV;0;0;2;\n";
        assertEquals("CJG Halt MEE Totaal Jeugdhulp BV: CJG-MEE=2 Halt-MEE=1 MEE-CJG=3 MEE-Halt=1 MEE-Totaal Jeugdhulp BV=1 Totaal Jeugdhulp BV-Halt=2", last(network(text)));
    }
}
