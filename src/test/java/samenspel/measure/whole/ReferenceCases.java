package samenspel.measure.whole;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Sketch;
import samenspel.network.WaveId;
import samenspel.storage.PlacesInRows;

/// The networks that other programs measured too, and what they found.
public final class ReferenceCases {
    private ReferenceCases() {
    }

    /// One network, layer and wave.
    record Case(String name, Network network, Layer layer, WaveId wave) {
        LayerInWave in() {
            return new LayerInWave(network, layer, wave);
        }

        /// What was found for one measure; the kinds within it, if any.
        List<Found> found(NetworkMeasure measure) {
            return FOUND.stream().filter(one -> one.name.equals(name) && one.measure.equals(measure.id())).toList();
        }
    }

    record Found(String name, String measure, String kind, String value) {
        double number() {
            return Double.parseDouble(value);
        }
    }

    private static final List<Found> FOUND = rows("/samenspel/measure/whole/reference.tsv").stream()
            .map(row -> new Found(row[0], row[1], row[2], row[3])).toList();

    static List<Case> all() {
        Network first = sample(1);
        Network third = sample(3);
        return Stream.concat(Stream.of(first, third).flatMap(network -> Stream.of("strong", "content").map(layer -> new Case(
                "network-" + (network == first ? 1 : 3) + "." + layer + ".2018", network, layer(network, layer), new WaveId("2018")))),
                Stream.of(new Case("karate", karate(), Sketch.MEETING, Sketch.FIRST))).toList();
    }

    public static Network sample(int number) {
        return PlacesInRows.read(Path.of("samples", "network-" + number + ".samenspel.json")).value().orElseThrow().network();
    }

    public static Layer layer(Network network, String id) {
        return network.layer(new LayerId(id)).orElseThrow();
    }

    /// Ids with blanks between them.
    static String words(List<OrganisationId> ids) {
        return ids.stream().map(OrganisationId::value).collect(Collectors.joining(" "));
    }

    private static Network karate() {
        String ties = String.join(" ", lines("/samenspel/measure/whole/karate.txt"));
        String ids = Stream.of(ties.split("[ -]")).distinct().sorted().collect(Collectors.joining(" "));
        return Sketch.of(ids).tied(Sketch.FIRST, Sketch.MEETING, 1, ties).network();
    }

    /// The lines of a table of values, parted at tabs; those that begin with # say what it is.
    public static List<String[]> rows(String resource) {
        return lines(resource).stream().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1)).toList();
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(ReferenceCases.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
