package samenspel.exchange.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import samenspel.exchange.LayerAndWave;
import samenspel.exchange.LayerAndWaveGuess;
import samenspel.exchange.table.ColumnRole;
import samenspel.exchange.table.ReadColumn;

/// The layers and waves of a plan's tables.
final class PlannedLayers {
    private PlannedLayers() {
    }

    static Map<TableId, LayerAndWave> of(ImportPlan plan) {
        List<PlannedTable> tied = plan.tables().stream().filter(table -> table.form().kind().hasTies()).toList();
        List<LayerAndWaveGuess.Titled> titled = tied.stream().map(table -> new LayerAndWaveGuess.Titled(stem(plan, table), table.id().sheet(),
                tied.stream().filter(other -> other.id().file().equals(table.id().file())).count() == 1)).toList();
        boolean open = tied.stream().noneMatch(PlannedLayers::namesWaves);
        List<LayerAndWave> guessed = LayerAndWaveGuess.of(titled, plan.decisions().several(), open);
        Map<TableId, LayerAndWave> slots = new LinkedHashMap<>();
        for (int at = 0; at < tied.size(); at++) {
            PlannedTable table = tied.get(at);
            LayerAndWave slot = guessed.get(at);
            slots.put(table.id(), new LayerAndWave(table.layer().orElse(slot.layer()), table.wave().orElse(slot.wave())));
        }
        return slots;
    }

    private static String stem(ImportPlan plan, PlannedTable table) {
        return plan.files().stream().filter(file -> file.name().equals(table.id().file())).findFirst().orElseThrow().opened().stem();
    }

    private static boolean namesWaves(PlannedTable table) {
        return table.form().column(ColumnRole.WAVE).isPresent() || table.form().columns().stream().map(ReadColumn::wave).anyMatch(wave -> !wave.isEmpty());
    }
}
