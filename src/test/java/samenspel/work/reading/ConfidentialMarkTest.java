package samenspel.work.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samenspel.text.Language;
import samenspel.text.Texts;

class ConfidentialMarkTest {
    @TempDir
    Path folder;

    private OpenedStudy refused(String profile) throws Exception {
        return OpenedStudy.of(file(profile, StandardCharsets.UTF_8));
    }

    /// With one id twice, so that it is refused.
    private Path file(String profile, Charset charset) throws Exception {
        return Files.writeString(folder.resolve("a.samenspel.json"), "{'format': 'samenspel', 'version': 1, 'profile': {'name': 'N'%s}, 'organisations': [{'id': 'jansen'}, {'id': 'jansen'}]}"
                .formatted(profile).replace('\'', '"'), charset);
    }

    private boolean isKeptIn(OpenedStudy study) {
        return study.isConfidential(List.of(folder.resolve("a.samenspel.json")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"`, 'confidential': true`|true", "`, 'confidential':true`|true", "`, 'Confidential' : 'yes'`|true",
        "`, 'confident\\u0069al': true`|true", "`, 'extra': {'confidential': 1}`|true", "`, 'confidential': null`|true", "`, 'confidential': false`|false",
        "`, 'confidential':  false, 'more': {'confidential': true}`|true", "``|false"})
    void a_mark_anywhere_in_the_text_of_a_file_that_cannot_be_read_counts(String profile, boolean expected) throws Exception {
        assertEquals(expected, isKeptIn(refused(profile)));
    }

    @Test
    void a_file_that_breaks_off_after_what_it_quotes_may_be_confidential() throws Exception {
        Path whole = file("", StandardCharsets.UTF_8);
        Files.writeString(whole, Files.readString(whole).replace("'version'", "'version': 1, 'version'").replace('\'', '"').replace("\"version\": 1", "\"version\": 1, \"version\": 1"));
        assertEquals(true, isKeptIn(OpenedStudy.of(whole)));
    }

    @Test
    void the_words_of_the_program_are_said_all_the_same() throws Exception {
        String said = refused(", 'confidential': true, 'kind': 'jansen'").unquoted().reading().problems().stream()
                .map(problem -> problem.message(Texts.in(Language.EN))).collect(Collectors.joining("\n"));
        assertFalse(said.contains("jansen"), said);
        assertTrue(said.contains("… is not possible here. Choose one of: large, "), said);
        assertTrue(said.contains("The field \"name\" is missing"), said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"b.graphml|<graphml><key id='d0' for='graph' attr.name='confidential'/><graph><data key='d0'>true</data></nodes></graphml>",
        "a.graphml|<graphml><graph><data key=\"confidential\">true</data></nodes></graphml>",
        "b.gexf|<gexf><graph><attributes class='graph'><attribute id='0' title='confidential' type='boolean'/></attributes><attvalues><attvalue for='0' value='true'/></attvalues></nodes></gexf>",
        "c.gexf|<gexf><graph><attvalues><attvalue for='confidential' value='yes'/></attvalues></nodes></gexf>",
        "a.gexf|<gexf><meta><keywords>confidential</keywords></meta></nodes></gexf>", "a.net|% confidential: true;*Vertices jansen"})
    void a_graph_that_says_so_and_cannot_be_read_quotes_nothing(String name, String text) throws Exception {
        Path file = Files.writeString(folder.resolve(name), text.replace(';', '\n'));
        OpenedStudy study = OpenedStudy.of(file);
        assertTrue(study.reading().isRefused() && study.isConfidential(List.of(file)), study.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "<attributes class='graph'><attribute id='0' title='confidential' type='boolean'/></attributes><attvalues><attvalue for='0' value='true'/></attvalues>|true",
        "<attvalues><attvalue for='confidential' value='yes'/></attvalues>|true", "<attvalue for='Vertrouwelijk' value='ja'/>|true",
        "<attributes class='graph'><attribute id='0' title='confidential'><default>true</default></attribute></attributes>|true",
        "<attributes class='node'><attribute id='0' title='Vertrouwelijk'/></attributes><attvalues><attvalue for='0' value='1'/></attvalues>|true",
        "<attvalues><attvalue for='confidential' value='false'/></attvalues>|false",
        "<attributes class='graph'><attribute id='0' title='confidential'><default>true</default></attribute></attributes><attvalues><attvalue for='0' value='no'/></attvalues>|false",
        "<attributes class='node'><attribute id='0' title='kind'/></attributes><attvalues><attvalue for='0' value='1'/></attvalues>|false"})
    void a_graph_that_says_so_among_its_own_values_is_confidential(String said, boolean expected) throws Exception {
        Path file = Files.writeString(folder.resolve("a.gexf"), "<gexf><graph>" + said + "<nodes><node id='jansen'/><node id='b'/></nodes><edges><edge source='jansen' target='b'/></edges></graph></gexf>");
        assertEquals(expected, OpenedStudy.of(file).reading().value().orElseThrow().network().profile().confidential());
    }

    @Test
    void nothing_of_the_file_is_said_then() throws Exception {
        OpenedStudy study = refused(", 'confidential': true").unquoted();
        assertFalse(study.reading().problems().stream().anyMatch(problem -> problem.in(Texts.in(Language.EN)).contains("jansen")), study.toString());
    }
}
