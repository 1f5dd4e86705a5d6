package samenspel.exchange.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import samenspel.exchange.Import;
import samenspel.exchange.OpenedFile;
import samenspel.exchange.found.ReadingOptions;
import samenspel.network.Network;
import samenspel.network.Sketch;
import samenspel.text.Language;

class ConfidentialMarkWrittenTest {
    private static Network network(boolean confidential) {
        Network sketch = Sketch.of("ann bob cee").tied(Sketch.FIRST, Sketch.CONTENT, 1, "ann-bob bob-cee").network();
        return sketch.with(sketch.profile().withConfidential(confidential));
    }

    private static boolean isConfidential(String name, byte[] bytes) {
        return Import.of(OpenedFile.of(name, bytes, ReadingOptions.USUAL), ReadingOptions.USUAL).reading().value().orElseThrow().network().profile().confidential();
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = {"GRAPHML", "GEXF", "PAJEK_PROJECT", "PAJEK_NETWORK", "DGS"})
    void a_study_that_is_confidential_is_so_again_when_its_file_is_read(ExportFormat target) {
        for (boolean confidential : List.of(true, false)) {
            byte[] written = ExportedFiles.of(new ExportRequest(network(confidential), target, Language.EN)).bytes();
            assertEquals(confidential, isConfidential("a" + target.ending(), written), () -> new String(written, StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = {"GRAPHML", "PAJEK_PROJECT", "PAJEK_NETWORK", "DGS"})
    void the_mark_is_no_remark_that_was_left_out(ExportFormat target) {
        byte[] written = ExportedFiles.of(new ExportRequest(network(true), target, Language.EN)).bytes();
        String account = OpenedFile.of("a" + target.ending(), written, ReadingOptions.USUAL).read(ReadingOptions.USUAL).problems().toString();
        assertFalse(account.toLowerCase(Locale.ROOT).contains("confidential"), account);
    }

    @ParameterizedTest
    @CsvSource({"DL,true", "RSIENA,true", "GRAPHML,false", "GEXF,false", "DGS,false"})
    void only_a_format_that_cannot_carry_it_is_said_to_leave_it_out(ExportFormat target, boolean lost) {
        assertEquals(lost, ExportLosses.of(network(true), target, Language.EN).contains(new ExportLoss("write.loss.confidential", List.of())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"a.gml|graph [ confidential 1;node [ id 1 ]; node [ id 2 ]; edge [ source 1 target 2 ] ]|true",
        "a.dot|// confidential: true;graph { a -- b }|true", "b.dot|graph { graph [confidential=\"yes\"]; a -- b }|true", "b.gml|graph [ node [ id 1 confidential 1 ]; node [ id 2 ]; edge [ source 1 target 2 ] ]|false",
        "a.net|% confidential: no;*Vertices 2;1 a;2 b;*Edges;1 2|false", "a.json|{\"graph\":{\"confidential\":true},\"nodes\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"links\":[{\"source\":\"a\",\"target\":\"b\"}]}|true"})
    void others_say_so_in_remarks_on_the_whole_network(String name, String text, boolean confidential) {
        assertEquals(confidential, isConfidential(name, text.replace(';', '\n').getBytes(StandardCharsets.UTF_8)));
    }

    private static final String GRAPHML_ENDS = "<node id='a'/><node id='b'/><edge source='a' target='b'/></graph></graphml>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "<graphml><key id='d0' for='graph' attr.name='confidential' attr.type='boolean'/><graph><data key='d0'>true</data>|true",
        "<graphml><key id='d0' for='graph' attr.name='Confidential' attr.type='string'/><graph><data key='d0'> Ja</data>|true",
        "<graphml><key id='d0' for='graph' attr.name='confidential' attr.type='boolean'/><graph><data key='d0'>False</data>|false",
        "<graphml><key id='d0' for='graph' attr.name='confidential' attr.type='boolean'/><data key='d0'>1</data><graph>|true",
        "<graphml><key id='d0' for='graph' attr.name='confidential' attr.type='boolean'><default>true</default></key><graph>|true",
        "<graphml><key id='d0' for='graph' attr.name='confidential' attr.type='boolean'><default>true</default></key><graph><data key='d0'>false</data>|false",
        "<graphml><key id='d0' for='node' attr.name='confidential' attr.type='boolean'/><graph><node id='c'><data key='d0'>true</data></node>|false",
        "<graphml><graph><data key='d0'>true</data><key id='d0' for='graph' attr.name='confidential' attr.type='boolean'/>|true",
        "<graphml><graph><data id='x' key='confidential'>true</data>|true", "<graphml><graph confidential='yes'>|true",
        "<graphml><graph><desc>confidential: true</desc>|true", "<graphml><graph>|false"})
    void a_graph_of_another_program_says_so_by_the_name_of_its_attribute(String start, String expected) {
        String text = start + GRAPHML_ENDS;
        assertEquals(Boolean.valueOf(expected), isConfidential("a.graphml", text.getBytes(StandardCharsets.UTF_8)), text);
        String prefixed = text.replaceAll("<(/?)", "<$1g:").replace("<g:graphml", "<g:graphml xmlns:g='http://graphml.graphdrawing.org/xmlns'");
        assertEquals(Boolean.valueOf(expected), isConfidential("a.graphml", prefixed.getBytes(StandardCharsets.UTF_8)), prefixed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "a.gexf|<g:gexf xmlns:g='http://gexf.net/1.3'><g:meta><g:keywords>care, confidential</g:keywords></g:meta><g:graph><g:nodes><g:node id='a'/><g:node id='b'/></g:nodes><g:edges><g:edge id='0' source='a' target='b'/></g:edges></g:graph></g:gexf>|true",
        "b.gexf|<gexf><meta><keywords lang='en'><![CDATA[confidential]]></keywords></meta><graph><nodes><node id='a'/><node id='b'/></nodes><edges><edge id='0' source='a' target='b'/></edges></graph></gexf>|true",
        "c.gexf|<gexf><meta><keywords>care</keywords></meta><graph><nodes><node id='a'/><node id='b'/></nodes><edges><edge id='0' source='a' target='b'/></edges></graph></gexf>|false",
        "a.dgs|DGS004;n 0 0;cg \"confidential\":true;an a;an b;ae ab a b|true", "b.dgs|DGS004;n 0 0;cg confidential=yes;an a;an b;ae ab a b|true",
        "c.dgs|DGS004;n 0 0;cg \"confidential\":false;an a;an b;ae ab a b|false", "d.dgs|DGS004;n 0 0;an a confidential:true;cn a confidential:false;an b;ae ab a b|false"})
    void a_mark_is_read_however_another_program_writes_it(String name, String text, String expected) {
        assertEquals(Boolean.valueOf(expected), isConfidential(name, text.replace(';', '\n').getBytes(StandardCharsets.UTF_8)), text);
    }
}
