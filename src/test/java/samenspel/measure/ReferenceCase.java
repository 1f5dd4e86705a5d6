package samenspel.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.SectorId;
import samenspel.network.Sketch;
import samenspel.network.Tie;
import samenspel.network.WaveId;
import samenspel.storage.PlacesInRows;

/// A network of which programs that are not ours measured the organisations.
///
/// @param values per measure of the file, and of what it gives a value
public record ReferenceCase(String name, List<OrganisationId> organisations, List<Tie> ties, boolean directed,
                     SequencedMap<OrganisationId, SectorId> sectors, Map<String, SequencedMap<OrganisationId, Double>> values) {
    private static final String KARATE = "karate";

    public static List<ReferenceCase> all() {
        Map<String, Map<String, List<String>>> lines = lines();
        return lines.entrySet().stream().map(one -> one.getKey().equals(KARATE) ? karate(one.getValue()) : ofSample(one.getKey(), one.getValue())).toList();
    }

    private static Map<String, Map<String, List<String>>> lines() {
        Map<String, Map<String, List<String>>> cases = new TreeMap<>();
        try (InputStream file = ReferenceCase.class.getResourceAsStream("organisations.txt")) {
            new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                List<String> words = Arrays.asList(line.split(" "));
                cases.computeIfAbsent(words.get(0), _ -> new TreeMap<>()).put(words.get(1), words.subList(2, words.size()));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    private static ReferenceCase ofSample(String name, Map<String, List<String>> lines) {
        String[] words = name.split("\\.");
        Network network = PlacesInRows.read(Path.of("samples", words[0] + ".samenspel.json")).value().orElseThrow().network();
        WaveId wave = new WaveId(words[2]);
        Layer layer = network.layer(new LayerId(words[1])).orElseThrow();
        SequencedMap<OrganisationId, SectorId> sectors = new LinkedHashMap<>();
        List<OrganisationId> present = Measures.present(network, wave).stream().sorted().toList();
        present.forEach(id -> sectors.put(id, network.organisation(id).map(Organisation::sector).orElseThrow()));
        return new ReferenceCase(name, present, ties(network, layer, wave), layer.directed(), sectors, values(present, lines));
    }

    /// Those programs took a derived tie as of strength 1.
    private static List<Tie> ties(Network network, Layer layer, WaveId wave) {
        return network.ties(layer, wave).stream().map(tie -> layer.directed() ? tie : new Tie(tie.pair(), 1)).toList();
    }

    private static ReferenceCase karate(Map<String, List<String>> lines) {
        List<Tie> ties = Sketch.ties(String.join(" ", lines.remove("ties")));
        List<String> groups = lines.remove("sectors");
        List<OrganisationId> members = ties.stream().flatMap(tie -> List.of(tie.pair().from(), tie.pair().to()).stream()).distinct().sorted().toList();
        SequencedMap<OrganisationId, SectorId> sectors = new LinkedHashMap<>();
        members.forEach(id -> sectors.put(id, new SectorId(groups.get(sectors.size()))));
        return new ReferenceCase(KARATE, members, ties, false, sectors, values(members, lines));
    }

    private static Map<String, SequencedMap<OrganisationId, Double>> values(List<OrganisationId> organisations, Map<String, List<String>> lines) {
        Map<String, SequencedMap<OrganisationId, Double>> values = new TreeMap<>();
        lines.forEach((measure, words) -> {
            SequencedMap<OrganisationId, Double> ofMeasure = new LinkedHashMap<>();
            for (int i = 0; i < words.size(); i++) {
                if (!words.get(i).equals("-")) {
                    ofMeasure.put(organisations.get(i), Double.valueOf(words.get(i)));
                }
            }
            values.put(measure, ofMeasure);
        });
        return values;
    }

    public double n() {
        return organisations.size();
    }

    @Override
    public String toString() {
        return name;
    }
}
