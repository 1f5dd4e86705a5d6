package samenspel.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.stream.Stream;
import samenspel.change.Comparison;
import samenspel.change.Fate;
import samenspel.change.SharedTraits;
import samenspel.diagram.Colour;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Names;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.text.Texts;

/// The card of several organisations in words.
///
/// @param names  of a few; empty where there are more, or none is named
/// @param layers a row of ties each
/// @param shared what they have in common; only of a change
public record GroupText(String title, List<SectorCount> sectors, SequencedMap<OrganisationId, String> names, List<LayerTies> layers, Optional<Shared> shared) {
    /// More names than this say less than their number.
    private static final int NAMED = 8;
    private static final List<Fate> FATES = List.of(Fate.LOST, Fate.GAINED, Fate.KEPT, Fate.UNKNOWN);

    /// A sector with how many of them are in it.
    public record SectorCount(String words, Colour colour) {
    }

    /// The numbers of ties of a layer: among them, and to others.
    ///
    /// @param byFate whether each is said in four numbers
    public record LayerTies(LayerId layer, String name, String among, String toOthers, boolean byFate) {
    }

    /// @param attributes that all of them have; may be empty
    /// @param partners   that at least two of them lost, gained, kept, or may have
    public record Shared(String attributes, List<NamedPartners> partners) {
        public boolean isNothing() {
            return attributes.isEmpty() && partners.isEmpty();
        }
    }

    public static GroupText of(Document document, View view, DrawnLayersCache drawnLayersCache, Texts texts) {
        GroupSummary summary = GroupSummary.of(document.network(), view, drawnLayersCache.of(document.network(), view.seen().lens()));
        return new Writer(document, view, texts, Names.of(document.network(), view.seen().names(), texts.language())).text(summary, drawnLayersCache);
    }

    private record Writer(Document document, View view, Texts texts, Names names) {
        GroupText text(GroupSummary summary, DrawnLayersCache drawnLayersCache) {
            Optional<Comparison> change = isOfChange() ? view.compare(network(), drawnLayersCache) : Optional.empty();
            return new GroupText(texts.get("gathering.title", summary.organisations().size()), sectors(summary), names(summary), layers(summary),
                    change.map(comparison -> shared(SharedTraits.of(network(), comparison, view.chosen(network())))));
        }

        private Network network() {
            return document.network();
        }

        private boolean isOfChange() {
            return view.seen().lens() instanceof Lens.Between;
        }

        private boolean isNamed() {
            return view.seen().names() != NameMode.NONE;
        }

        private List<SectorCount> sectors(GroupSummary summary) {
            return summary.sectors().entrySet().stream().map(sector -> new SectorCount(texts.get("gathering.sector",
                    network().sector(sector.getKey()).orElseThrow().name().in(texts.language().tag()), sector.getValue()), document.look().of(sector.getKey()))).toList();
        }

        private SequencedMap<OrganisationId, String> names(GroupSummary summary) {
            SequencedMap<OrganisationId, String> named = new LinkedHashMap<>();
            if (isNamed() && summary.organisations().size() <= NAMED) {
                summary.organisations().forEach(id -> named.put(id, names.of(id)));
            }
            return named;
        }

        private List<LayerTies> layers(GroupSummary summary) {
            return summary.ties().entrySet().stream().map(layer -> new LayerTies(layer.getKey(),
                    network().layer(layer.getKey()).orElseThrow().name().in(texts.language().tag()), number(layer.getValue().among()),
                    number(layer.getValue().toOthers()), isOfChange())).toList();
        }

        private String number(GroupSummary.Counted counted) {
            Map<Fate, Integer> fates = counted.byFate();
            return fates.isEmpty() ? texts.get("number", counted.all())
                    : texts.get("gathering.fates", Stream.of(Fate.GAINED, Fate.LOST, Fate.KEPT, Fate.UNKNOWN).map(fate -> fates.getOrDefault(fate, 0)).toArray());
        }

        private Shared shared(SharedTraits traits) {
            List<String> attributes = Stream.of(
                    traits.sector().map(id -> network().sector(id).orElseThrow().name().in(texts.language().tag())),
                    traits.access().map(role -> texts.get("access." + role)),
                    traits.level().map(level -> texts.get("level." + level))).flatMap(Optional::stream).toList();
            List<NamedPartners> partners = new ArrayList<>();
            for (Fate fate : FATES) {
                SortedMap<OrganisationId, Integer> shared = traits.partners().getOrDefault(fate, Collections.emptySortedMap());
                if (!shared.isEmpty()) {
                    partners.add(partners(fate, shared));
                }
            }
            return new Shared(String.join(" · ", attributes), partners);
        }

        /// Those that most of them share first.
        private NamedPartners partners(Fate fate, SortedMap<OrganisationId, Integer> partners) {
            SequencedMap<OrganisationId, String> named = new LinkedHashMap<>();
            if (isNamed()) {
                partners.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).limit(NAMED)
                        .forEach(partner -> named.put(partner.getKey(), texts.get("common.partner", names.of(partner.getKey()), partner.getValue())));
            }
            String more = isNamed() && partners.size() > NAMED ? texts.get("common.more", partners.size() - NAMED) : "";
            return new NamedPartners(fate, texts.get("common." + fate, partners.size()), named, more);
        }
    }
}
