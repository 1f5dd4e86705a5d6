package samenspel.exchange.assist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import samenspel.exchange.Slot;
import samenspel.exchange.SlotGuess;
import samenspel.exchange.table.Column;
import samenspel.exchange.table.Role;

/// The layers and waves of a plan's tables.
final class PlanSlots {
    private PlanSlots() {
    }

    static Map<TableId, Slot> of(ImportPlan plan) {
        List<PlannedTable> tied = plan.tables().stream().filter(table -> table.form().kind().hasTies()).toList();
        List<SlotGuess.Titled> titled = tied.stream().map(table -> new SlotGuess.Titled(stem(plan, table), table.id().sheet(),
                tied.stream().filter(other -> other.id().file().equals(table.id().file())).count() == 1)).toList();
        boolean open = tied.stream().noneMatch(PlanSlots::namesWaves);
        List<Slot> guessed = SlotGuess.of(titled, plan.decisions().several(), open);
        Map<TableId, Slot> slots = new LinkedHashMap<>();
        for (int at = 0; at < tied.size(); at++) {
            PlannedTable table = tied.get(at);
            Slot slot = guessed.get(at);
            slots.put(table.id(), new Slot(table.layer().orElse(slot.layer()), table.wave().orElse(slot.wave())));
        }
        return slots;
    }

    private static String stem(ImportPlan plan, PlannedTable table) {
        return plan.files().stream().filter(file -> file.name().equals(table.id().file())).findFirst().orElseThrow().opened().stem();
    }

    private static boolean namesWaves(PlannedTable table) {
        return table.form().column(Role.WAVE).isPresent() || table.form().columns().stream().map(Column::wave).anyMatch(wave -> !wave.isEmpty());
    }
}
