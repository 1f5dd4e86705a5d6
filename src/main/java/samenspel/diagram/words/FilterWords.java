package samenspel.diagram.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.change.Fate;
import samenspel.diagram.seen.Around;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.LayerAlgebra;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.MeasureConditions;
import samenspel.diagram.seen.Names;
import samenspel.diagram.seen.SectorPair;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.seen.TieConditions;
import samenspel.diagram.seen.TieDirection;
import samenspel.diagram.seen.TieTraits;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Sector;
import samenspel.network.SectorId;
import samenspel.text.Language;
import samenspel.text.Texts;

/// A filter as words that can be read as a sentence, such as "strong ties of access organisations with 10 or more strong partners, in content
/// information and client referral, not in administrative information", and as parts that can be taken away one by one.
public final class FilterWords {
    /// So many organisations are named.
    private static final int MOST_NAMED = 3;
    /// In letters.
    private static final int MOST_OF_TITLE = 90;

    private final Seen seen;
    private final Filter filter;
    private final Network network;
    private final Texts texts;
    private final ChangeWords words;
    private final ConditionNumbers numbers;
    private final List<FilterChip> chips = new ArrayList<>();

    private FilterWords(Seen seen, Network network, Language language) {
        this.seen = seen;
        this.filter = seen.filter();
        this.network = network;
        this.texts = Texts.in(language);
        this.words = new ChangeWords(network, language);
        this.numbers = new ConditionNumbers(seen, network, language);
        around();
        access();
        conditions();
        sectors();
        hidden();
        attributes();
        between();
        traits();
        layers();
        fates();
    }

    public static FilterWords of(Seen seen, Network network, Language language) {
        return new FilterWords(seen, network, language);
    }

    /// In the order of the sentence; none where nothing is left out.
    public List<FilterChip> chips() {
        return List.copyOf(chips);
    }

    /// What ties it is about.
    public String ties() {
        // Layers that are asked for are named with what is asked.
        if (!seen.layers().isEmpty() && filter.ties().layers().in().containsAll(seen.layers())) {
            return texts.get("filter.ties.plain");
        }
        return drawn();
    }

    /// The ties of the layers that are drawn, by name: where the rest of the sentence may have no room.
    public String drawn() {
        String layers = seen.layersOf(network).stream().map(words::tiesOf).collect(Collectors.joining(" + "));
        return layers.isEmpty() ? texts.get("caption.no-layer") : layers;
    }

    /// All of it.
    public String sentence() {
        return Stream.concat(Stream.of(ties()), chips.stream().map(chip -> (isBeginning(chip) ? ", " : "") + chip.join() + " " + chip.words())).collect(Collectors.joining(" ")).replace(" ,", ",");
    }

    /// What a picture is of as its title says it; empty where nothing is left out.
    public static Optional<String> title(Seen seen, Network network, Language language) {
        return seen.filter().equals(Filter.NOTHING) ? Optional.empty() : Optional.of(of(seen, network, language)).filter(words -> !words.chips.isEmpty()).map(FilterWords::title);
    }

    /// The same as a part of a title: where that would be long, only that it is a part.
    public String title() {
        String all = sentence();
        return chips.isEmpty() || all.length() <= MOST_OF_TITLE ? all : texts.get("filter.title.part", ties());
    }

    /// Whether layers begin with it, in which a pair is tied, or in which it is not.
    private boolean isBeginning(FilterChip chip) {
        return chip.control().startsWith("layer-") && !chip.control().equals("layer-count")
                && chips.stream().filter(one -> one.control().startsWith("layer-") && !one.control().equals("layer-count") && one.not() == chip.not()).findFirst().orElse(chip) == chip;
    }

    /// How many organisations and ties may belong, or may not, since not everything is known; none where that is sure.
    public List<String> open() {
        ConditionWords conditions = new ConditionWords(network, texts.language());
        List<String> sentences = new ArrayList<>();
        seen.met(network).ifPresent(met -> {
            if (!met.unknown().isEmpty()) {
                sentences.add(conditions.unknown(filter.conditions(), met));
            }
            sentences.addAll(conditions.open(met));
        });
        seen.left(network).ifPresent(left -> sentences.addAll(conditions.open(left)));
        return sentences;
    }

    /// What it says that another does not, or what that said and this does not.
    public String difference(Seen before) {
        Set<String> here = said(this);
        // In the same layers: what is said of them is no difference of its own.
        FilterWords former = new FilterWords(before.withLayers(seen.layers()), network, texts.language());
        Set<String> there = said(former);
        return here.stream().filter(part -> !there.contains(part)).findFirst()
                .or(() -> there.stream().filter(part -> !here.contains(part)).findFirst().map(part -> texts.get("filter.without", part)))
                .orElseGet(() -> texts.get("filter.left-out." + filter.leftOut()));
    }

    private static Set<String> said(FilterWords filter) {
        return filter.chips.stream().map(chip -> chip.not() ? chip.join() + " " + chip.words() : chip.words()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void add(String control, String join, String said, Filter without) {
        chips.add(new FilterChip(control, texts.get("filter.join." + join), said, false, without));
    }

    private void addNot(String control, String join, String said, Filter without) {
        chips.add(new FilterChip(control, texts.get("filter.join." + join), said, true, without));
    }

    private void around() {
        filter.ties().around().ifPresent(around -> {
            String join = around.reach() == Around.Reach.AMONG ? "among" : "of";
            add("around", join, texts.get("filter.around." + around.reach(), named(around.of())), filter.with(filter.ties().with(Optional.empty())));
        });
    }

    private String named(Collection<OrganisationId> some) {
        Names names = Names.of(network, seen.names().inWords(), texts.language());
        List<OrganisationId> known = some.stream().filter(names.byId()::containsKey).toList();
        String first = known.stream().limit(known.size() > MOST_NAMED + 1 ? MOST_NAMED : known.size()).map(names::of).collect(Collectors.joining(", "));
        return known.size() > MOST_NAMED + 1 ? texts.get("filter.around.more", first, known.size() - MOST_NAMED) : first;
    }

    private void access() {
        List<LegendKey> hidden = filter.hidden(LegendKey.Kind.ACCESS).toList();
        Filter without = filter.without(LegendKey.Kind.ACCESS);
        if (hidden.size() == 1) {
            boolean only = hidden.getFirst().id().equals("OTHER");
            if (only) {
                add("access", "of", texts.get("filter.access"), without);
            } else {
                addNot("access", "not", texts.get("filter.access"), without);
            }
        } else if (!hidden.isEmpty()) {
            addNot("access", "not", texts.get("filter.nobody"), without);
        }
    }

    private void conditions() {
        MeasureConditions conditions = filter.conditions();
        for (int place = 0; place < conditions.all().size(); place++) {
            String first = chips.stream().anyMatch(chip -> chip.control().equals("access") && !chip.not()) ? "with" : "organisations";
            add("condition-" + place, place == 0 ? first : "and", numbers.of(conditions.all().get(place)), filter.with(conditions.without(place)));
        }
        if (!conditions.isNone() && filter.ties().ends() == TieConditions.Ends.EITHER) {
            add("ends", "comma", texts.get("filter.ends.EITHER"), filter.with(filter.ties().with(TieConditions.Ends.BOTH)));
        }
        if (!conditions.isNone() && !conditions.keepsUnknown()) {
            add("unknown", "comma", texts.get("filter.known-only"), filter.with(conditions.keepingUnknown(true)));
        }
    }

    private void sectors() {
        List<SectorId> hidden = filter.hidden(LegendKey.Kind.SECTOR).map(key -> new SectorId(key.id())).filter(id -> network.sector(id).isPresent()).toList();
        List<SectorId> shown = network.sectors().stream().map(Sector::id).filter(id -> !hidden.contains(id)).toList();
        if (!shown.isEmpty() && shown.size() < hidden.size()) {
            add("sectors", "in", shown.stream().map(this::sector).collect(Collectors.joining(", ")), filter.without(LegendKey.Kind.SECTOR));
            return;
        }
        hidden.forEach(id -> addNot("sector-" + id.value(), "not", sector(id), filter.toggled(new LegendKey(LegendKey.Kind.SECTOR, id.value()))));
    }

    /// Those hidden one by one.
    private void hidden() {
        List<OrganisationId> hidden = filter.hidden(LegendKey.Kind.ORGANISATION).map(key -> new OrganisationId(key.id())).filter(id -> network.organisation(id).isPresent()).toList();
        if (!hidden.isEmpty()) {
            addNot("hidden", "not", named(hidden), filter.without(LegendKey.Kind.ORGANISATION));
        }
    }

    private String sector(SectorId id) {
        return network.sector(id).map(one -> words.name(one.name())).orElse(id.value());
    }

    private void attributes() {
        filter.hidden(LegendKey.Kind.ATTRIBUTE).forEach(key -> {
            int at = key.id().indexOf('=');
            String value = key.id().substring(at + 1);
            // In a confidential study words of a file may tell who is who.
            boolean kept = network.profile().confidential() && !seen.names().isNaming();
            String said = kept ? texts.get("filter.attribute.kept", key.id().substring(0, at)) : value.isEmpty() ? texts.get("filter.attribute.none", key.id().substring(0, at)) : texts.get("filter.attribute", key.id().substring(0, at), value);
            addNot("attribute-" + key.id(), "not", said, filter.toggled(key));
        });
    }

    private void between() {
        SortedSet<SectorPair> pairs = filter.ties().traits().between();
        pairs.forEach(pair -> {
            SortedSet<SectorPair> others = new TreeSet<>(pairs);
            others.remove(pair);
            boolean within = pair.one().equals(pair.other());
            add("between", pair.equals(pairs.first()) ? within ? "within" : "between" : within ? "or-within" : "or-between",
                    within ? sector(pair.one()) : texts.get("filter.between", sector(pair.one()), sector(pair.other())), with(filter.ties().traits().withBetween(others)));
        });
    }

    private Filter with(TieTraits traits) {
        return filter.with(filter.ties().with(traits));
    }

    private void traits() {
        TieConditions ties = filter.ties();
        TieTraits traits = ties.traits();
        if (!traits.strength().equals(TieTraits.ANY.strength())) {
            add("strength", "comma", numbers.strength(traits.strength()), with(traits.withStrength(TieTraits.ANY.strength())));
        }
        if (!traits.layers().equals(TieTraits.ANY.layers())) {
            add("layer-count", "comma", texts.get("filter.layer-count", numbers.range(traits.layers())), with(traits.withLayers(TieTraits.ANY.layers())));
        }
        if (traits.direction() != TieDirection.ANY) {
            add("direction", "comma", texts.get("filter.direction." + traits.direction()), with(traits.with(TieDirection.ANY)));
        }
    }

    private void layers() {
        LayerAlgebra algebra = filter.ties().layers();
        List<LayerId> in = known(algebra.in());
        in.forEach(layer -> add("layer-" + layer, layer.equals(in.getFirst()) ? "tied-in" : algebra.all() ? "and" : "or", layer(layer), free(algebra, layer)));
        known(algebra.notIn()).forEach(layer -> addNot("layer-" + layer, "not-in", layer(layer), free(algebra, layer)));
    }

    private Filter free(LayerAlgebra algebra, LayerId layer) {
        return filter.with(filter.ties().with(algebra.with(layer, LayerAlgebra.Wish.FREE)));
    }

    /// In the network's order.
    private List<LayerId> known(Set<LayerId> layers) {
        return network.layers().stream().map(Layer::id).filter(layers::contains).toList();
    }

    private String layer(LayerId layer) {
        return words.within(words.layer(layer));
    }

    private void fates() {
        List<Fate> shown = Stream.of(Fate.values()).filter(filter::shows).toList();
        if (!(seen.lens() instanceof Lens.Between) || shown.size() == Fate.values().length) {
            return;
        }
        if (!shown.isEmpty() && shown.size() <= 2) {
            add("change", "only", shown.stream().map(this::fate).collect(Collectors.joining(" " + texts.get("filter.join.and") + " ")), filter.without(LegendKey.Kind.FATE));
            return;
        }
        Stream.of(Fate.values()).filter(fate -> !shown.contains(fate))
                .forEach(fate -> addNot("change", "not", fate(fate), filter.toggled(new LegendKey(LegendKey.Kind.FATE, fate.name()))));
    }

    private String fate(Fate fate) {
        return words.within(texts.get("fate." + fate));
    }
}
