package samenspel.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The layer and wave that tables become by their names.
public final class LayerAndWaveGuess {
    private LayerAndWaveGuess() {
    }

    /// A table that holds ties.
    ///
    /// @param file  its name without ending
    /// @param sheet empty for a file that is one table
    /// @param alone whether it is the only one of its file that holds ties
    public record Titled(String file, String sheet, boolean alone) {
    }

    /// The slots of tables, in their order.
    ///
    /// @param how  what several are; empty to guess
    /// @param open whether no tie says itself of which wave it is
    public static List<LayerAndWave> of(List<Titled> tables, Optional<ImportChoices.Several> how, boolean open) {
        if (tables.size() < 2) {
            return tables.stream().map(_ -> new LayerAndWave("", "")).toList();
        }
        boolean files = tables.stream().map(Titled::file).distinct().count() > 1;
        List<String> names = IntStream.range(0, tables.size()).mapToObj(at -> name(tables.get(at), files, at)).toList();
        boolean waves = how.filter(ImportChoices.Several.WAVES::equals).isPresent();
        boolean layers = how.filter(ImportChoices.Several.LAYERS::equals).isPresent();
        Map<String, LayerAndWave> named = open && !layers ? (waves ? WaveNames.waves(names) : WaveNames.split(names)).orElse(Map.of()) : Map.of();
        return names.stream().map(name -> named.getOrDefault(name, new LayerAndWave(waves ? "" : name, waves ? name : ""))).toList();
    }

    private static String name(Titled table, boolean files, int before) {
        String inner = table.sheet().isEmpty() ? Integer.toString(before + 1) : table.sheet();
        return !files ? inner : table.alone() ? table.file() : table.file() + " · " + inner;
    }
}
