package samenspel.storage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import samenspel.diagram.Look;
import samenspel.layout.LayoutOptions;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.layout.Quality;
import samenspel.layout.Recipe;
import samenspel.layout.waves.WavePlacements;
import samenspel.network.Answer;
import samenspel.network.Attributes;
import samenspel.network.DerivationRule;
import samenspel.network.DerivedLayer;
import samenspel.network.Fieldwork;
import samenspel.network.FrequencyClass;
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
import samenspel.network.WaveAttributes;
import samenspel.network.WaveId;
import samenspel.network.kind.AccessRole;
import samenspel.network.kind.CareLevel;
import samenspel.network.kind.GovernanceForm;
import samenspel.network.kind.MunicipalTask;
import samenspel.network.kind.MunicipalityKind;
import samenspel.study.Document;
import samenspel.study.UnknownFields;

/// Builds small networks for tests: two sectors, the layers `content`, `referral` and `strong`, and as many
/// organisations, waves and reports as a test names.
public final class SmallNetwork {
    private final Map<WaveId, TreeMap<OrganisationId, Attributes>> attributes = new HashMap<>();
    private final List<Organisation> organisations = new ArrayList<>();
    private final List<Wave> waves = new ArrayList<>();
    private final Map<WaveId, TreeMap<OrganisationId, Participation>> participation = new HashMap<>();
    private final Map<WaveId, TreeMap<OrganisationId, GovernanceForm>> perceptions = new HashMap<>();
    private final Map<WaveId, Map<LayerId, SequencedMap<Pair, Answer>>> reports = new HashMap<>();

    /// Three organisations, two waves, a few reports and one of every odd thing.
    public static Network example() {
        return new SmallNetwork().organisation("cjg", "cjg").organisation("ha", "ha").organisation("vo", "ha")
                .wave("2018").wave("2019")
                .report("2018", "content", "cjg", "ha", new Answer.Tied(3))
                .report("2018", "content", "ha", "cjg", new Answer.Tied(2.5))
                .report("2018", "referral", "ha", "vo", new Answer.Unknown(Answer.Reason.SKIPPED))
                .report("2019", "content", "cjg", "ha", Answer.NOT_TIED)
                .state("2018", "vo", Participation.NOT_ANSWERED).state("2019", "vo", Participation.ABSENT)
                .perceives("2019", "ha", GovernanceForm.SELF_GOVERNED)
                .build();
    }

    /// The same with dials turned and a picture of its own for every wave.
    static Document turned(Network network) {
        Document document = document(network);
        Placement rows = document.placement();
        Placement shared = new Placement(rows.at(), rows.tray(), rows.pinned(), new Recipe("stress", 2, 7, new LayoutOptions(0.4, 0.25)), rows.quality());
        SequencedMap<WaveId, Placement> at = new LinkedHashMap<>();
        for (Wave wave : network.waves()) {
            Placement moved = rows.moved(rows.at().isEmpty() ? Map.of() : Map.of(rows.at().firstEntry().getKey(), new Point(1, at.size())));
            at.put(wave.id(), new Placement(moved.at(), rows.tray(), rows.pinned(), new Recipe("linked:0.5", 1, 7), new Quality(0.1, at.size(), 3)));
        }
        return document.with(shared).with(at.isEmpty() ? WavePlacements.NONE : new WavePlacements(0.5, at));
    }

    public static Document document(Network network) {
        return new Document(network, PlacesInRows.of(network), Look.standard(network), UnknownFields.NONE);
    }

    SmallNetwork organisation(String id, String sector) {
        boolean access = sector.equals("cjg");
        organisations.add(new Organisation(new OrganisationId(id), "Organisatie " + id, id.toUpperCase(Locale.ROOT),
                new SectorId(sector), access ? "" : "wijk", access ? AccessRole.ACCESS : AccessRole.OTHER,
                CareLevel.FREELY_ACCESSIBLE, access ? MunicipalTask.LEADING : MunicipalTask.NONE));
        return this;
    }

    SmallNetwork wave(String id) {
        waves.add(new Wave(new WaveId(id), Name.of("meting " + id, "wave " + id),
                Optional.of(LocalDate.of(2018, 2, 1)), Optional.empty()));
        return this;
    }

    SmallNetwork report(String wave, String layer, String from, String to, Answer answer) {
        reports.computeIfAbsent(new WaveId(wave), _ -> new HashMap<>())
                .computeIfAbsent(new LayerId(layer), _ -> new LinkedHashMap<>())
                .put(new Pair(new OrganisationId(from), new OrganisationId(to)), answer);
        return this;
    }

    SmallNetwork state(String wave, String organisation, Participation state) {
        participation.computeIfAbsent(new WaveId(wave), _ -> new TreeMap<>()).put(new OrganisationId(organisation), state);
        return this;
    }

    /// What another file said of an organisation in every wave.
    SmallNetwork said(String organisation, Attributes attributes) {
        organisations.replaceAll(one -> one.id().value().equals(organisation) ? one.with(attributes) : one);
        return this;
    }

    /// What another file said of an organisation and of all its reports in a wave.
    SmallNetwork said(String wave, String organisation, Attributes attributes) {
        this.attributes.computeIfAbsent(new WaveId(wave), _ -> new TreeMap<>()).put(new OrganisationId(organisation), attributes);
        return this;
    }

    private WaveAttributes attributes(WaveId wave) {
        SortedMap<OrganisationId, Attributes> of = attributes.getOrDefault(wave, new TreeMap<>());
        Map<LayerId, SequencedMap<Pair, Attributes>> ofReports = new HashMap<>();
        reports.getOrDefault(wave, Map.of()).forEach((layer, byPair) -> byPair.keySet().forEach(pair -> ofReports
                .computeIfAbsent(layer, _ -> new LinkedHashMap<>()).put(pair, of.getOrDefault(pair.from(), Attributes.NONE))));
        return new WaveAttributes(of, ofReports);
    }

    SmallNetwork perceives(String wave, String organisation, GovernanceForm form) {
        perceptions.computeIfAbsent(new WaveId(wave), _ -> new TreeMap<>()).put(new OrganisationId(organisation), form);
        return this;
    }

    Network build() {
        SequencedMap<WaveId, Fieldwork> fieldwork = new LinkedHashMap<>();
        waves.forEach(wave -> fieldwork.put(wave.id(), new Fieldwork(
                participation.getOrDefault(wave.id(), new TreeMap<>()), perceptions.getOrDefault(wave.id(), new TreeMap<>()),
                reports.getOrDefault(wave.id(), Map.of()), attributes(wave.id()))));
        return new Network(
                new Profile(Name.of("Netwerk", "Network"), MunicipalityKind.COOPERATING_SMALL, 60000,
                        GovernanceForm.LEAD_ORGANISATION, true),
                List.of(new FrequencyClass(1, Name.of("jaarlijks", "yearly"), 1), new FrequencyClass(2.5, Name.of("…"), 12)),
                List.of(sector("cjg", "C"), sector("ha", "H")), organisations, waves, layers(), fieldwork);
    }

    private static Sector sector(String id, String code) {
        return new Sector(new SectorId(id), code, Name.of("Sector " + id));
    }

    private static List<Layer> layers() {
        LayerId content = new LayerId("content");
        LayerId referral = new LayerId("referral");
        return List.of(new ReportedLayer(content, Name.of("content"), TieRule.EITHER),
                new ReportedLayer(referral, Name.of("verwijzing", "referral"), TieRule.SENDER),
                new DerivedLayer(new LayerId("strong"), Name.of("strong"),
                        new DerivationRule.EnoughLayers(List.of(content, referral), 2.5, TieRule.BOTH, 2)));
    }
}
