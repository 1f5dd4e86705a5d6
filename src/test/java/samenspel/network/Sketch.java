package samenspel.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import samenspel.network.kind.AccessRole;
import samenspel.network.kind.CareLevel;
import samenspel.network.kind.GovernanceForm;
import samenspel.network.kind.MunicipalTask;
import samenspel.network.kind.MunicipalityKind;

/// A small network written down for a test: two waves, three directed layers, two derived from them and
/// two in which reports make undirected ties. Every organisation answers unless it is said to be silent.
public final class Sketch {
    public static final WaveId FIRST = new WaveId("2018");
    public static final WaveId SECOND = new WaveId("2019");
    public static final ReportedLayer CONTENT = reported("content", TieRule.SENDER);
    public static final ReportedLayer ADMINISTRATIVE = reported("administrative", TieRule.SENDER);
    public static final ReportedLayer REFERRAL = reported("referral", TieRule.SENDER);
    public static final ReportedLayer MEETING = reported("meeting", TieRule.EITHER);
    public static final ReportedLayer AGREEMENT = reported("agreement", TieRule.BOTH);
    /// At least monthly (class 3), both ways, in two layers or more.
    public static final DerivationRule.EnoughLayers STRONG_RULE =
            new DerivationRule.EnoughLayers(List.of(CONTENT.id(), ADMINISTRATIVE.id(), REFERRAL.id()), 3, TieRule.BOTH, 2);
    public static final DerivationRule.EnoughLayers BASIC_RULE =
            new DerivationRule.EnoughLayers(List.of(CONTENT.id(), REFERRAL.id()), 0, TieRule.EITHER, 1);
    public static final DerivedLayer STRONG = new DerivedLayer(new LayerId("strong"), Name.of("strong"), STRONG_RULE);
    public static final DerivedLayer BASIC = new DerivedLayer(new LayerId("basic"), Name.of("basic"), BASIC_RULE);

    private static final Sector SECTOR = new Sector(new SectorId("education"), "E", Name.of("education"));
    private static final Profile PROFILE =
            new Profile(Name.of("sketch"), MunicipalityKind.OTHER, 0, GovernanceForm.LEAD_ORGANISATION, true);

    private final List<OrganisationId> organisations;
    private final Map<WaveId, Map<OrganisationId, Participation>> participation = new LinkedHashMap<>();
    private final Map<WaveId, Map<OrganisationId, GovernanceForm>> perceptions = new LinkedHashMap<>();
    private final Map<WaveId, Map<LayerId, Map<Pair, Answer>>> reports = new LinkedHashMap<>();

    private Sketch(List<OrganisationId> organisations) {
        this.organisations = organisations;
    }

    /// Organisations with these ids, separated by blanks.
    public static Sketch of(String ids) {
        return new Sketch(Stream.of(ids.split(" ")).map(OrganisationId::new).toList());
    }

    public static OrganisationId id(String id) {
        return new OrganisationId(id);
    }

    /// A pair written as `a-b`.
    public static Pair pair(String ends) {
        String[] both = ends.split("-");
        return new Pair(id(both[0]), id(both[1]));
    }

    /// Ties of strength 1 on pairs such as `a-b`, separated by blanks.
    public static List<Tie> ties(String pairs) {
        return Stream.of(pairs.split(" ")).filter(pair -> !pair.isEmpty()).map(pair -> new Tie(pair(pair), 1)).toList();
    }

    public Sketch reports(WaveId wave, Layer layer, String pair, Answer answer) {
        reports.computeIfAbsent(wave, w -> new LinkedHashMap<>())
                .computeIfAbsent(layer.id(), l -> new LinkedHashMap<>()).put(pair(pair), answer);
        return this;
    }

    /// Reports of one strength on pairs such as `a-b`, separated by blanks.
    public Sketch tied(WaveId wave, Layer layer, double strength, String pairs) {
        ties(pairs).forEach(tie -> reports(wave, layer, tie.pair().from() + "-" + tie.pair().to(), new Answer.Tied(strength)));
        return this;
    }

    public Sketch is(WaveId wave, String organisation, Participation how) {
        participation.computeIfAbsent(wave, w -> new LinkedHashMap<>()).put(id(organisation), how);
        return this;
    }

    public Sketch silent(WaveId wave, String organisation) {
        return is(wave, organisation, Participation.NOT_ANSWERED);
    }

    public Sketch absent(WaveId wave, String organisation) {
        return is(wave, organisation, Participation.ABSENT);
    }

    public Sketch sees(WaveId wave, String organisation, GovernanceForm form) {
        perceptions.computeIfAbsent(wave, w -> new LinkedHashMap<>()).put(id(organisation), form);
        return this;
    }

    public Network network() {
        return new Network(PROFILE, List.of(), List.of(SECTOR), organisations.stream().map(Sketch::organisation).toList(),
                Stream.of(FIRST, SECOND).map(Sketch::wave).toList(),
                List.of(CONTENT, ADMINISTRATIVE, REFERRAL, MEETING, AGREEMENT, STRONG, BASIC), fieldwork());
    }

    public static Organisation organisation(OrganisationId id) {
        return new Organisation(id, id.value(), id.value(), SECTOR.id(), "", AccessRole.OTHER, CareLevel.BASIC, MunicipalTask.NONE);
    }

    private SequencedMap<WaveId, Fieldwork> fieldwork() {
        SequencedMap<WaveId, Fieldwork> fieldwork = new LinkedHashMap<>();
        for (WaveId wave : List.of(FIRST, SECOND)) {
            Map<LayerId, SequencedMap<Pair, Answer>> told = new LinkedHashMap<>();
            reports.getOrDefault(wave, Map.of()).forEach((layer, answers) -> told.put(layer, new TreeMap<>(answers)));
            fieldwork.put(wave, new Fieldwork(new TreeMap<>(participation.getOrDefault(wave, Map.of())),
                    new TreeMap<>(perceptions.getOrDefault(wave, Map.of())), told));
        }
        return fieldwork;
    }

    private static Wave wave(WaveId id) {
        return new Wave(id, Name.of(id.value()), Optional.empty(), Optional.empty());
    }

    private static ReportedLayer reported(String id, TieRule rule) {
        return new ReportedLayer(new LayerId(id), Name.of(id), rule);
    }
}
