package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import samenspel.exchange.found.ReadingOptions;
import samenspel.exchange.plan.ImportPlan;
import samenspel.text.Language;
import samenspel.text.Texts;
import samenspel.text.account.Reading;
import samenspel.text.account.Tally;

class ImportedNetworkTest {
    private static final Texts EN = Texts.in(Language.EN);

    private static Reading<ImportedNetwork> of(String csv) {
        ImportPlan plan = ImportPlan.of(List.of(OpenedFile.of("ties.csv", csv.getBytes(StandardCharsets.UTF_8), ReadingOptions.USUAL)), ReadingOptions.USUAL);
        return plan.read(ReadingOptions.USUAL);
    }

    @Test
    void what_was_read_is_used_set_aside_or_rejected() {
        Reading<ImportedNetwork> read = of("from,to,layer\nanna,bert,advice\nbert,anna,trust\nanna,,trust\n");
        Tally tally = read.account().tally();
        assertEquals(new Tally(tally.used() + 1, tally.used(), 0, 1), tally);
        assertEquals("2 organisations, 2 ties, 2 layers × 1 wave", read.value().orElseThrow().in(EN));
    }

    @Test
    void one_is_said_in_the_singular() {
        assertEquals("2 organisations, 1 tie, 1 layer × 1 wave", of("from,to\nanna,bert\n").value().orElseThrow().in(EN));
    }
}
