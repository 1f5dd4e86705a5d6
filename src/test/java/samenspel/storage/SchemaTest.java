package samenspel.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.diagram.Dash;
import samenspel.diagram.DiscEdge;
import samenspel.diagram.FixedColours;
import samenspel.diagram.LineWidth;
import samenspel.diagram.Look;
import samenspel.diagram.Scale;
import samenspel.diagram.figure.FigureSubject;
import samenspel.diagram.figure.FigureWords;
import samenspel.diagram.figure.WrittenFigures;
import samenspel.diagram.look.Palette;
import samenspel.diagram.look.Palettes;
import samenspel.diagram.view.StudyView;
import samenspel.network.LayerId;
import samenspel.network.OrganisationId;
import samenspel.network.SectorId;
import samenspel.network.TieRule;
import samenspel.network.WaveId;
import samenspel.network.kind.CareLevel;
import samenspel.network.kind.GovernanceForm;
import samenspel.network.kind.MunicipalTask;
import samenspel.network.kind.MunicipalityKind;
import samenspel.scenario.NamedScenario;
import samenspel.scenario.ScenarioChoice;
import samenspel.scenario.Scenarios;
import samenspel.study.Document;
import samenspel.study.UnknownFields;
import samenspel.study.findings.FindingKind;
import samenspel.study.findings.KeptFinding;
import samenspel.study.story.DrawnScenes;
import samenspel.study.story.Story;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SchemaTest {
    private static final String EXAMPLE = NetworkFile.write(SmallNetwork.document(SmallNetwork.example()));

    private static final String TURNED = NetworkFile.write(SmallNetwork.turned(SmallNetwork.example()));

    private static JsonNode schema() throws IOException {
        try (InputStream in = NetworkFile.class.getResourceAsStream("samenspel-2.schema.json")) {
            return JsonMapper.shared().readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static List<String> complaints(JsonNode schema, String file) {
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
        return compiled.validate(file, InputFormat.JSON, context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)))
                .stream().map(Object::toString).toList();
    }

    /// The schema with no room for fields it does not name, so that a field it forgot is found.
    private static JsonNode strict(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && object.has("type")) {
            object.put("unevaluatedProperties", false);
        }
        schema.values().forEach(SchemaTest::strict);
        return schema;
    }

    static LongStream seeds() {
        return LongStream.range(0, 10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void written_files_follow_the_schema(long seed) throws IOException {
        assertEquals(List.of(), complaints(schema(), NetworkFile.write(SmallNetwork.document(RandomNetwork.of(seed)))));
    }

    @Test
    void every_field_that_is_written_is_in_the_schema() throws IOException {
        assertEquals(List.of(), complaints(strict(schema()), EXAMPLE));
    }

    @Test
    void every_field_of_changes_by_hand_is_in_the_schema() throws IOException {
        assertEquals(List.of(), complaints(strict(schema()), NetworkFile.write(HandEntryFileTest.edited())));
    }

    @Test
    void every_field_of_dials_and_pictures_of_waves_is_in_the_schema() throws IOException {
        assertEquals(List.of(), complaints(strict(schema()), TURNED));
    }

    @Test
    void every_field_of_written_figures_is_in_the_schema() throws IOException {
        FigureSubject figure = new FigureSubject("side-by-side", List.of(new LayerId("strong")), List.of(new WaveId("2018"), new WaveId("2019")));
        Document written = SmallNetwork.document(SmallNetwork.example()).with(WrittenFigures.NONE.with(figure, new FigureWords("Few hold many", false, "Seen in May.")));
        assertEquals(List.of(), complaints(strict(schema()), NetworkFile.write(written)));
    }

    @Test
    void a_title_written_with_any_view_of_a_study_is_as_the_schema_has_it() throws IOException {
        WrittenFigures written = WrittenFigures.NONE;
        for (StudyView view : StudyView.values()) {
            written = written.with(new FigureSubject(view.word(), List.of(), List.of()), new FigureWords("Few hold many", false, ""));
        }
        assertEquals(List.of(), complaints(schema(), NetworkFile.write(SmallNetwork.document(SmallNetwork.example()).with(written))));
    }

    @Test
    void every_field_of_scenarios_is_in_the_schema() throws IOException {
        ScenarioChoice choice = ScenarioChoice.of(List.of(new OrganisationId("a")), List.of(new OrganisationId("b")), new LayerId("strong"), new WaveId("2018"));
        Document kept = SmallNetwork.document(SmallNetwork.example()).with(Scenarios.NONE.with(new NamedScenario("By sector", choice)));
        assertEquals(List.of(), complaints(strict(schema()), NetworkFile.write(kept)));
    }

    @Test
    void every_field_of_a_story_is_in_the_schema_and_each_kind_of_finding() throws IOException {
        Story story = Story.NONE;
        for (FindingKind kind : FindingKind.values()) {
            story = story.with(new KeptFinding(kind, "Gone: {lost:strong}"));
        }
        assertEquals(List.of(), complaints(strict(schema()), NetworkFile.write(SmallNetwork.document(SmallNetwork.example()).with(story))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_field_of_scenes_is_in_the_schema(long seed) throws IOException {
        Story story = new Story(List.of(), List.of(new DrawnScenes(seed, SmallNetwork.example()).scene()));
        assertEquals(List.of(), complaints(strict(schema()), NetworkFile.write(SmallNetwork.document(SmallNetwork.example()).with(story))));
    }

    private static Look dressed() {
        Look grey = Palettes.of(Palette.Ready.GREY, SmallNetwork.example());
        return new Look(grey.sectors(), grey.layers(), new TreeMap<>(Map.of(new SectorId("ha"), DiscEdge.RIM)), FixedColours.GREY, new Scale(2, 3, 0.5), LineWidth.STRENGTH, Optional.of(0));
    }

    @Test
    void every_field_of_a_look_is_in_the_schema() throws IOException {
        String file = NetworkFile.write(SmallNetwork.document(SmallNetwork.example()).with(dressed()));
        assertEquals(List.of(), complaints(strict(schema()), file));
    }

    @Test
    void a_look_file_has_the_fields_of_a_look() throws IOException {
        ObjectNode schema = (ObjectNode) schema();
        schema.remove(List.of("required", "properties"));
        schema.put("$ref", "#/$defs/look");
        String file = LookFile.of(SmallNetwork.example()).write(new LookFile.Content(dressed(), UnknownFields.NONE));
        assertEquals(List.of(), complaints(schema, file));
        assertFalse(complaints(schema, file.replace("\"grey\"", "\"red\"")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"groups", "backbone", "waves", "stability"})
    void a_field_of_a_dial_that_is_not_in_the_schema_is_noticed_by_the_test_above(String field) throws IOException {
        assertFalse(complaints(strict(schema()), TURNED.replace("placement", "@").replaceFirst("(?s)(.*@.*?)\"" + field + "\"", "$1\"other\"")
                .replace("@", "placement")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"task", "synthetic", "notAnswered", "seed", "dash", "minimumLayers"})
    void a_field_that_is_not_in_the_schema_is_noticed_by_the_test_above(String field) throws IOException {
        assertFalse(complaints(strict(schema()), EXAMPLE.replace('"' + field + '"', "\"other\"")).isEmpty());
    }

    /// A schema cannot see that a field is there twice, nor that a number is too large for the program.
    static Stream<BrokenFile> broken() {
        return Stream.of(BrokenFileTest.structure(), BrokenFileTest.types(), BrokenFileTest.words(), BrokenFileTest.pictures())
                .flatMap(all -> all).filter(b -> !b.code().equals("duplicate-field") && !b.instead().contains("1e999"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void broken_files_do_not_follow_the_schema(BrokenFile broken) throws IOException {
        assertFalse(complaints(schema(), broken.text()).isEmpty());
    }

    @Test
    void the_schema_allows_unknown_fields_everywhere() throws IOException {
        String file = ExtrasTest.everywhere().limit(2).map(ExtrasTest.Unknown::file).reduce("", (_, next) -> next);
        assertEquals(List.of(), complaints(schema(), file));
    }

    @Test
    void the_words_of_the_schema_are_those_of_the_program() throws IOException {
        List<String> words = schema().findValues("enum").stream()
                .map(list -> String.join(", ", list.valueStream().map(JsonNode::asString).toList())).toList();
        Stream.of(GovernanceForm.class, MunicipalityKind.class, CareLevel.class, MunicipalTask.class, TieRule.class, DiscEdge.class, FixedColours.class)
                .forEach(kind -> assertTrue(words.contains(String.join(", ", Stream.of(kind.getEnumConstants()).map(FileWords::of).toList())), kind.toString()));
        assertTrue(words.contains(String.join(", ", Dash.ofTies().stream().map(FileWords::of).toList())));
    }
}
