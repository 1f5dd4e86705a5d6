package samenspel.measure.organisation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samenspel.text.Language;
import samenspel.text.Texts;

class ExplainedTest {
    @Test
    void numbers_that_need_more_than_ties_are_explained_in_both_languages() {
        for (Language language : Language.all()) {
            Texts texts = Texts.in(language);
            Stream.concat(Stream.of(BrokerRole.values()).map(BrokerRole::nameKey), Stream.of(OutsideTies.SHARE_ID, OutsideTies.EI_ID, Load.ID).map(id -> "measure." + id))
                    .forEach(key -> assertTrue(texts.has(key) && texts.has(key + ".plain"), key));
        }
    }
}
