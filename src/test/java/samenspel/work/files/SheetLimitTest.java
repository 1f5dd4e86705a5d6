package samenspel.work.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.diagram.Drawn;
import samenspel.exchange.write.ExportFormat;
import samenspel.network.AttributeValue;
import samenspel.network.Attributes;
import samenspel.network.Fieldwork;
import samenspel.network.Name;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.Sketch;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.storage.disk.CannotSave;
import samenspel.text.Language;
import samenspel.text.Sheet;
import samenspel.text.Texts;
import samenspel.work.gate.Gate;

class SheetLimitTest {
    private static final int COLUMNS = 16_384;
    private static final int ROWS = 1_048_576;

    @TempDir
    Path folder;

    /// As many organisations that all report on each other, in as many waves.
    private static Network crowd(int organisations, int waves) {
        List<String> ids = IntStream.range(0, organisations).mapToObj(at -> "o" + at).toList();
        String pairs = ids.stream().flatMap(from -> ids.stream().filter(to -> !to.equals(from)).map(to -> from + "-" + to)).collect(Collectors.joining(" "));
        Network one = Sketch.of(String.join(" ", ids)).tied(Sketch.FIRST, Sketch.CONTENT, 1, pairs).network();
        SequencedMap<WaveId, Fieldwork> fieldwork = new LinkedHashMap<>();
        IntStream.range(0, waves).forEach(at -> fieldwork.put(new WaveId("w" + at), one.fieldwork(Sketch.FIRST)));
        List<Wave> all = fieldwork.keySet().stream().map(id -> new Wave(id, Name.of(id.value()), Optional.empty(), Optional.empty())).toList();
        return new Network(one.profile(), one.frequencies(), one.sectors(), one.organisations(), all, one.layers(), fieldwork);
    }

    @Test
    void a_network_with_more_ties_than_a_sheet_has_rows_is_refused_as_a_workbook() {
        Path file = folder.resolve("crowd.xlsx");
        OtherFile crowd = new OtherFile(Drawn.onCircle(crowd(65, 253)), ExportFormat.WORKBOOK, true);
        CannotSave refusal = assertThrows(CannotSave.class, () -> crowd.write(Language.EN, file, Gate.unguarded()));
        assertTrue(refusal.message(Texts.in(Language.EN)).startsWith("A sheet of Excel holds at most 1,048,575 rows"), refusal.message(Texts.in(Language.EN)));
        assertFalse(Files.exists(file));
    }

    @Test
    void a_text_longer_than_a_cell_is_refused_as_a_workbook_and_its_cell_is_named() throws Exception {
        for (int length : List.of(32_767, 32_768)) {
            Network sketch = Sketch.of("a b").network();
            List<Organisation> organisations = sketch.organisations().stream().map(one -> new Organisation(one.id(), one.name(), one.shortName(), one.sector(),
                    "x".repeat(length), one.access(), one.level(), one.task())).toList();
            Network named = new Network(sketch.profile(), sketch.frequencies(), sketch.sectors(), organisations, sketch.waves(), sketch.layers(), sketch.fieldwork());
            Path file = folder.resolve(length + ".xlsx");
            OtherFile asked = new OtherFile(Drawn.onCircle(named), ExportFormat.WORKBOOK, true);
            if (length > 32_767) {
                CannotSave refusal = assertThrows(CannotSave.class, () -> asked.write(Language.EN, file, Gate.unguarded()));
                assertTrue(refusal.message(Texts.in(Language.EN)).matches("A cell of Excel holds at most 32,767 characters, and .+![A-Z]\\d+ would .*"), refusal.message(Texts.in(Language.EN)));
                assertFalse(Files.exists(file));
            } else {
                asked.write(Language.EN, file, Gate.unguarded());
                assertTrue(Files.exists(file));
            }
        }
    }

    @Test
    void a_network_with_more_attributes_than_a_sheet_has_columns_is_refused_as_a_workbook() {
        Network sketch = Sketch.of("a b").network();
        Attributes many = Attributes.of(IntStream.range(0, COLUMNS).mapToObj(at -> "q" + at)
                .collect(Collectors.toMap(name -> name, _ -> AttributeValue.of("x"), (one, _) -> one, TreeMap::new)));
        List<Organisation> organisations = sketch.organisations().stream().map(one -> one.with(many)).toList();
        Network wide = new Network(sketch.profile(), sketch.frequencies(), sketch.sectors(), organisations, sketch.waves(), sketch.layers(), sketch.fieldwork());
        Path file = folder.resolve("wide.xlsx");
        CannotSave refusal = assertThrows(CannotSave.class, () -> new OtherFile(Drawn.onCircle(wide), ExportFormat.WORKBOOK, true).write(Language.EN, file, Gate.unguarded()));
        assertEquals("A sheet of Excel holds at most 16,384 columns, and the sheet Organisations would need more. Choose another format, such as CSV. "
                + file + " was not written.", refusal.message(Texts.in(Language.EN)));
        assertFalse(Files.exists(file));
    }

    @Test
    void a_table_wider_than_a_sheet_is_refused_as_a_workbook() {
        Path file = folder.resolve("table.xlsx");
        Sheet table = new Sheet("t", Collections.nCopies(COLUMNS + 1, "a"), List.of(Collections.nCopies(COLUMNS + 1, new Sheet.Whole(1))), List.of());
        CannotSave refusal = assertThrows(CannotSave.class, () -> TableFile.write(table, Language.NL, file, Gate.unguarded()));
        assertEquals("cannot.save.sheet-wide", refusal.key());
        assertFalse(Files.exists(file));
    }

    @Test
    void a_table_longer_than_a_sheet_is_refused_as_a_workbook() {
        Path file = folder.resolve("table.xlsx");
        Sheet table = new Sheet("t", List.of("a"), Collections.nCopies(ROWS, List.of(new Sheet.Whole(1))), List.of());
        CannotSave refusal = assertThrows(CannotSave.class, () -> TableFile.write(table, Language.NL, file, Gate.unguarded()));
        assertEquals("cannot.save.sheet-full", refusal.key());
        assertFalse(Files.exists(file));
    }
}
