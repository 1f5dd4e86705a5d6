package samenspel.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import samenspel.exchange.found.FoundFile;
import samenspel.exchange.found.FoundNode;
import samenspel.exchange.found.FoundTie;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Ledger;
import samenspel.exchange.found.Moment;
import samenspel.exchange.survey.LikelyCodes;
import samenspel.network.Answer;
import samenspel.network.Attributes;
import samenspel.network.Fieldwork;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Name;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Participation;
import samenspel.network.Profile;
import samenspel.network.ReportedLayer;
import samenspel.network.Sector;
import samenspel.network.Wave;
import samenspel.network.WaveAttributes;
import samenspel.network.WaveId;
import samenspel.network.kind.GovernanceForm;
import samenspel.network.kind.MunicipalityKind;
import samenspel.text.Spot;
import samenspel.text.Texts;
import samenspel.text.account.Reading;

/// Builds a network of what was read.
///
/// Relations become layers, times become waves. Ties found twice become one of the largest strength, ties
/// of a node with itself and ties that are not above 0 are set aside; all of it is said. What a file
/// gives as not known is an unknown answer, not an absent tie. Cost: n log n in ties × waves.
final class NetworkBuilder {
    private static final Answer NOT_SAID = new Answer.Unknown(Answer.Reason.SKIPPED);

    private final List<PlacedGraph> graphs;
    private final ImportChoices choices;
    private final Ledger ledger;
    private final JoinedOrganisations members;
    private final WavesOfNetwork waves;
    private final NonResponse silence;
    private final KeptAttributes attributes;
    private final StatedParticipation stated;
    private final SequencedMap<String, LayerDraft> layers = new LinkedHashMap<>();
    private final Map<String, SequencedMap<OrganisationId, Participation>> participations = new HashMap<>();
    private final Map<String, Set<OrganisationId>> absences = new HashMap<>();

    private NetworkBuilder(List<PlacedGraph> graphs, ImportChoices choices) {
        this.graphs = graphs;
        this.choices = choices;
        this.ledger = new Ledger("");
        this.members = new JoinedOrganisations(graphs, choices, ledger);
        this.waves = new WavesOfNetwork(graphs, choices, ledger);
        this.attributes = new KeptAttributes(choices, waves, ledger);
        this.silence = new NonResponse(graphs, members.identities());
        this.stated = new StatedParticipation(graphs, waves);
    }

    /// @param files several are layers or waves, in this order; of one its relations are layers
    static Reading<Network> of(List<FoundFile> files, ImportChoices choices) {
        return new NetworkBuilder(PlacedGraph.all(files, choices), choices).network();
    }

    private Reading<Network> network() {
        attributes.collect(graphs);
        graphs.forEach(this::ties);
        graphs.forEach(placed -> (placed.graph().isOfTies() ? placed.graph().setting().relations() : Set.of(""))
                .forEach(relation -> layer(slotted(placed, relation))));
        ledger.within("", "");
        alike();
        layersOfNoWave();
        silence.skipped(waves.names().isEmpty() ? List.of("") : List.copyOf(waves.names())).forEach(skip -> skip.placed().graph().relations().forEach(relation ->
                skip(layer(slotted(skip.placed(), relation)), skip)));
        new NotAsked(graphs, waves.names(), silence, this::slot).all(members.identities().size()).forEach(this::unasked);
        waves.names().forEach(this::missing);
        if (layers.isEmpty()) {
            layer("");
        }
        List<Sector> sectors = members.sectors();
        Map<String, WaveId> waveIds = waveIds();
        List<Wave> ofWaves = waveIds.entrySet().stream()
                .map(wave -> new Wave(wave.getValue(), waveName(wave.getKey()), Optional.empty(), Optional.empty()))
                .toList();
        Map<String, Layer> ofLayers = ofLayers();
        sayMirrored(ofLayers);
        SequencedMap<WaveId, Fieldwork> fieldwork = new LinkedHashMap<>();
        waveIds.forEach((name, id) -> fieldwork.put(id, new Fieldwork(participation(name), new LinkedHashMap<>(), reports(name, ofLayers), attributes(name, ofLayers))));
        Network network = new Network(profile(), List.of(), sectors, attributes.of(members.organisations(sectors)), ofWaves,
                List.copyOf(ofLayers.values()), fieldwork);
        stated.account(ledger);
        attributes.account();
        return Reading.of(network, ledger.account());
    }

    /// Says which names were the same as others in all but capitals.
    private void alike() {
        List<String> pairs = graphs.stream().flatMap(placed -> placed.same().entrySet().stream())
                .filter(pair -> pair.getKey().equalsIgnoreCase(pair.getValue()) && !pair.getKey().equals(pair.getValue()))
                .map(pair -> pair.getKey() + " = " + pair.getValue()).distinct().sorted().toList();
        if (!pairs.isEmpty()) {
            ledger.noted(ImportReason.SAME_BUT_CAPITALS, Spot.NOWHERE, String.join(", ", pairs), pairs.size());
        }
    }

    private Profile profile() {
        return new Profile(Name.of(choices.title()), MunicipalityKind.OTHER, 0, GovernanceForm.SELF_GOVERNED, false);
    }

    private SequencedMap<String, WaveId> waveIds() {
        PlainIds plainIds = new PlainIds();
        SequencedMap<String, WaveId> ids = new LinkedHashMap<>();
        SequencedSet<String> names = waves.names().isEmpty() ? new LinkedHashSet<>(List.of("")) : waves.names();
        names.forEach(name -> ids.put(name, new WaveId(plainIds.of(name, "wave"))));
        return ids;
    }

    private static Name waveName(String name) {
        boolean number = name.matches("\\d{1,2}");
        return name.isEmpty() ? new Name(Texts.byTag("exchange.one-wave")) : number ? new Name(Texts.byTag("exchange.wave-number", name)) : Name.of(name);
    }

    private SequencedMap<String, Layer> ofLayers() {
        PlainIds plainIds = new PlainIds();
        SequencedMap<String, Layer> made = new LinkedHashMap<>();
        layers.forEach((name, draft) -> made.put(name, new ReportedLayer(new LayerId(plainIds.of(name, "layer")),
                name.isEmpty() ? new Name(Texts.byTag("exchange.one-layer")) : Name.of(name), draft.rule(choices.direction()))));
        return made;
    }

    private LayerDraft layer(String name) {
        return layers.computeIfAbsent(name, _ -> new LayerDraft(attributes));
    }

    private void ties(PlacedGraph placed) {
        ledger.within(placed.file(), placed.graph().name());
        List<Optional<OrganisationId>> ids = placed.graph().nodes().stream().map(placed::identity)
                .map(identity -> Optional.of(identity).filter(members::has).map(OrganisationId::new)).toList();
        placed.graph().ties().forEach(tie -> tie(placed, tie, ids));
    }

    /// Says which layers have no direction only because each tie was found both ways, alike.
    private void sayMirrored(Map<String, Layer> ofLayers) {
        List<String> mirrored = layers.entrySet().stream().filter(one -> one.getValue().hasDirected()).map(Map.Entry::getKey)
                .filter(name -> Optional.ofNullable(ofLayers.get(name)).filter(layer -> !layer.directed()).isPresent()).toList();
        boolean asFound = choices.direction() == ImportChoices.Direction.AS_FOUND && !mirrored.isEmpty();
        if (asFound && mirrored.size() == layers.size()) {
            ledger.noted(ImportReason.NO_DIRECTION, Spot.NOWHERE);
        } else if (asFound) {
            ledger.noted(ImportReason.NO_DIRECTION_IN, Spot.NOWHERE, String.join(", ", mirrored));
        }
    }

    /// Beside those that are waves of a layer there may be some of which nothing says when they were.
    private void layersOfNoWave() {
        if (choices.slots().values().stream().anyMatch(slot -> !slot.wave().isEmpty())) {
            choices.slots().values().stream().filter(slot -> slot.wave().isEmpty()).map(LayerAndWave::layer).sorted()
                    .forEach(layer -> ledger.noted(ImportReason.LAYER_WITHOUT_WAVE, Spot.NOWHERE, layer));
        }
    }

    /// @param ids those of the nodes, by their places; empty of one that is no organisation
    private void tie(PlacedGraph placed, FoundTie tie, List<Optional<OrganisationId>> ids) {
        Optional<OrganisationId> from = ids.get(tie.from());
        Optional<OrganisationId> to = ids.get(tie.to());
        Spot at = Spot.line(tie.line());
        if (from.isEmpty() || to.isEmpty()) {
            ledger.setAside(ImportReason.EMPTY_ID, at);
        } else if (from.equals(to)) {
            ledger.setAside(ImportReason.SELF_TIE, at, from.get().value());
        } else {
            place(placed, tie, new Pair(from.get(), to.get()));
        }
    }

    private void place(PlacedGraph placed, FoundTie tie, Pair pair) {
        LayerDraft layer = layer(slotted(placed, tie.relation()));
        layer.declared(tie.directed() && !tie.bothWays() && placed.graph().setting().directed());
        List<String> in = waves.names().isEmpty() ? List.of("") : waves.of(tie, placed, choices);
        List<String> together = in.stream().filter(wave -> !isAbsent(pair, wave)).toList();
        if (together.isEmpty()) {
            ledger.setAside(in.isEmpty() ? ImportReason.NO_WAVE : ImportReason.NEVER_TOGETHER, Spot.line(tie.line()), pair.from().value(), pair.to().value());
            return;
        }
        if (waves.isOpen(tie, placed, choices)) {
            ledger.setAside(ImportReason.WAVE_NOT_KNOWN, Spot.line(tie.line()), pair.from().value(), pair.to().value());
            together.stream().filter(wave -> !(value(tie, wave) <= 0)).forEach(wave -> layer.put(wave, pair, tie.directed(), NOT_SAID, Attributes.NONE));
            return;
        }
        boolean used = false;
        boolean merged = false;
        for (String wave : together) {
            double value = value(tie, wave);
            if (!choices.noTieCodes().contains(value) && !(value <= 0)) {
                boolean fresh = layer.put(wave, pair, tie.directed(), known(value) ? new Answer.Tied(value) : NOT_SAID, attributes.of(tie, wave));
                used |= fresh;
                merged |= !fresh;
            }
        }
        account(tie, pair, used, merged);
        if (used && together.size() > 1) {
            sayWithout(tie, pair, together);
        }
    }

    /// Says in which of its waves a tie has no strength above 0.
    private void sayWithout(FoundTie tie, Pair pair, List<String> together) {
        String without = together.stream().filter(wave -> value(tie, wave) <= 0).collect(Collectors.joining(", "));
        if (!without.isEmpty()) {
            ledger.noted(ImportReason.NOT_POSITIVE_THEN, Spot.line(tie.line()), pair.from().value(), pair.to().value(), without);
        }
    }

    private String slotted(PlacedGraph placed, String relation) {
        LayerAndWave slot = choices.slots().get(relation);
        return slot == null ? placed.layerOf(relation) : slot.layer();
    }

    private LayerAndWave slot(PlacedGraph placed, String relation) {
        LayerAndWave slot = choices.slots().get(relation);
        return new LayerAndWave(slotted(placed, relation), slot != null && !slot.wave().isEmpty() ? slot.wave() : placed.wave());
    }

    /// What was not asked in a wave is not known of it.
    private void unasked(NotAsked.Gap gap) {
        List<String> about = gap.about().stream().filter(to -> !absent(gap.wave()).contains(new OrganisationId(to))).toList();
        ledger.within(fileOf(gap.wave()), "");
        gap.say(about, ledger);
        LayerDraft layer = layer(gap.layer());
        for (String to : gap.why() == ImportReason.LAYER_TAKEN_AS_NONE ? List.<String>of() : gap.about().isEmpty() ? members.identities() : about) {
            members.identities().stream().filter(from -> !from.equals(to)).map(from -> new Pair(new OrganisationId(from), new OrganisationId(to)))
                    .filter(pair -> !isAbsent(pair, gap.wave())).forEach(pair -> layer.put(gap.wave(), pair, true, NOT_SAID, Attributes.NONE));
        }
    }

    /// Says who is in another wave but not among the answers of this one.
    private void missing(String wave) {
        Set<String> missing = silence.missing(wave);
        missing.removeIf(identity -> participation(wave).get(new OrganisationId(identity)) != Participation.NOT_ANSWERED);
        if (!missing.isEmpty()) {
            ledger.within(fileOf(wave), "");
            ledger.noted(ImportReason.NOT_IN_WAVE, Spot.NOWHERE, missing.size(), String.join(", ", missing), wave);
        }
    }

    private String fileOf(String wave) {
        return graphs.stream().filter(placed -> placed.wave().equals(wave)).map(PlacedGraph::file).findFirst().orElse("");
    }

    /// Who answered other questions of a wave, but not this one, has said nothing of it about anybody.
    private void skip(LayerDraft layer, NonResponse.Skip skip) {
        members.identities().stream().filter(other -> !other.equals(skip.identity())).forEach(other ->
                layer.put(skip.wave(), new Pair(new OrganisationId(skip.identity()), new OrganisationId(other)), true, NOT_SAID, Attributes.NONE));
    }

    private boolean known(double value) {
        return !Double.isNaN(value) && !choices.missingCodes().contains(value);
    }

    private double value(FoundTie tie, String wave) {
        Moment moment = waves.moments().get(wave);
        return moment == null ? tie.value() : tie.valueAt(moment);
    }

    private void account(FoundTie tie, Pair pair, boolean used, boolean merged) {
        Spot at = Spot.line(tie.line());
        boolean none = choices.noTieCodes().contains(tie.value());
        if (used || none && !merged && !LikelyCodes.couldBe(tie.value())) {
            ledger.used(1);
        } else if (merged) {
            ledger.setAside(ImportReason.MERGED_TIE, at, pair.from().value(), pair.to().value());
        } else if (none) {
            ledger.setAside(ImportReason.CODE_NO_TIE, at, pair.from().value(), pair.to().value(), tie.value());
        } else {
            ledger.setAside(ImportReason.NOT_POSITIVE, at, pair.from().value(), pair.to().value(), tie.value());
        }
    }

    private boolean isAbsent(Pair pair, String wave) {
        Set<OrganisationId> absent = absent(wave);
        return !absent.isEmpty() && (absent.contains(pair.from()) || absent.contains(pair.to()));
    }

    private Set<OrganisationId> absent(String wave) {
        return absences.computeIfAbsent(wave, _ -> participation(wave).entrySet().stream()
                .filter(said -> said.getValue() == Participation.ABSENT).map(Map.Entry::getKey).collect(Collectors.toSet()));
    }

    private SequencedMap<OrganisationId, Participation> participation(String wave) {
        return participations.computeIfAbsent(wave, this::saidOf);
    }

    private SequencedMap<OrganisationId, Participation> saidOf(String wave) {
        SequencedMap<OrganisationId, Participation> said = new LinkedHashMap<>();
        Set<String> present = new HashSet<>(present(wave));
        present.removeAll(silence.absent(wave));
        Set<String> silent = silence.in(wave);
        for (String identity : members.identities()) {
            if (!present.contains(identity)) {
                said.put(new OrganisationId(identity), Participation.ABSENT);
            } else if (silent.contains(identity)) {
                said.put(new OrganisationId(identity), Participation.NOT_ANSWERED);
            }
        }
        said.putAll(members.participation(wave, Math.max(0, List.copyOf(waves.names()).indexOf(wave))));
        said.values().removeIf(Participation.ANSWERED::equals);
        state(wave, said);
        return said;
    }

    /// Adds what lists say of a wave. Whoever has ties in it was there.
    private void state(String wave, Map<OrganisationId, Participation> said) {
        Map<String, Participation> listed = stated.in(wave);
        Set<String> tied = listed.containsValue(Participation.ABSENT) ? tied(wave) : Set.of();
        Set<String> contradicted = new HashSet<>();
        listed.forEach((identity, took) -> {
            if (took == Participation.ABSENT && tied.contains(identity)) {
                contradicted.add(identity);
            } else {
                said.merge(new OrganisationId(identity), took, (former, other) -> former == Participation.ABSENT ? former : other);
            }
        });
        contradicted(contradicted, wave);
    }

    private void contradicted(Set<String> contradicted, String wave) {
        if (!contradicted.isEmpty()) {
            ledger.noted(ImportReason.TIED_THOUGH_ABSENT, Spot.NOWHERE, String.join(", ", contradicted.stream().sorted().toList()), wave);
        }
    }

    /// Who has a tie in a wave, or one of which it is not known.
    private Set<String> tied(String wave) {
        Set<String> tied = new HashSet<>();
        graphs.forEach(placed -> placed.graph().ties().stream().filter(tie -> !(value(tie, wave) <= 0) && !waves.isOpen(tie, placed, choices) && waves.of(tie, placed, choices).contains(wave)).forEach(tie -> {
            tied.add(placed.identity(placed.graph().nodes().get(tie.from())));
            tied.add(placed.identity(placed.graph().nodes().get(tie.to())));
        }));
        return tied;
    }

    /// Who is in a wave: whom a list of its nodes names for that time, and whom no list names at all. Where nodes are only
    /// named by ties, no network is of this wave alone, or it has answers only, everybody.
    private Set<String> present(String wave) {
        List<PlacedGraph> of = graphs.stream().filter(placed -> placed.wave().isEmpty() || placed.wave().equals(wave)).toList();
        boolean listed = of.stream().allMatch(placed -> placed.graph().nodes().stream().allMatch(FoundNode::declared));
        if (!listed || of.isEmpty() || silence.isOfAnswers(wave)) {
            return members.identities();
        }
        Set<String> present = of.stream().flatMap(placed -> {
            Optional<Moment> moment = momentOf(wave, placed);
            return placed.graph().nodes().stream().filter(node -> moment.map(node::isThere).orElse(true)).map(placed::identity);
        }).collect(Collectors.toSet());
        present.addAll(members.unlisted());
        Set<String> contradicted = new HashSet<>(waves.moments().isEmpty() && !present.containsAll(members.identities()) ? tied(wave) : Set.of());
        contradicted.removeAll(present);
        contradicted(contradicted, wave);
        present.addAll(contradicted);
        return present;
    }

    /// Where ties name their wave, a node may have been there in some: a wave is then a time as well.
    private Optional<Moment> momentOf(String wave, PlacedGraph placed) {
        boolean named = placed.wave().isEmpty() && placed.graph().hasWaves();
        return named ? waves.momentOf(wave) : Optional.ofNullable(waves.moments().get(wave));
    }

    private Map<LayerId, SequencedMap<Pair, Answer>> reports(String wave, Map<String, Layer> ofLayers) {
        Map<LayerId, SequencedMap<Pair, Answer>> reports = new HashMap<>();
        List<String> names = new ArrayList<>(layers.keySet());
        names.forEach(name -> reports.put(ofLayers.get(name).id(), layers.get(name).answers(wave, ofLayers.get(name).directed())));
        return reports;
    }

    private WaveAttributes attributes(String wave, Map<String, Layer> ofLayers) {
        Map<LayerId, SequencedMap<Pair, Attributes>> ofReports = new HashMap<>();
        layers.forEach((name, draft) -> ofReports.put(ofLayers.get(name).id(), draft.attributes(wave, ofLayers.get(name).directed())));
        return new WaveAttributes(attributes.in(wave), ofReports);
    }
}
