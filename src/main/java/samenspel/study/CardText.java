package samenspel.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.change.Counts;
import samenspel.change.Fate;
import samenspel.change.Presence;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.Names;
import samenspel.diagram.words.ChangeWords;
import samenspel.measure.Measure;
import samenspel.measure.Silence;
import samenspel.measure.organisation.ChangeValues;
import samenspel.measure.organisation.FurtherMeasure;
import samenspel.measure.organisation.OrganisationValue;
import samenspel.measure.whole.NetworkValue;
import samenspel.network.AttributeColumn;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.ReportedLayer;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.study.numbers.OrganisationWords;
import samenspel.study.numbers.organisation.OrganisationColumn;
import samenspel.text.Texts;

/// The card of one organisation in words.
///
/// @param kind     its sector, role and level
/// @param silences of each wave in which it did not answer, or was not there
/// @param waves    their names, over the columns of the numbers of partners: of many waves the first, the last and those looked at
/// @param layers   a row each
/// @param attributes what a file says of it, where names are shown at all: what it says may tell who it is
/// @param change   of the layer looked at; empty with a single wave
/// @param partners gained, lost, kept and unknown; without those that are nobody
public record CardText(String title, String kind, List<String> silences, List<AttributeRow> attributes, List<String> waves, List<LayerRow> layers,
                       Optional<ChangeLine> change, List<NamedPartners> partners) {

    /// What became of its partners together.
    ///
    /// @param title such as `Strong ties, 2018 → 2019`
    /// @param loss  in words; empty when there was nothing to lose
    public record ChangeLine(String title, String loss, Counts counts) {
    }

    /// What a file says by one name: once, or wave by wave where that differs.
    public record AttributeRow(String name, String value) {
    }

    /// How many partners in a layer, in each wave.
    public record LayerRow(LayerId layer, String name, SequencedMap<WaveId, String> numbers) {
    }

    /// So many columns can be read on a card.
    private static final int MOST_WAVES = 4;

    /// A place among all by one measure.
    ///
    /// @param asks  what the measure asks, for who points at its name
    /// @param share of the highest value of all, from 0 to 1
    public record RankRow(String name, String asks, String value, String place, double share) {
    }

    /// Empty for who is not in the network.
    public static Optional<CardText> of(Network network, View view, OrganisationId id, Texts texts) {
        return Cards.of(network, view, id).map(card -> new Writer(network, view, card, texts).text());
    }

    /// How many the picture leaves out, which count all the same; empty where it leaves out nobody.
    public static Optional<String> leftOut(Network network, View view, Texts texts) {
        long left = network.organisations().stream().filter(one -> !view.seen().shows(network, one))
                .filter(one -> view.seen().lens().shown().stream().anyMatch(wave -> network.fieldwork(wave).participationOf(one.id()) != Participation.ABSENT)).count();
        return left == 0 ? Optional.empty() : Optional.of(texts.get("card.left-out", left));
    }

    /// Over the places: of which layer and wave they are.
    public static String ranksTitle(Network network, View view, Texts texts) {
        return texts.get("card.ranks", layer(network, view, texts), network.wave(view.seen().lens().wave()).orElseThrow().name().in(texts.language().tag()));
    }

    public static List<RankRow> ranks(List<Rank> ranks, Texts texts) {
        return ranks.stream().map(rank -> new RankRow(texts.get(rank.measure().nameKey()), texts.get(rank.measure().asksKey()),
                new OrganisationWords(texts).of(OrganisationColumn.of(rank.measure()), rank.value()), texts.get(rank.joint() ? "card.rank.joint" : "card.rank", rank.rank(), rank.of()), rank.share())).toList();
    }

    private static String layer(Network network, View view, Texts texts) {
        return Cards.layerLookedAt(network, view).map(layer -> layer.name().in(texts.language().tag())).orElse("");
    }

    private record Writer(Network network, View view, Card card, Texts texts, Names names) {
        Writer(Network network, View view, Card card, Texts texts) {
            this(network, view, card, texts, Names.of(network, view.seen().names(), texts.language()));
        }

        CardText text() {
            return new CardText(title(), kind(), silences(), attributes(), waves().map(this::name).toList(), layers(), change(), partners());
        }

        /// The full name where names are shown at all; otherwise what the choice of names leaves.
        private String title() {
            Organisation organisation = card.organisation();
            String name = names.of(organisation.id());
            boolean open = name.equals(organisation.shortName()) || name.equals(organisation.name());
            return name.isEmpty() ? texts.get("card.unnamed") : open ? organisation.name() : name;
        }

        private String kind() {
            Organisation organisation = card.organisation();
            String sector = network.sector(organisation.sector()).orElseThrow().name().in(texts.language().tag());
            String sub = organisation.subSector().isEmpty() ? "" : " (" + organisation.subSector() + ")";
            return sector + sub + " · " + texts.get("access." + organisation.access()) + " · " + texts.get("level." + organisation.level());
        }

        /// No answer is not "no tie".
        private List<String> silences() {
            return card.participation().entrySet().stream().flatMap(wave -> wave.getValue() != Participation.ANSWERED
                    ? Stream.of(texts.get("card." + wave.getValue(), name(wave.getKey()))) : skipped(wave.getKey()).stream()).toList();
        }

        /// Of which reported layers it said nothing in a wave in which it answered.
        private Optional<String> skipped(WaveId wave) {
            List<String> layers = network.layers().stream().filter(layer -> layer instanceof ReportedLayer && isSilent(layer, wave)).map(layer -> layer.name().in(texts.language().tag())).toList();
            return layers.isEmpty() ? Optional.empty() : Optional.of(texts.get("card.skipped", name(wave), String.join(", ", layers)));
        }

        private boolean isSilent(Layer layer, WaveId wave) {
            return Silence.of(network, layer, wave).contains(card.organisation().id());
        }

        private List<AttributeRow> attributes() {
            if (!view.seen().names().isNaming()) {
                return List.of();
            }
            SequencedSet<String> said = new LinkedHashSet<>(card.organisation().attributes().names());
            network.waves().forEach(wave -> said.addAll(network.said(card.organisation(), wave.id()).names()));
            return said.stream().map(name -> new AttributeRow(name, value(name))).toList();
        }

        private String value(String name) {
            boolean years = AttributeColumn.of(network, name).filter(AttributeColumn::isOfYears).isPresent();
            List<String> byWave = network.waves().stream().map(wave -> network.said(card.organisation(), wave.id()).value(name)
                    .map(value -> AttributeText.of(value, years, texts)).orElse("?")).toList();
            if (byWave.stream().distinct().count() == 1) {
                return byWave.getFirst();
            }
            return IntStream.range(0, byWave.size()).mapToObj(at -> texts.get("card.attribute.wave", name(network.waves().get(at).id()), byWave.get(at)))
                    .collect(Collectors.joining(", "));
        }

        private Stream<WaveId> waves() {
            List<WaveId> all = network.waves().stream().map(Wave::id).toList();
            List<WaveId> told = Stream.concat(view.seen().lens().shown().stream(), Stream.of(all.getFirst(), all.getLast())).toList();
            return all.stream().filter(wave -> all.size() <= MOST_WAVES || told.contains(wave));
        }

        private List<LayerRow> layers() {
            List<LayerRow> rows = new ArrayList<>();
            card.ties().forEach((layer, byWave) -> {
                SequencedMap<WaveId, String> numbers = new LinkedHashMap<>();
                waves().forEach(wave -> numbers.put(wave, number(byWave.getOrDefault(wave, 0), layer, wave)));
                rows.add(new LayerRow(layer, network.layer(layer).orElseThrow().name().in(texts.language().tag()), numbers));
            });
            return rows;
        }

        /// As in the table of organisations: from the least to the most where some answer is unknown.
        private String number(int partners, LayerId layer, WaveId wave) {
            return switch (card.participation().getOrDefault(wave, Participation.ANSWERED)) {
                case ANSWERED -> partners == 0 && isSilent(network.layer(layer).orElseThrow(), wave) ? "?"
                        : numbers().of(OrganisationColumn.of(Measure.DEGREE), between(partners, Cards.unknownPartners(network, network.layer(layer).orElseThrow(), wave, card.organisation().id())));
                case NOT_ANSWERED -> partners == 0 ? "?" : texts.get("card.at-least", partners);
                case ABSENT -> "–";
            };
        }

        private static OrganisationValue between(int partners, long unknown) {
            return new OrganisationValue.Known(partners, unknown == 0 ? Optional.empty() : Optional.of(new NetworkValue.Bounds(partners, partners + unknown)), false);
        }

        private OrganisationWords numbers() {
            return new OrganisationWords(texts);
        }

        private List<NamedPartners> partners() {
            return Stream.of(Fate.GAINED, Fate.LOST, Fate.KEPT, Fate.UNKNOWN).filter(fate -> !card.that(fate).isEmpty()).map(fate -> partners(fate, card.that(fate))).toList();
        }

        private Optional<ChangeLine> change() {
            Counts counts = card.counts();
            return Cards.layerLookedAt(network, view).flatMap(layer -> view.change(network).map(change -> new ChangeLine(
                    texts.get("card.change", new ChangeWords(network, texts.language()).ties(layer), name(change.from()), name(change.to())), loss(layer, change), counts)));
        }

        /// As in the table of organisations, and where a tie has a direction also of partners: they are fewer than ties.
        private String loss(Layer layer, Lens.Between change) {
            OrganisationId id = card.organisation().id();
            Presence presence = new Presence(took(change.from()), took(change.to()));
            String ties = loss(ChangeValues.loss(Cards.ofTies(network, layer, id, change), presence));
            String partners = loss(ChangeValues.loss(Cards.ofPartners(network, layer, id, change), presence));
            return ties.isEmpty() ? "" : layer.directed() ? texts.get("card.loss.both", partners, ties) : texts.get("card.loss", ties);
        }

        private Participation took(WaveId wave) {
            return card.participation().getOrDefault(wave, Participation.ANSWERED);
        }

        /// Empty where there was nothing to lose.
        private String loss(OrganisationValue value) {
            return value instanceof OrganisationValue.Undefined ? "" : numbers().of(OrganisationColumn.of(FurtherMeasure.LOSS), value);
        }

        private NamedPartners partners(Fate fate, List<OrganisationId> partners) {
            SequencedMap<OrganisationId, String> named = new LinkedHashMap<>();
            partners.stream().filter(id -> !names.of(id).isEmpty()).forEach(id -> named.put(id, hasLeft(id) ? texts.get("card.partner.left", names.of(id)) : names.of(id)));
            return new NamedPartners(fate, texts.get("card.fate", texts.get("fate." + fate), partners.size()), named, "");
        }

        /// It took part at first and was no longer there in the end.
        private boolean hasLeft(OrganisationId partner) {
            return view.change(network).filter(change -> network.fieldwork(change.from()).participationOf(partner) != Participation.ABSENT
                    && network.fieldwork(change.to()).participationOf(partner) == Participation.ABSENT).isPresent();
        }

        private String name(WaveId wave) {
            return network.wave(wave).orElseThrow().name().in(texts.language().tag());
        }
    }
}
