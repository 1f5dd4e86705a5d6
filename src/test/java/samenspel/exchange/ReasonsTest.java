package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.exchange.found.ImportReason;
import samenspel.text.Language;
import samenspel.text.Texts;
import samenspel.text.account.Repair;

/// Every reason and repair has words.
class ReasonsTest {

    @ParameterizedTest
    @MethodSource("samenspel.text.Language#all")
    void every_reason_and_repair_has_a_message(Language language) {
        Texts texts = Texts.in(language);
        List<String> missing = Stream.concat(Stream.of(ImportReason.values()).map(ImportReason::key), Stream.of(Repair.values()).flatMap(repair -> Stream.of(repair.key(), repair.doneKey())))
                .filter(key -> !texts.has(key)).toList();
        assertEquals(List.of(), missing);
    }
}
