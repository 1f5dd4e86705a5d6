package samenspel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import samenspel.diagram.Look;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.layout.Quality;
import samenspel.layout.Recipe;
import samenspel.network.Answer;
import samenspel.network.DerivationRule;
import samenspel.network.DerivedLayer;
import samenspel.network.Fieldwork;
import samenspel.network.LayerId;
import samenspel.network.Name;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Participation;
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
import samenspel.storage.disk.CannotSave;
import samenspel.study.Document;
import samenspel.study.UnknownFields;

/// Four organisations, two waves, one reported and one derived layer. In the second wave the school `s`
/// did not answer.
public final class Village {
    private static final List<WaveId> WAVES = List.of(new WaveId("2018"), new WaveId("2019"));
    private static final LayerId CONTENT = new LayerId("content");

    private Village() {
    }

    /// Saves it in a folder and gives the file.
    public static Path in(Path folder) throws CannotSave {
        return in(folder, 2);
    }

    /// The same with a name of which no typeface has a character, and a sentence that says so.
    static Path undrawn(Path folder) throws CannotSave, IOException {
        Path file = in(folder);
        return Files.writeString(file, Files.readString(file).replace("Huisarts", "Huisarts \udbff\udffd"));
    }

    static final String UNDRAWN = "No typeface on this computer has a shape for U+10FFFD, in “Huisarts \udbff\udffd”: a box stands there. "
            + "No typeface to install is known for it; write it otherwise.\n";

    static Path in(Path folder, int waves) throws CannotSave {
        Path file = folder.resolve("village.samenspel.json");
        NetworkFile.save(document(waves), file);
        return file;
    }

    private static Document document(int waves) {
        Network network = network(waves);
        SequencedMap<OrganisationId, Point> at = new LinkedHashMap<>();
        network.organisations().forEach(o -> at.put(o.id(), new Point(40.5 * at.size(), -10.25 * at.size())));
        Placement placement = new Placement(at, new TreeSet<>(), new TreeSet<>(), new Recipe("stress", 1, 1), new Quality(0, 0, 0));
        return new Document(network, placement, Look.standard(network), UnknownFields.NONE);
    }

    private static Network network(int waves) {
        List<Sector> sectors = List.of(sector("team", "T", "Wijkteam", "Community team"),
                sector("school", "S", "Onderwijs", "Education"), sector("care", "C", "Zorg", "Care"));
        List<Organisation> organisations = List.of(organisation("b", "Buurtteam", "team", AccessRole.ACCESS),
                organisation("h,1", "Huisarts", "care", AccessRole.ACCESS),
                organisation("s", "School", "school", AccessRole.OTHER), organisation("t", "Tweede", "school", AccessRole.OTHER));
        ReportedLayer content = new ReportedLayer(CONTENT, Name.of("Inhoudelijke informatie", "Content information"), TieRule.SENDER);
        DerivedLayer strong = new DerivedLayer(new LayerId("strong"), Name.of("Sterke relatie", "Strong tie"),
                new DerivationRule.EnoughLayers(List.of(CONTENT), 0, TieRule.BOTH, 1));
        Profile profile = new Profile(Name.of("Dorp", "Village"), MunicipalityKind.OTHER, 0, GovernanceForm.SELF_GOVERNED, true);
        return new Network(profile, List.of(), sectors, organisations, WAVES.stream().limit(waves).map(Village::wave).toList(),
                List.of(content, strong), fieldwork(waves));
    }

    private static SequencedMap<WaveId, Fieldwork> fieldwork(int waves) {
        SequencedMap<WaveId, Fieldwork> fieldwork = new LinkedHashMap<>();
        fieldwork.put(WAVES.getFirst(), work(Map.of(), "b>h,1", "b>s", "s>b", "t>s"));
        if (waves > 1) {
            Map<OrganisationId, Participation> silent = Map.of(new OrganisationId("s"), Participation.NOT_ANSWERED);
            fieldwork.put(WAVES.getLast(), work(silent, "b>h,1", "h,1>s"));
        }
        return fieldwork;
    }

    private static Fieldwork work(Map<OrganisationId, Participation> participation, String... reports) {
        SequencedMap<Pair, Answer> answers = new TreeMap<>();
        Stream.of(reports).map(report -> report.split(">")).forEach(ends -> answers.put(
                new Pair(new OrganisationId(ends[0]), new OrganisationId(ends[1])), new Answer.Tied(1)));
        return new Fieldwork(new TreeMap<>(participation), new TreeMap<>(), Map.of(CONTENT, answers));
    }

    private static Wave wave(WaveId id) {
        return new Wave(id, Name.of(id.value()), Optional.empty(), Optional.empty());
    }

    private static Sector sector(String id, String code, String nl, String en) {
        return new Sector(new SectorId(id), code, Name.of(nl, en));
    }

    private static Organisation organisation(String id, String name, String sector, AccessRole access) {
        return new Organisation(new OrganisationId(id), name, name, new SectorId(sector), "", access, CareLevel.BASIC, MunicipalTask.NONE);
    }
}
