package samenspel.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import java.util.TreeSet;
import samenspel.diagram.Look;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.layout.Quality;
import samenspel.layout.Recipe;
import samenspel.network.Answer;
import samenspel.network.Fieldwork;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Name;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Profile;
import samenspel.network.ReportedLayer;
import samenspel.network.Sector;
import samenspel.network.SectorId;
import samenspel.network.TieRule;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.network.kind.AccessRole;
import samenspel.network.kind.CareLevel;
import samenspel.network.kind.GovernanceForm;
import samenspel.network.kind.MunicipalTask;
import samenspel.network.kind.MunicipalityKind;
import samenspel.storage.NetworkFile;
import samenspel.study.Document;
import samenspel.study.UnknownFields;

/// Made-up networks of any size for benchmarks and tests: ten sectors, groups of about a hundred, five ties
/// an organisation in the first layer and one in the second, two waves of which the second keeps four ties
/// in five. The same for the same size on every machine.
public final class LargeNetwork {
    private static final int GROUP = 100;
    private static final int SECTORS = 10;
    private static final double STEP = 1.6 * Placement.DISC_DIAMETER;

    private final SplittableRandom random = new SplittableRandom(7);
    private final int size;

    private LargeNetwork(int size) {
        this.size = size;
    }

    public static Document of(int size) {
        LargeNetwork large = new LargeNetwork(size);
        Network network = large.network();
        return new Document(network, large.placement(), Look.standard(network), UnknownFields.NONE);
    }

    /// Writes a file of a network with so many organisations, unless it is there.
    ///
    /// @param placed whether it says where the organisations stand
    public static Path file(Path folder, int size, boolean placed) throws IOException {
        Path file = folder.resolve("large-" + size + (placed ? "" : "-bare") + NetworkFile.SUFFIX);
        if (!Files.exists(file)) {
            String text = NetworkFile.write(of(size));
            int cut = text.indexOf("  \"placement\": {");
            String bare = text.substring(0, cut) + text.substring(text.indexOf("  \"look\": {"));
            Files.writeString(file, placed ? text : bare, StandardCharsets.UTF_8);
        }
        return file;
    }

    private Network network() {
        List<Sector> sectors = new ArrayList<>();
        for (int k = 0; k < SECTORS; k++) {
            sectors.add(new Sector(new SectorId("s" + k), String.valueOf((char) ('A' + k)), Name.of("Sector " + (char) ('A' + k))));
        }
        List<Organisation> organisations = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            organisations.add(new Organisation(id(i), "Organisation number " + i, "Org " + i, sectors.get(i / GROUP % SECTORS).id(), "",
                    i % 17 == 0 ? AccessRole.ACCESS : AccessRole.OTHER, CareLevel.values()[i % CareLevel.values().length], MunicipalTask.NONE));
        }
        List<Layer> layers = List.of(new ReportedLayer(new LayerId("content"), Name.of("Inhoudelijk", "Content"), TieRule.EITHER),
                new ReportedLayer(new LayerId("referral"), Name.of("Verwijzing", "Referral"), TieRule.SENDER));
        Profile profile = new Profile(Name.of("Made up, " + size), MunicipalityKind.OTHER, 0, GovernanceForm.values()[0], true);
        return new Network(profile, List.of(), sectors, organisations, List.of(wave("2018"), wave("2019")), layers, fieldwork());
    }

    private static Wave wave(String name) {
        return new Wave(new WaveId(name), Name.of(name), Optional.empty(), Optional.empty());
    }

    private SequencedMap<WaveId, Fieldwork> fieldwork() {
        Map<LayerId, SequencedMap<Pair, Answer>> first = Map.of(
                new LayerId("content"), reports(new LinkedHashMap<>(), 5 * size), new LayerId("referral"), reports(new LinkedHashMap<>(), size));
        Map<LayerId, SequencedMap<Pair, Answer>> second = new LinkedHashMap<>();
        List.of("content", "referral").forEach(layer -> second.put(new LayerId(layer), later(first.get(new LayerId(layer)))));
        SequencedMap<WaveId, Fieldwork> fieldwork = new LinkedHashMap<>();
        fieldwork.put(new WaveId("2018"), new Fieldwork(new LinkedHashMap<>(), new LinkedHashMap<>(), first));
        fieldwork.put(new WaveId("2019"), new Fieldwork(new LinkedHashMap<>(), new LinkedHashMap<>(), second));
        return fieldwork;
    }

    private SequencedMap<Pair, Answer> reports(SequencedMap<Pair, Answer> reports, int wanted) {
        while (reports.size() < wanted) {
            int from = random.nextInt(size);
            int to = random.nextInt(10) < 9 ? from / GROUP * GROUP + random.nextInt(GROUP) : random.nextInt(size);
            if (from < to && to < size) {
                reports.putIfAbsent(new Pair(id(from), id(to)), new Answer.Tied(1 + random.nextInt(4)));
            }
        }
        return reports;
    }

    private SequencedMap<Pair, Answer> later(SequencedMap<Pair, Answer> earlier) {
        SequencedMap<Pair, Answer> kept = new LinkedHashMap<>();
        earlier.forEach((pair, answer) -> {
            if (random.nextInt(5) > 0) {
                kept.put(pair, answer);
            }
        });
        return reports(kept, earlier.size());
    }

    /// Groups stand in a square, the members of each on a spiral.
    private Placement placement() {
        SequencedMap<OrganisationId, Point> at = new LinkedHashMap<>();
        int across = (int) Math.ceil(Math.sqrt((size + GROUP - 1.0) / GROUP));
        double side = 17 * STEP;
        for (int i = 0; i < size; i++) {
            int group = i / GROUP;
            double angle = 2.399963 * (i % GROUP);
            double radius = 0.82 * STEP * Math.sqrt(i % GROUP);
            at.put(id(i), new Point((group % across - (across - 1) / 2.0) * side + radius * StrictMath.cos(angle),
                    (group / across - (across - 1) / 2.0) * side + radius * StrictMath.sin(angle)));
        }
        return new Placement(at, new TreeSet<>(), new TreeSet<>(), new Recipe("groups", 1, 7), new Quality(0, 0, 0));
    }

    private static OrganisationId id(int i) {
        return new OrganisationId(String.format("o%06d", i));
    }
}
