package samenspel.exchange.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import samenspel.network.Answer;
import samenspel.network.Fieldwork;
import samenspel.network.Layer;
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

/// Networks of chance with names that every format has trouble with; the same for the same seed.
final class Ugly {
    static final List<String> NAMES = List.of("De \"Brug\"", "O'Neill", "a<b>&c;", "één → twee", "x]]>y", "\\new", "&amp; &#65;", "data:", "1 2 3",
            "[2018]", "a,b;c=d", "#rem", "{x}", "日本", "\ud83d\ude00", "007", "-", "*Arcs", "% x", "both \" and '", "tab\tstop", "line\nbreak",
            "bell\u0007", "half\ud800", "labels", "!", "NA", "true", "a:b", "  blanks  ", "st 3", "<data key=\"x\">", "nul\u0000x", "\ufffe\uffff", "\u001b[31mred", "next\u0085line", "gone\u007f", "=cmd|' /c calc'!A1", "'=x", "-2+3", "\ufeffmark");
    private static final List<List<String>> WAVES = List.of(List.of("2018"), List.of("2018", "2019"), List.of("2018", "2020", "2021"),
            List.of("Meting \"a\"", "Meting b"), List.of("voor", "na", "later"));

    private final SplittableRandom chance;
    private final List<OrganisationId> ids;

    private Ugly(long seed) {
        chance = new SplittableRandom(seed);
        ids = IntStream.range(0, chance.nextInt(3, NAMES.size())).mapToObj(i -> new OrganisationId(i % 2 == 0 ? "o" + i : NAMES.get(i) + i)).toList();
    }

    static Network network(long seed) {
        return new Ugly(seed).network();
    }

    private Network network() {
        List<Wave> waves = WAVES.get(chance.nextInt(WAVES.size())).stream()
                .map(name -> new Wave(new WaveId(name), Name.of(name), Optional.empty(), Optional.empty())).toList();
        List<Layer> layers = IntStream.range(0, chance.nextInt(1, 4)).mapToObj(this::layer).toList();
        List<Sector> sectors = IntStream.range(0, 3).mapToObj(i -> new Sector(new SectorId("s" + i), "C" + i, Name.of(NAMES.get(i)))).toList();
        SequencedMap<WaveId, Fieldwork> fieldwork = new LinkedHashMap<>();
        waves.forEach(wave -> fieldwork.put(wave.id(), work(layers)));
        Profile profile = new Profile(Name.of("Ugly \"net\""), MunicipalityKind.OTHER, 0, GovernanceForm.SELF_GOVERNED, false);
        List<Organisation> organisations = IntStream.range(0, ids.size()).mapToObj(this::organisation).toList();
        return new Network(profile, List.of(), sectors, organisations, waves, layers, fieldwork);
    }

    private Layer layer(int at) {
        String name = List.of("Advies & \"hulp\" 2018", "Overleg <2019>", "laag: drie").get(at);
        return new ReportedLayer(new LayerId("l" + at), Name.of(name), TieRule.values()[chance.nextInt(3)]);
    }

    private Organisation organisation(int at) {
        return new Organisation(ids.get(at), NAMES.get(at), "kort " + at, new SectorId("s" + at % 3), at % 4 == 0 ? "PO" : "",
                AccessRole.values()[at % 2], CareLevel.values()[at % 3], MunicipalTask.values()[at % 3]);
    }

    private Fieldwork work(List<Layer> layers) {
        SequencedMap<OrganisationId, Participation> participation = new TreeMap<>();
        ids.stream().filter(_ -> chance.nextInt(6) == 0).forEach(id -> participation.put(id, Participation.values()[chance.nextInt(1, 3)]));
        Map<LayerId, SequencedMap<Pair, Answer>> reports = new LinkedHashMap<>();
        layers.forEach(layer -> reports.put(layer.id(), reports(participation)));
        return new Fieldwork(participation, new TreeMap<>(), reports);
    }

    private SequencedMap<Pair, Answer> reports(Map<OrganisationId, Participation> participation) {
        SequencedMap<Pair, Answer> reports = new TreeMap<>();
        List<OrganisationId> answering = new ArrayList<>(ids);
        answering.removeAll(participation.keySet());
        for (OrganisationId from : answering) {
            ids.stream().filter(to -> !to.equals(from) && chance.nextInt(4) == 0).forEach(to -> reports.put(new Pair(from, to), answer()));
        }
        return reports;
    }

    private Answer answer() {
        return switch (chance.nextInt(6)) {
            case 0 -> Answer.NOT_TIED;
            case 1 -> new Answer.Unknown(Answer.Reason.SKIPPED);
            case 2 -> new Answer.Tied(chance.nextInt(1, 40) / 8.0);
            default -> new Answer.Tied(chance.nextInt(1, 6));
        };
    }
}
