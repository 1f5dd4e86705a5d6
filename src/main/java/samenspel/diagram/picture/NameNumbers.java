package samenspel.diagram.picture;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;
import samenspel.diagram.label.LabelPlacement;
import samenspel.diagram.label.LabelRequest;
import samenspel.diagram.label.PlacedLabel;
import samenspel.diagram.label.TextBlock;
import samenspel.diagram.seen.Names;
import samenspel.network.OrganisationId;

/// Numbers at discs whose names find no place, in the order of the names, so that the list of them can be searched both by
/// number and by name.
final class NameNumbers {
    private static final List<LabelRequest.Effort> ALL = List.of(LabelRequest.Effort.APART, LabelRequest.Effort.EVERYWHERE, LabelRequest.Effort.CROWDED);
    private static final List<LabelRequest.Effort> NEAREST = List.of(LabelRequest.Effort.APART, LabelRequest.Effort.EVERYWHERE, LabelRequest.Effort.CLOSER);

    private NameNumbers() {
    }

    /// Places for numbers.
    ///
    /// @param names  as they would stand
    /// @param digits of the widest number
    /// @param all    whether each must stand, even nearer to another disc
    static Map<OrganisationId, PlacedLabel> placed(LabelPlacement placement, SequencedMap<OrganisationId, LabelRequest> names, int digits, boolean all) {
        String widest = "8".repeat(digits);
        Map<OrganisationId, PlacedLabel> places = new LinkedHashMap<>();
        for (LabelRequest.Effort effort : all ? ALL : NEAREST) {
            List<OrganisationId> left = names.keySet().stream().filter(id -> !places.containsKey(id)).toList();
            List<Optional<PlacedLabel>> found = placement.placeAll(left.stream().map(names::get).map(name -> number(name, widest, effort)).toList());
            for (int i = 0; i < left.size(); i++) {
                OrganisationId id = left.get(i);
                found.get(i).ifPresent(place -> places.put(id, place));
            }
        }
        return places;
    }

    private static LabelRequest number(LabelRequest name, String widest, LabelRequest.Effort effort) {
        TextBlock block = new TextBlock(List.of(widest), Typeface.width(widest, name.size(), Weight.SEMI_BOLD), 0);
        return new LabelRequest(name.key(), List.of(block), name.size(), name.disc(), name.reach(), effort);
    }

    static SequencedSet<OrganisationId> inOrder(Set<OrganisationId> ids, Names names) {
        return new LinkedHashSet<>(ids.stream().sorted(Comparator.comparing((OrganisationId id) -> names.of(id), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Comparator.naturalOrder())).toList());
    }

    /// The places with what is written there.
    static Map<OrganisationId, PlacedLabel> written(Map<OrganisationId, PlacedLabel> places, SequencedSet<OrganisationId> inOrder) {
        Map<OrganisationId, PlacedLabel> written = new LinkedHashMap<>();
        for (OrganisationId id : inOrder) {
            PlacedLabel place = Objects.requireNonNull(places.get(id), "not placed");
            String number = Integer.toString(written.size() + 1);
            written.put(id, new PlacedLabel(place.request(), new TextBlock(List.of(number), place.block().width(), 0), place.box(), place.apart()));
        }
        return written;
    }
}
