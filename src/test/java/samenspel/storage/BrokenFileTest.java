package samenspel.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenFileTest {
    private static final String CONTENT = "$.waves[0].reports.content";
    private static final String REPORT = "[\"ha\", \"cjg\", 2.5]";
    private static final String LOOK = "\"look\": {\n    ";
    private static final String ROWS = "\"arrangement\": \"rows\"";
    private static final String SEED = "\"seed\": 0";
    private static final String AT = "\"at\": {";
    private static final String FORMS = "lead-organisation, administrative-organisation, self-governed";

    @ParameterizedTest
    @MethodSource({"structure", "types", "words", "references", "ties", "layers", "pictures"})
    void what_is_wrong_is_named_with_its_place(BrokenFile broken) {
        assertEquals(List.of(broken.expected()), broken.reading().problems());
    }

    @ParameterizedTest
    @MethodSource({"structure", "types", "words", "references", "ties", "layers", "pictures"})
    void a_file_with_an_error_gives_no_document(BrokenFile broken) {
        assertTrue(broken.reading().value().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("odd")
    void what_is_only_odd_is_named_with_its_place(BrokenFile odd) {
        assertEquals(List.of(odd.expected()), odd.reading().problems());
    }

    @ParameterizedTest
    @MethodSource("odd")
    void what_is_only_odd_does_not_keep_the_file_closed(BrokenFile odd) {
        assertTrue(odd.reading().value().isPresent());
    }

    private static BrokenFile broken(String find, String instead, String code, String path, Object... arguments) {
        return new BrokenFile(find, instead, code, path, List.of(arguments));
    }

    static Stream<BrokenFile> structure() {
        String head = "{\n  \"format\": \"samenspel\"";
        return Stream.of(
                broken(head + ",", "»{", "not-samenspel", "$"),
                broken(head, "»{\n  \"format\": \"other\"", "not-samenspel", "$"),
                broken(head, "»{\n  \"format\": 1", "not-samenspel", "$"),
                broken(head + ",\n  \"version\": 2", "»" + head, "missing-field", "$", "version"),
                broken("\"version\": 2,", "\"version\": »3,", "newer-version", "$.version", "3", 2),
                broken("\"version\": 2,", "\"version\": »0,", "unknown-version", "$.version", "0", 2),
                broken("\"version\": 2,", "\"version\": 2, »\"version\": 2,", "duplicate-field", "$.version", "version"),
                broken("{\n      \"id\": \"ha\",\n      \"code\": \"H\",", "»{\n      \"id\": \"ha\",",
                        "missing-field", "$.sectors[1]", "code"),
                broken("{\n      \"id\": \"vo\",", "»{", "missing-field", "$.organisations[2]", "id"),
                broken("\"at\": {", "\"pinned\": [»\"\"], \"at\": {", "empty-id", "$.placement.pinned[0]", "\"\""));
    }

    static Stream<BrokenFile> types() {
        return Stream.of(
                broken("\"Organisatie ha\"", "»7", "not-text", "$.organisations[1].name", "7"),
                broken("\"strength\": 1", "\"strength\": »\"1\"", "not-number", "$.frequencies[0].strength", "\"1\""),
                broken("\"strength\": 1", "\"strength\": »1e999", "not-number", "$.frequencies[0].strength", "1e999"),
                broken("60000", "»60000.5", "not-whole-number", "$.profile.inhabitants", "60000.5"),
                broken("60000", "»6000000000", "not-whole-number", "$.profile.inhabitants", "6000000000"),
                broken("60000", "»-1", "negative-number", "$.profile.inhabitants", "-1"),
                broken("\"access\": true", "\"access\": »\"yes\"", "not-flag", "$.organisations[0].access", "\"yes\""),
                broken("\"access\": true", "\"access\": »null", "not-flag", "$.organisations[0].access", "null"),
                broken("\"perceptions\": {\n        \"ha\": \"self-governed\"\n      }", "\"perceptions\": »[]",
                        "not-fields", "$.waves[1].perceptions", "[]"),
                broken("\"notAnswered\": [\"vo\"]", "\"notAnswered\": »\"vo\"",
                        "not-list", "$.waves[0].participation.notAnswered", "\"vo\""),
                broken("\"2018-02-01\"", "»\"1-2-2018\"", "not-date", "$.waves[0].from", "\"1-2-2018\""),
                broken("\"name\": \"…\"", "\"name\": »[]", "not-name", "$.frequencies[1].name", "[]"));
    }

    static Stream<BrokenFile> words() {
        return Stream.of(
                broken("\"cooperating-small\"", "»\"SMALL\"",
                        "unknown-word", "$.profile.kind", "\"SMALL\"", "large, medium, cooperating-small, other"),
                broken("\"self-governed\"", "»3", "unknown-word", "$.waves[1].perceptions.ha", "3", FORMS),
                broken("\"leading\"", "»\"lead\"",
                        "unknown-word", "$.organisations[0].task", "\"lead\"", "leading, purchasing, none"),
                broken("\"freely-accessible\"", "»\"Basic\"",
                        "unknown-word", "$.organisations[0].level", "\"Basic\"", "specialist, freely-accessible, basic"));
    }

    static Stream<BrokenFile> references() {
        String wave = "\"notAnswered\": [\"vo\"]";
        return Stream.of(
                broken("\"sector\": \"ha\"", "\"sector\": »\"zz\"", "unknown-sector", "$.organisations[1].sector", "zz"),
                broken(wave, "\"notAnswered\": [»\"zz\"]",
                        "unknown-organisation", "$.waves[0].participation.notAnswered[0]", "zz"),
                broken("\"ha\": \"self-governed\"", "\"zz\": »\"self-governed\"",
                        "unknown-organisation", "$.waves[1].perceptions.zz", "zz"),
                broken("\"referral\": [\n", "\"other ties\": »[\n",
                        "unknown-layer", "$.waves[0].reports['other ties']", "other ties"),
                broken("\"referral\": [\n", "\"strong\": »[\n", "unknown-layer", "$.waves[0].reports.strong", "strong"),
                broken(wave, wave + ", \"absent\": [»\"vo\"]",
                        "attendance-twice", "$.waves[0].participation.absent[0]", "vo"),
                broken("\"id\": \"2019\"", "\"id\": »\"2018\"", "duplicate-id", "$.waves[1].id", "2018"),
                broken("\"at\": {", "\"tray\": [»\"\\ud83d\"], \"at\": {", "half-character", "$.placement.tray[0]", "\"\\ud83d\""),
                broken("\"sectors\": [", "\"sectors\": [{\"id\": \"zz\", \"code\": \"Z\", \"name\": \"Z\"},"
                        + "{\"id\": »\"zz\", \"code\": \"Z\", \"name\": \"Z\"},", "duplicate-id", "$.sectors[1].id", "zz"));
    }

    static Stream<BrokenFile> ties() {
        return Stream.of(
                broken(REPORT, "[»\"zz\", \"cjg\", 2.5]", "unknown-organisation", CONTENT + "[1][0]", "zz"),
                broken(REPORT, "[\"ha\", »\"zz\", 2.5]", "unknown-organisation", CONTENT + "[1][1]", "zz"),
                broken(REPORT, "[\"ha\", »1, 2.5]", "not-text", CONTENT + "[1][1]", "1"),
                broken(REPORT, "»[\"ha\", \"ha\", 2.5]", "self-tie", CONTENT + "[1]", "ha"),
                broken(REPORT, REPORT + ", »[\"ha\", \"cjg\", 3]", "duplicate-tie", CONTENT + "[2]", "ha", "cjg"),
                broken(REPORT, "»[\"ha\", \"cjg\"]", "report-shape", CONTENT + "[1]", "[\"ha\", \"cjg\"]"),
                broken(REPORT, "»[\"ha\", \"cjg\", 1, 2]", "report-shape", CONTENT + "[1]", "[\"ha\", \"cjg\", 1, 2]"),
                broken(REPORT, "»null", "report-shape", CONTENT + "[1]", "null"),
                broken(REPORT, "[\"ha\", \"cjg\", »0]", "not-strength", CONTENT + "[1][2]", "0"),
                broken(REPORT, "[\"ha\", \"cjg\", »-2.5]", "not-strength", CONTENT + "[1][2]", "-2.5"),
                broken(REPORT, "[\"ha\", \"cjg\", »1e400]", "not-strength", CONTENT + "[1][2]", "1e400"),
                broken(REPORT, "[\"ha\", \"cjg\", »\"often\"]", "not-strength", CONTENT + "[1][2]", "\"often\""),
                broken(REPORT, "[\"ha\", \"cjg\", »true]", "not-strength", CONTENT + "[1][2]", "true"));
    }

    static Stream<BrokenFile> layers() {
        String from = "[\"content\", \"referral\"]";
        return Stream.of(
                broken("\"either\"", "»\"any\"", "unknown-word", "$.layers[0].tieRule", "\"any\"", "sender, either, both"),
                broken("\"both\"", "»\"sender\"", "unknown-word", "$.layers[2].confirmation", "\"sender\"", "either, both"),
                broken("\"reported\"", "»\"asked\"", "unknown-word", "$.layers[0].kind", "\"asked\"", "reported, derived"),
                broken(from, "[\"content\", »\"zz\"]", "unknown-layer", "$.layers[2].from[1]", "zz"),
                broken(from, "[\"content\", »\"strong\"]", "unknown-layer", "$.layers[2].from[1]", "strong"),
                broken(from, "»[]", "no-layers", "$.layers[2].from"),
                broken("\"minimumLayers\": 2", "\"minimumLayers\": »3", "layer-count", "$.layers[2].minimumLayers", "3", 2),
                broken("\"minimumLayers\": 2", "\"minimumLayers\": 2, \"lastRank\": »0", "rank", "$.layers[2].lastRank", "0"),
                broken("\"minimumLayers\": 2", "\"minimumLayers\": »0", "layer-count", "$.layers[2].minimumLayers", "0", 2));
    }

    static Stream<BrokenFile> pictures() {
        return Stream.of(
                broken("[39, -39]", "»[39]", "point-shape", "$.placement.at.ha", "[39]"),
                broken("[39, -39]", "[39, »\"a\"]", "not-number", "$.placement.at.ha[1]", "\"a\""),
                broken("\"#3f90da\"", "»\"blue\"", "not-colour", "$.look.sectors.ha", "\"blue\""),
                broken("\"solid\"", "»\"wavy\"",
                        "unknown-word", "$.look.layers.content.dash", "\"wavy\"", "solid, dashed, dotted"),
                broken(LOOK, LOOK + "\"ink\": »\"red\", ", "unknown-word", "$.look.ink", "\"red\"", "colour, grey"),
                broken(LOOK, LOOK + "\"edges\": {\"ha\": »\"fur\"}, ", "unknown-word", "$.look.edges.ha", "\"fur\"", "plain, rim, beads, dashes"),
                broken(LOOK, LOOK + "\"scale\": {\"lines\": »0}, ", "not-factor", "$.look.scale.lines", "0"),
                broken(LOOK, LOOK + "\"scale\": {\"discs\": »4.5}, ", "not-factor", "$.look.scale.discs", "4.5"),
                broken(LOOK, LOOK + "\"scale\": {\"letters\": »\"1\"}, ", "not-factor", "$.look.scale.letters", "\"1\""),
                broken(SEED, SEED + ", \"groups\": »1.5", "not-share", "$.placement.recipe.groups", "1.5"),
                broken(SEED, SEED + ", \"groups\": »\"all\"", "not-share", "$.placement.recipe.groups", "\"all\""),
                broken(SEED, SEED + ", \"backbone\": »0", "not-positive-share", "$.placement.recipe.backbone", "0"),
                broken(AT, "\"waves\": {\"stability\": »2, \"at\": {}}, " + AT, "not-share", "$.placement.waves.stability", "2"),
                broken(AT, "\"waves\": »{\"stability\": 0.5}, " + AT, "missing-field", "$.placement.waves", "at"),
                broken(AT, "\"waves\": {\"stability\": 0.5, \"at\": {\"2018\": {\"at\": {\"ha\": »[1]}}}}, " + AT,
                        "point-shape", "$.placement.waves.at['2018'].at.ha", "[1]"));
    }

    static Stream<BrokenFile> odd() {
        return Stream.of(
                broken("\"absent\": [\"vo\"]\n      },\n      \"perceptions\": {\n        \"ha\"", "\"absent\": [\"vo\", \"ha\"]\n      },\n      \"perceptions\": {\n        \"cjg\"", "report-while-absent",
                        "$.waves[1].reports.content[0]", "ha").at("[\"cjg\", \"ha\", \"no-tie\"]"),
                broken("\"ha\": \"self-governed\"", "\"ha\": \"self-governed\", \"vo\": »\"self-governed\"", "perception-while-absent",
                        "$.waves[1].perceptions.vo", "vo"),
                broken(AT, "\"waves\": {\"stability\": 0.5, \"at\": {\"1999\": »{\"at\": {}}}}, " + AT,
                        "unused-entry", "$.placement.waves.at['1999']", "1999"),
                broken(AT, "\"waves\": {\"stability\": 0.5, \"at\": {\"2018\": {\"at\": {\"zz\": »[1, 2]}}}}, " + AT,
                        "unused-entry", "$.placement.waves.at['2018'].at.zz", "zz"),
                broken("\"vo\": [", "\"zz\": »[1, 2], \"vo\": [", "unused-entry", "$.placement.at.zz", "zz"),
                broken("\"ha\": \"#3f90da\"", "\"ha\": \"#3f90da\", \"zz\": »\"#000000\"", "unused-entry", "$.look.sectors.zz", "zz"),
                broken(ROWS, "\"arrangement\": »\"centrality:strong+nope\"", "unknown-counted", "$.placement.recipe.arrangement", "centrality:strong+nope", "nope"),
                broken(ROWS, "\"arrangement\": »\"centrality:strong@1999\"", "unknown-counted", "$.placement.recipe.arrangement", "centrality:strong@1999", "1999"),
                broken("\"at\": {", "\"tray\": [»\"zz\"], \"at\": {", "unused-entry", "$.placement.tray[0]", "zz"));
    }
}
