package samenspel.study.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import samenspel.diagram.Look;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.layout.Quality;
import samenspel.layout.Recipe;
import samenspel.network.Answer;
import samenspel.network.AttributeValue;
import samenspel.network.Attributes;
import samenspel.network.DerivationRule;
import samenspel.network.DerivedLayer;
import samenspel.network.Fieldwork;
import samenspel.network.FrequencyClass;
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
import samenspel.study.Document;
import samenspel.study.UnknownFields;
import samenspel.text.Language;

/// Five organisations in two waves, one layer of reports and one of strong ties (both report at least 2). `e` was absent in
/// the first wave, `d` did not answer in the second.
public final class Borough {
    public static final LayerId CONTENT = new LayerId("content");
    public static final LayerId STRONG = new LayerId("strong");
    public static final WaveId FIRST = new WaveId("2018");
    public static final WaveId SECOND = new WaveId("2019");
    public static final Entering ENTERING = new Entering(LocalDate.of(2026, 11, 29), "telefonisch bevestigd", Language.NL);

    private final Map<WaveId, SequencedMap<Pair, Answer>> reports = new HashMap<>();
    private final Map<WaveId, TreeMap<OrganisationId, Participation>> participation = new HashMap<>();

    public Borough() {
        part(FIRST, "e", Participation.ABSENT).part(SECOND, "d", Participation.NOT_ANSWERED);
        report(FIRST, "a", "c", 2).report(FIRST, "c", "a", 2).report(FIRST, "b", "c", 3).report(FIRST, "a", "b", 2).report(FIRST, "d", "c", 1);
        report(SECOND, "a", "c", 2).report(SECOND, "c", "b", 3).report(SECOND, "e", "c", 3);
    }

    public static Document document() {
        return new Borough().made();
    }

    public static OrganisationId id(String id) {
        return new OrganisationId(id);
    }

    public static Pair pair(String from, String to) {
        return new Pair(id(from), id(to));
    }

    Borough report(WaveId wave, String from, String to, double strength) {
        return report(wave, from, to, new Answer.Tied(strength));
    }

    Borough report(WaveId wave, String from, String to, Answer answer) {
        reports.computeIfAbsent(wave, _ -> new LinkedHashMap<>()).put(pair(from, to), answer);
        return this;
    }

    Borough part(WaveId wave, String organisation, Participation part) {
        participation.computeIfAbsent(wave, _ -> new TreeMap<>()).put(id(organisation), part);
        return this;
    }

    Document made() {
        SequencedMap<WaveId, Fieldwork> fieldwork = new LinkedHashMap<>();
        List.of(FIRST, SECOND).forEach(wave -> fieldwork.put(wave, new Fieldwork(participation.getOrDefault(wave, new TreeMap<>()), perceptions(wave),
                Map.of(CONTENT, reports.getOrDefault(wave, new LinkedHashMap<>())))));
        Network network = new Network(new Profile(Name.of("Wijk", "Borough"), MunicipalityKind.OTHER, 0, GovernanceForm.SELF_GOVERNED, true),
                List.of(frequency(1, "elk jaar", "every year"), frequency(2, "elke maand", "every month"), frequency(3, "elke week", "every week")),
                List.of(new Sector(new SectorId("town"), "G", Name.of("Gemeente", "Town")), new Sector(new SectorId("care"), "Z", Name.of("Zorg", "Care"))),
                organisations(), List.of(wave(FIRST), wave(SECOND)),
                List.of(new ReportedLayer(CONTENT, Name.of("Inhoudelijk", "Content"), TieRule.EITHER), new DerivedLayer(STRONG, Name.of("Sterk", "Strong"),
                        new DerivationRule.EnoughLayers(List.of(CONTENT), 2, TieRule.BOTH, 1))), fieldwork);
        SequencedMap<OrganisationId, Point> at = new LinkedHashMap<>();
        network.organisations().forEach(one -> at.put(one.id(), new Point(100.0 * at.size(), 10)));
        Placement placement = new Placement(at, new TreeSet<>(), new TreeSet<>(), new Recipe("stress", 1, 1), Quality.UNKNOWN);
        return new Document(network, placement, Look.standard(network), UnknownFields.NONE);
    }

    private static SequencedMap<OrganisationId, GovernanceForm> perceptions(WaveId wave) {
        SequencedMap<OrganisationId, GovernanceForm> forms = new LinkedHashMap<>();
        if (wave.equals(SECOND)) {
            forms.put(id("a"), GovernanceForm.SELF_GOVERNED);
            forms.put(id("b"), GovernanceForm.LEAD_ORGANISATION);
        }
        return forms;
    }

    private static Wave wave(WaveId id) {
        return new Wave(id, Name.of(id.value()), Optional.empty(), Optional.empty());
    }

    private static FrequencyClass frequency(double strength, String nl, String en) {
        return new FrequencyClass(strength, Name.of(nl, en), (int) strength);
    }

    private static List<Organisation> organisations() {
        List<Organisation> all = new ArrayList<>();
        all.add(organisation("a", "Gemeente, Jeugd", "town", "afdeling").with(attribute("rechtsvorm", "gemeente")));
        all.add(organisation("b", "Gemeente, Inkoop", "town", "").with(attribute("rechtsvorm", "dienst").and(attribute("plaats", "Meer"))));
        all.add(organisation("c", "School", "care", ""));
        all.add(organisation("d", "Huisarts", "care", ""));
        all.add(organisation("e", "Sportraad", "care", ""));
        return all;
    }

    private static Attributes attribute(String name, String value) {
        return Attributes.of(new LinkedHashMap<>(Map.of(name, AttributeValue.of(value))));
    }

    private static Organisation organisation(String id, String name, String sector, String subSector) {
        return new Organisation(id(id), name, name, new SectorId(sector), subSector, AccessRole.OTHER, CareLevel.BASIC, MunicipalTask.NONE);
    }
}
