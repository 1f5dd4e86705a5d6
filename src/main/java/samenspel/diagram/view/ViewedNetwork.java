package samenspel.diagram.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import samenspel.diagram.Look;
import samenspel.diagram.TextStyle;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Names;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.words.ChangeWords;
import samenspel.measure.KnownTies;
import samenspel.measure.PossiblePlaces;
import samenspel.measure.Silence;
import samenspel.network.Layer;
import samenspel.network.Name;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.ReportedLayer;
import samenspel.network.Response;
import samenspel.network.Sector;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.network.kind.MunicipalTask;
import samenspel.text.Isolated;
import samenspel.text.Texts;

/// One network of a view, with how it and what is in it are called.
public final class ViewedNetwork {
    /// Stands between the name of a network and that of its place.
    private static final String BREAK = " – ";
    /// Stands for a place that cannot be told.
    private static final String UNKNOWN_PLACE = "?";
    private static final List<String> KEY = List.of("CJG", "JGZ");
    /// The share of what could be known from which on what is unknown is much, in views and in findings.
    public static final double MUCH = 0.2;

    private final Depiction depiction;
    private final ViewChoices choices;
    private final ChangeWords words;
    private final Texts texts;

    public ViewedNetwork(Depiction depiction, ViewChoices choices) {
        this.depiction = named(depiction);
        this.choices = choices;
        this.words = new ChangeWords(this.depiction.network(), depiction.language());
        this.texts = Texts.in(depiction.language());
    }

    /// The only wave of a file that says nothing of waves is called so that a sentence can go on with it.
    private static Depiction named(Depiction given) {
        Network one = given.network();
        Wave only = one.waves().getFirst();
        boolean named = one.waves().size() > 1 || !only.name().equals(new Name(Texts.byTag("exchange.one-wave")));
        return named ? given : given.with(new Network(one.profile(), one.frequencies(), one.sectors(), one.organisations(),
                List.of(new Wave(only.id(), new Name(Texts.byTag("view.this-wave")), only.from(), only.to())), one.layers(), one.fieldwork()));
    }

    public Depiction depiction() {
        return depiction;
    }

    ViewChoices choices() {
        return choices;
    }

    public Network network() {
        return depiction.network();
    }

    public Look look() {
        return depiction.look();
    }

    public ChangeWords words() {
        return words;
    }

    /// The ties of a layer within a sentence, such as `strong ties` or `ties of content information`; `ties` where the layer has no other name.
    public String ties(Layer layer) {
        return words.tiesOf(layer);
    }

    /// What an organisation has as many of as it has partners, within a sentence: the ties of a layer, and where two directions are two ties its partners in it.
    public String partners(Layer layer) {
        return layer.directed() ? Texts.in(depiction.language()).get("view.partners-in", words.within(words.name(layer.name()))) : ties(layer);
    }

    /// Such as `Network I`, of a name that goes on behind a dash.
    public String called() {
        return Isolated.of(words.network().split(BREAK, 2)[0].strip());
    }

    /// What stands behind the dash; empty where nothing does.
    public String place() {
        String[] parts = words.network().split(BREAK, 2);
        return parts.length == 2 ? Isolated.of(parts[1].strip()) : "";
    }

    /// The wave chosen, or else the first.
    public Optional<WaveId> firstWave() {
        return wave(0, network().waves().getFirst().id());
    }

    /// The wave chosen, or else the last.
    public Optional<WaveId> latestWave() {
        return wave(0, network().waves().getLast().id());
    }

    /// The later wave chosen, or else the last.
    public Optional<WaveId> lastWave() {
        return wave(choices.waves().size() - 1, network().waves().getLast().id());
    }

    private Optional<WaveId> wave(int at, WaveId usual) {
        return choices.waves().isEmpty() ? Optional.of(usual) : network().wave(choices.waves().get(at)).map(Wave::id);
    }

    /// The wave beside another: the one chosen behind it, or else the last, or the first where that is the other one; empty where there is only one
    /// or the other one itself was chosen.
    public Optional<WaveId> beside(WaveId wave) {
        if (choices.waves().size() > 1) {
            return choices.waves().stream().skip(1).findFirst().filter(other -> !other.equals(wave) && network().wave(other).isPresent());
        }
        List<Wave> waves = network().waves();
        WaveId other = waves.getLast().id().equals(wave) ? waves.getFirst().id() : waves.getLast().id();
        return other.equals(wave) ? Optional.empty() : Optional.of(other);
    }

    /// The first layer chosen, or else one of this id, or else the first of reports; empty where the one chosen is not here.
    public Optional<Layer> layer(String usual) {
        if (!choices.layers().isEmpty()) {
            return network().layer(choices.layers().getFirst());
        }
        return network().layers().stream().filter(layer -> layer.id().value().equals(usual)).findFirst()
                .or(() -> network().layers().stream().filter(ReportedLayer.class::isInstance).findFirst())
                .or(() -> network().layers().stream().findFirst());
    }

    /// The first layer chosen, or else that of the strictest rule.
    public Optional<Layer> strictest() {
        return choices.layers().isEmpty() ? Seen.opening(network()).layersOf(network()).stream().findFirst() : network().layer(choices.layers().getFirst());
    }

    /// How an organisation is called where organisations have names or numbers.
    public String name(OrganisationId organisation, NameMode mode) {
        return Isolated.of(Names.of(network(), mode.inWords(), depiction.language()).of(organisation));
    }

    /// The same where there is not room for every name: short where what is left of a full one could be that of another, and with what
    /// tells it apart behind its beginning where what is left of that could be so too.
    public String name(OrganisationId organisation, NameMode mode, double room, TextStyle style) {
        String name = name(organisation, mode);
        TextStyle small = ViewMarks.smaller(name, room, style);
        boolean whole = ViewMarks.width(name, small) <= room;
        if (whole || !mode.isNaming() || isTold(organisation, mode, room, style)) {
            return name;
        }
        return isTold(organisation, NameMode.SHORT, room, style) ? name(organisation, NameMode.SHORT) : Isolated.of(ViewMarks.apart(Isolated.plain(name), others(organisation, mode).map(Isolated::plain).toList(), room, small));
    }

    private Stream<String> others(OrganisationId organisation, NameMode mode) {
        Names names = Names.of(network(), mode.inWords(), depiction.language());
        return network().organisations().stream().map(Organisation::id).filter(other -> !other.equals(organisation)).map(other -> Isolated.of(names.of(other)));
    }

    /// Whether what is left of its name cannot be that of another.
    private boolean isTold(OrganisationId organisation, NameMode mode, double room, TextStyle style) {
        String name = name(organisation, mode);
        TextStyle small = ViewMarks.smaller(name, room, style);
        String left = ViewMarks.shortened(name, room, small);
        return others(organisation, mode).noneMatch(other -> ViewMarks.shortened(other, room, small).equals(left));
    }

    public Organisation organisation(OrganisationId id) {
        return network().organisation(id).orElseThrow();
    }

    public Sector sector(Organisation organisation) {
        return network().sector(organisation.sector()).orElseThrow();
    }

    /// Whether no sector of its organisations is known.
    public boolean isWithoutSectors() {
        return network().organisations().stream().allMatch(one -> sector(one).code().equals(Sector.NOT_KNOWN));
    }

    /// The name of its sector, with its kind within that where it has one; with a number where it tells nobody apart.
    public String sectorName(Organisation organisation) {
        if (isWithoutSectors()) {
            return name(organisation.id(), NameMode.SECTOR);
        }
        String name = Isolated.of(words.name(sector(organisation).name()));
        return organisation.subSector().isEmpty() ? name : name + " (" + Isolated.of(organisation.subSector()) + ")";
    }

    /// Those that stand out: those chosen, or else the access organisations of some sectors; in a network that has none of these, those
    /// that lead.
    ///
    /// @param usual codes of sectors
    public List<Organisation> lit(List<String> usual) {
        if (!choices.lit().isEmpty()) {
            return network().organisations().stream().filter(one -> choices.lit().contains(one.id().value()) || choices.lit().contains(one.sector().value())).toList();
        }
        List<Organisation> key = key(usual);
        return key.isEmpty() ? leaders() : key;
    }

    private List<Organisation> key(List<String> sectors) {
        return network().organisations().stream().filter(one -> one.givesAccess() && sectors.contains(sector(one).code())).toList();
    }

    /// Whether those that lead stand out because nobody else does.
    boolean isLitByLead() {
        return choices.lit().isEmpty() && key(KEY).isEmpty();
    }

    /// The same of the sectors that have a key role in the study.
    public List<Organisation> lit() {
        return lit(KEY);
    }

    /// Those that lead, of whatever wave.
    private List<Organisation> leaders() {
        return network().organisations().stream().filter(one -> one.task() == MunicipalTask.LEADING).toList();
    }

    /// Those of whom a view speaks, so that it matters whether they answered: those chosen, or else those that lead and that stand out.
    private Stream<Organisation> watched() {
        return choices.lit().isEmpty() ? Stream.concat(leaders().stream(), lit().stream()) : lit().stream();
    }

    /// What somebody who stands out is called within a sentence, by its sector, which names nobody.
    public String litName(Organisation one) {
        String code = sector(one).code();
        boolean leads = choices.lit().isEmpty() && one.task() == MunicipalTask.LEADING && !KEY.contains(code);
        String key = leads ? "view.named-leading" : "view.named." + code;
        return texts.has(key) ? texts.get(key) : sectorName(one);
    }

    /// A place by known ties, or that it cannot be told.
    public static String place(PossiblePlaces.Place place, Texts texts) {
        return place.isTold() ? texts.get("view.count", place.rank()) + (place.shared() ? "=" : "") : UNKNOWN_PLACE;
    }

    /// Which places one can have: one, or from the best to the worst.
    public static String possible(PossiblePlaces.Place place, Texts texts) {
        return place.isCertain() ? texts.get("view.count", place.from()) : texts.get("view.count-between", place.from(), place.to());
    }

    /// Whether known ties alone may say something else than all ties would: the wave leaves out what the layer rests on, or some are unknown, and more than a fifth of organisations
    /// or of possible ties are, or who leads or stands out said nothing or has more than a fifth of its own unknown.
    public boolean isOpen(Layer layer, WaveId wave) {
        KnownTies known = KnownTies.of(network(), layer, wave);
        boolean much = 1 - network().response(wave).rate() > MUCH || known.unknownTies() > MUCH * known.possibleTies();
        Set<OrganisationId> silent = Silence.of(network(), layer, wave);
        return !network().leftOut(layer, wave).isEmpty() || known.unknownTies() > 0 && (much || watched().map(Organisation::id).anyMatch(one -> silent.contains(one) || known.unknownPartners(one) > MUCH * (known.n() - 1)));
    }

    /// Such as `Network I 135, 94 %`: how many organisations there were and how many of them answered.
    public String response(WaveId wave) {
        Response response = network().response(wave);
        return texts.get("view.response", called(), response.present(), response.rate());
    }
}
