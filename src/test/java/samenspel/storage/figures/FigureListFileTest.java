package samenspel.storage.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samenspel.diagram.figure.FigureWords;
import samenspel.diagram.figure.LegendPlace;
import samenspel.diagram.figure.Page;
import samenspel.diagram.look.Paper;
import samenspel.diagram.matrix.MatrixContent;
import samenspel.diagram.seen.Appearance;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.GroupBy;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.MeasureCondition;
import samenspel.diagram.seen.MeasureConditions;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.SizeBy;
import samenspel.layout.Arrangement;
import samenspel.measure.Measure;
import samenspel.measure.NumberRange;
import samenspel.network.LayerId;
import samenspel.storage.FileReason;
import samenspel.storage.NetworkFile;
import samenspel.storage.PlacesInRows;
import samenspel.storage.SmallNetwork;
import samenspel.study.recipe.FigureKind;
import samenspel.study.recipe.FigureList;
import samenspel.study.recipe.FigureRecipe;
import samenspel.study.recipe.FigureStyle;
import samenspel.study.recipe.FileKind;
import samenspel.study.recipe.FilePattern;
import samenspel.study.recipe.LayerChoice;
import samenspel.study.recipe.WaveChoice;
import samenspel.study.recipe.When;
import samenspel.diagram.seen.SomeFilters;
import samenspel.text.Language;
import samenspel.text.account.Account;
import samenspel.text.account.Problem;
import samenspel.text.account.Reading;

class FigureListFileTest {
    private static final FigureList EXAMPLE = new FigureList(List.of(
            FigureRecipe.usual("A", FigureKind.PICTURE).with(new LayerChoice.Named(List.of(new LayerId("x"), new LayerId("y"))))
                    .with(new When.OneWave(WaveChoice.LAST)).with(Language.NL).with(new FilePattern("{number}-{lang}"))
                    .with(new FigureStyle(new Appearance(ColourBy.Trait.ACCESS, Optional.of(SizeBy.of(Measure.IN_DEGREE)), LabelMode.ALL, NameMode.SECTOR),
                            MatrixContent.LOST))
                    .with(Page.ofCm(20.5, 12).withDpi(150).with(new Page.Parts(false, LegendPlace.BELOW, false))).with(FileKind.PPTX),
            FigureRecipe.usual("F", FigureKind.PICTURE).with(Page.ofWidthCm(16).with(new FigureWords("Two hold a third", false, "Seen in May."))),
            FigureRecipe.usual("G", FigureKind.PICTURE).with(Page.ofWidthCm(16).with(FigureWords.FOUND)),
            FigureRecipe.usual("H", FigureKind.PICTURE).with(Page.ofWidthCm(16).with(Paper.DARK)),
            FigureRecipe.usual("J", FigureKind.PICTURE).with(FigureStyle.USUAL.with(new Arrangement.Sectors())),
            FigureRecipe.usual("B", FigureKind.MULTIPLES).with(new FigureStyle(Appearance.USUAL.with(new ColourBy.OfMeasure(Measure.IN_DEGREE)),
                    FigureStyle.USUAL.cells())),
            FigureRecipe.usual("C", FigureKind.MATRIX).with(new LayerChoice.Each()).with(new When.EachChange()),
            FigureRecipe.usual("D", FigureKind.RETENTION),
            FigureRecipe.usual("I", FigureKind.PICTURE).with(new FigureStyle(Appearance.USUAL.withGroups(Optional.of(new GroupBy.Lambda(3))), MatrixContent.DIFFERENCE, new MeasureConditions(List.of(
                    new MeasureCondition(Measure.DEGREE, NumberRange.atLeast(10)), new MeasureCondition(Measure.BETWEENNESS, new NumberRange(0.1, 0.25))), false))),
            FigureRecipe.usual("K", FigureKind.PICTURE).with(new FigureStyle(Appearance.USUAL, MatrixContent.DIFFERENCE, SomeFilters.EVERYTHING)),
            FigureRecipe.usual("E", FigureKind.PICTURE).with(new FigureStyle(new Appearance(new ColourBy.OfAttribute("Types of companies"),
                    Optional.of(new SizeBy.OfAttribute("Budget")), LabelMode.KEY, NameMode.SHORT), FigureStyle.USUAL.cells()))));

    private static String figure(String fields) {
        return "{\"format\": \"samenspel-figures\", \"version\": 1, \"figures\": [\n{" + fields.replace('\'', '"') + "}]}";
    }

    private static Reading<FigureList> parse(String text) {
        return FigureListFile.FORMAT.parse("x", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> complaints(String text) throws IOException {
        try (InputStream in = FigureListFile.class.getResourceAsStream("/samenspel/storage/samenspel-figures-1.schema.json")) {
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema)
                    .validate(text, InputFormat.JSON).stream().map(Object::toString).toList();
        }
    }

    @Test
    void a_list_that_was_written_is_read_the_same() {
        assertEquals(Reading.of(EXAMPLE, Account.NOTHING), parse(FigureListFile.FORMAT.write(EXAMPLE)));
    }

    @Test
    void a_range_that_holds_no_number_is_refused() {
        assertEquals(List.of(FileReason.NOT_RANGE), List.of("'least': 3, 'most': 2", "'least': 3, 'most': 4").stream()
                .map(range -> parse(figure("'name': 'A', 'kind': 'picture', 'only': [{'measure': 'degree', " + range + "}]")))
                .flatMap(reading -> reading.account().problems().stream()).map(Problem::reason).toList());
    }

    @Test
    void what_is_written_follows_the_schema() throws IOException {
        assertEquals(List.of(), complaints(FigureListFile.FORMAT.write(EXAMPLE)));
    }

    @Test
    void a_figure_needs_a_name_and_a_kind_only() {
        assertEquals(Optional.of(new FigureList(List.of(FigureRecipe.usual("A", FigureKind.RETENTION)))),
                parse(figure("'name': 'A', 'kind': 'retention'")).value());
    }

    @Test
    void unknown_fields_are_kept_with_their_figure() {
        String text = figure("'name': 'A', 'kind': 'picture', 'note': [1], 'page': {'bleed': 3}");
        FigureList list = parse(text).value().orElseThrow();
        assertEquals(Map.of("/figures/A/note", "[1]", "/figures/A/page/bleed", "3"), list.extras().json());
        assertEquals(Optional.of(list), parse(FigureListFile.FORMAT.write(list)).value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'name': 'A'                                                       | missing-field   | $.figures[0]
            'name': ' ', 'kind': 'picture'                                    | empty-id        | $.figures[0].name
            'name': 'A', 'kind': 'poster'                                     | unknown-word    | $.figures[0].kind
            'name': 'A', 'kind': 'picture', 'layers': []                      | no-choice       | $.figures[0].layers
            'name': 'A', 'kind': 'picture', 'layers': 'some'                  | unknown-word    | $.figures[0].layers
            'name': 'A', 'kind': 'picture', 'layers': [1]                     | not-text        | $.figures[0].layers[0]
            'name': 'A', 'kind': 'picture', 'wave': 'each', 'change': 'each'  | wave-and-change | $.figures[0].change
            'name': 'A', 'kind': 'matrix', 'wave': 'first'                    | needs-change    | $.figures[0].wave
            'name': 'A', 'kind': 'multiples', 'change': 'each'                | no-change       | $.figures[0].change
            'name': 'A', 'kind': 'picture', 'change': {'from': 'a'}           | missing-field   | $.figures[0].change
            'name': 'A', 'kind': 'picture', 'colour': 'fame'                  | unknown-word    | $.figures[0].colour
            'name': 'A', 'kind': 'picture', 'groups': 'lambda:0'              | unknown-word    | $.figures[0].groups
            'name': 'A', 'kind': 'picture', 'labels': 'hover'                 | unknown-word    | $.figures[0].labels
            'name': 'A', 'kind': 'picture', 'file': '{town}'                  | unknown-place   | $.figures[0].file
            'name': 'A', 'kind': 'picture', 'page': {'widthCm': 3}            | not-length      | $.figures[0].page.widthCm
            'name': 'A', 'kind': 'picture', 'page': {'dpi': 1201}             | not-dpi         | $.figures[0].page.dpi
            'name': 'A', 'kind': 'picture', 'format': 'gif'                   | unknown-word    | $.figures[0].format
            """, quoteCharacter = '`')
    void a_flaw_is_found_where_it_stands_and_by_the_schema_too(String fields, String code, String path) throws IOException {
        List<Problem> problems = parse(figure(fields)).problems();
        assertEquals(List.of(code + " " + path + " 2"), problems.stream()
                .map(problem -> problem.reason().code() + " " + problem.place().path() + " " + problem.place().line()).toList());
        assertFalse(complaints(figure(fields)).isEmpty());
    }

    @Test
    void two_figures_of_one_name_are_refused() {
        String text = figure("'name': 'A', 'kind': 'picture'}, {'name': 'A', 'kind': 'matrix'");
        assertEquals(List.of("duplicate-name"), parse(text).problems().stream().map(problem -> problem.reason().code()).toList());
    }

    @Test
    void a_network_is_no_list_of_figures() {
        String network = NetworkFile.write(SmallNetwork.document(SmallNetwork.example()));
        assertEquals(List.of("not-figures"), parse(network).problems().stream().map(problem -> problem.reason().code()).toList());
    }

    @Test
    void a_confidential_study_stays_so_in_its_file() {
        var document = SmallNetwork.document(SmallNetwork.example());
        var kept = document.with(document.network().with(document.network().profile().withConfidential(true)));
        assertEquals(Optional.of(kept), PlacesInRows.parse("x", NetworkFile.write(kept).getBytes(StandardCharsets.UTF_8)).value());
    }
}
