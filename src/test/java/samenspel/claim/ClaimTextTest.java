package samenspel.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.diagram.Drawn;
import samenspel.network.Network;
import samenspel.network.Name;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Sector;
import samenspel.network.SectorId;
import samenspel.network.Wave;
import samenspel.text.Language;
import samenspel.text.Texts;
import samenspel.text.account.Problem;

class ClaimTextTest {
    private static Reference only(String typed) {
        List<Reference> references = ClaimText.read(typed).references();
        assertEquals(1, references.size(), typed);
        return references.getFirst();
    }

    private static Problem problem(String typed) {
        List<Problem> problems = ToldOfSample.filled(1, Language.EN, typed).problems();
        assertEquals(1, problems.size(), typed);
        return problems.getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lost:strong", "loss:strong|CJG", "ties:content@2019", "degree:strong|cjg01@2018", "loss:strong|sector:CJG,organisation:g01@2018..2019 >50% of network",
            "ties-in-common:content,referral@2018", "lost:strong > gained:strong of reported", "perceived:self-governed 40-60% of answered", "ties:\"a layer, with: signs|and } spaces\"@\"wave \"\"1\"\"\""})
    void what_is_written_is_read_back_the_same(String typed) {
        Reference read = only("{" + typed + "}");
        assertEquals(read.written(), only("{" + read.written() + "}").written());
        assertEquals(read, only("{" + read.written() + "}"));
    }

    @Test
    void each_word_stands_for_one_number_and_has_no_signs() {
        List<String> words = Quantity.all().stream().map(Quantity::word).toList();
        assertEquals(words.size(), new HashSet<>(words).size());
        words.forEach(word -> assertTrue(word.matches("[a-z-]+"), word));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "unclosed;{loss:strong", "unknown-number;{losss:strong}", "unknown-number;{}", "unknown-layer;{loss:weak}", "unknown-wave;{ties:strong@2020}", "unknown-organisation;{degree:strong|nobody}",
            "unknown-form;{perceived:king}", "unknown-condition;{loss:strong more}", "unknown-base;{loss:strong >50% of all}", "one-layer;{loss}", "two-layers;{multiplexity:strong}", "one-organisation;{degree:strong}",
            "some-organisation;{ties-share:strong}", "no-organisation;{density:strong|CJG}", "two-waves;{loss:strong@2018}", "one-wave;{ties:strong@2018..2019}", "not-one-number;{dyad-census:content}",
            "thousands;{ties:content@2018 >2.100 of reported}", "thousands;{lost:strong >1,000}", "thousands;{mean-degree:strong >2.345}",
            "no-percent;{loss:strong <50}", "no-percent;{perceived:self-governed@2019 <45 of reported}", "no-percent;{loss:strong <1}", "no-percent;{loss:strong 40-60}", "not-in-percent;{lost:strong >50%}",
            "not-in-percent;{place:referral|cjg01 <50%}", "not-in-percent;{mean-degree:strong >5%}", "other-kind;{loss:strong > lost:strong}", "other-kind;{place:strong|cjg01 < degree:strong|cjg01}",
            "no-such-base;{multiplexity:content,referral of answered}", "no-condition;[Half]{loss:strong}"})
    void what_is_not_understood_stays_in_the_text_with_place_reason_and_repair(String reason, String typed) {
        Problem problem = problem("First line\nand " + typed);
        assertEquals(reason, problem.reason().code());
        assertEquals(2, problem.place().line());
        assertEquals(5, problem.place().column());
        String words = ToldOfSample.filled(1, Language.EN, typed).words();
        assertTrue(words.equals(typed) || words.equals("[number missing]"), words);
        assertEquals(Optional.of(Verdict.CANNOT_BE_TOLD), ToldOfSample.filled(1, Language.EN, typed).verdict());
        Language.all().forEach(language -> assertTrue(problem.message(Texts.in(language)).matches("(?s).*\\. .+\\."), problem.message(Texts.in(language))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{loss:strong >60,5%}", "{loss:strong >60.125%}", "{loss:strong 40%-60%}", "{loss:strong 40-60 %}", "{loss:strong >0.5}", "{loss:strong >0}", "{lost:strong >1000}", "{lost:strong > mean-degree:strong}",
            "{mean-degree:strong >2.34}", "{loss:strong > turnover-share:strong}", "{lost:strong 100-200}"})
    void a_condition_of_the_kind_of_its_number_is_judged(String typed) {
        FilledText filled = ToldOfSample.filled(1, Language.EN, typed);
        assertEquals(List.of(), filled.problems());
        assertEquals(1, filled.claims().size());
    }

    @Test
    void a_word_that_is_nearly_right_is_offered_the_right_one() {
        assertTrue(problem("{los:strong}").message(Texts.in(Language.EN)).contains("lost"));
    }

    @Test
    void a_capacity_that_was_not_chosen_is_missing() {
        Network network = Drawn.samples().getFirst().network();
        ClaimWords none = new ClaimWords(new ReferenceNumbers(network, Optional.empty()), Object::toString, Texts.in(Language.EN));
        assertEquals("no-capacity", none.filled(ClaimText.read("{too-many:strong|CJG@2018}")).problems().getFirst().reason().code());
        assertEquals("51 above 10", ToldOfSample.words(1, "{too-many:strong|CJG@2018} above {capacity}"));
    }

    @Test
    void braces_and_brackets_that_are_meant_stay() {
        assertEquals("a {b} [c]{d} [see] (x) }", ToldOfSample.words(1, "a {{b} [[c]{{d} [see] (x) }"));
        assertFalse(ClaimText.read("a [link](b) }").hasNumbers());
    }

    @Test
    void what_cannot_be_told_is_unknown_and_never_nought() {
        Network network = Drawn.samples().getFirst().network();
        String silent = network.organisations().stream().map(one -> one.id().value())
                .filter(id -> !ToldOfSample.filled(1, Language.EN, "{clustering:strong|" + id + "@2018 of reported}").words().matches("[0-9.]+")).findFirst().orElseThrow();
        assertEquals("unknown", ToldOfSample.words(1, "{clustering:strong|" + silent + "@2018 of reported}"));
        FilledText claim = ToldOfSample.filled(1, Language.NL, "{clustering:strong|" + silent + "@2018 <0.1 of reported}");
        assertEquals("onbekend", claim.words());
        assertEquals(Optional.of(Verdict.CANNOT_BE_TOLD), claim.verdict());
    }

    @Test
    void names_and_numbers_in_the_words_of_a_claim_are_written_out_followed_and_missed() {
        String typed = "[More than {ties:strong@2018} in all]{ties:content@2018 >1000 of reported}";
        assertEquals("More than 300 in all", ToldOfSample.words(1, typed));
        assertEquals(Optional.of(Verdict.HOLDS), ToldOfSample.filled(1, Language.EN, typed).verdict());
        assertEquals(Optional.of(Verdict.CANNOT_BE_TOLD), ToldOfSample.filled(1, Language.EN, "[More than {tiess:strong} in all]{ties:content@2018 >1000 of reported}").verdict());
        assertEquals("[{name|b} is first]{place:strong|b <2}", ClaimText.of("[{name|a} is first]{place:strong|a <2}", id -> new OrganisationId(id.value().replace("a", "b"))));
    }

    @Test
    void names_follow_what_things_are_called() {
        assertEquals("CJG Meerwoude and JGZ Meerwoude, Strong tie, 2018", ToldOfSample.words(1, "{name|cjg01,jgz01}, {name:strong}, {name@2018}"));
    }

    @Test
    void renaming_changes_no_number_once_a_text_names_ids() {
        Network network = Drawn.samples().getFirst().network();
        String typed = "{degree:\"Strong tie\"|\"CJG Meerwoude\"@2018}, {loss:\"Sterke relatie\"|\"Centrum voor Jeugd en Gezin\"} [more]{lost:\"Strong tie\" > gained:\"Strong tie\"}";
        String byIds = ToldOfSample.words(network, Language.EN).byIds(ClaimText.read(typed));
        assertEquals("{degree:strong|cjg01@2018}, {loss:strong|CJG} [more]{lost:strong > gained:strong}", byIds);
        assertEquals(ToldOfSample.filled(network, Language.EN, typed).words(), ToldOfSample.filled(renamed(network), Language.EN, byIds).words());
        String all = "{loss:strong|CJG} {ties:content@2018} {ties-share:referral|access} {degree:strong|jgz01} {density:basic} {place:content|g01}";
        assertEquals(ToldOfSample.filled(network, Language.EN, all).words(), ToldOfSample.filled(renamed(network), Language.EN, all).words());
    }

    private static Network renamed(Network network) {
        List<Organisation> organisations = network.organisations().stream().map(one -> new Organisation(one.id(), "Other " + one.id(), "O " + one.id(), one.sector(), one.subSector(),
                one.access(), one.level(), one.task())).toList();
        List<Sector> sectors = network.sectors().stream().map(one -> new Sector(one.id(), "X", Name.of("Sector of " + one.id()))).toList();
        List<Wave> waves = network.waves().stream().map(one -> new Wave(one.id(), Name.of("Wave of " + one.id()), one.from(), one.to())).toList();
        return new Network(network.profile(), network.frequencies(), sectors, organisations, waves, network.layers(), network.fieldwork());
    }

    @Test
    void an_id_that_an_organisation_and_a_sector_share_has_to_say_which() {
        Network network = Drawn.samples().getFirst().network();
        List<Sector> sectors = Stream.concat(network.sectors().stream(), Stream.of(new Sector(new SectorId("cjg01"), "Z", Name.of("Z")))).toList();
        Network both = new Network(network.profile(), network.frequencies(), sectors, network.organisations(), network.waves(), network.layers(), network.fieldwork());
        assertEquals("organisation-or-sector", ToldOfSample.filled(both, Language.EN, "{degree:strong|cjg01}").problems().getFirst().reason().code());
        assertEquals("61", ToldOfSample.filled(both, Language.EN, "{degree:strong|organisation:cjg01@2018}").words());
        assertEquals("0", ToldOfSample.filled(both, Language.EN, "{ties:strong|sector:cjg01@2018}").words());
    }
}
