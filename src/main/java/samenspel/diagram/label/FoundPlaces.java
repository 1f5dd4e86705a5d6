package samenspel.diagram.label;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import samenspel.diagram.Box;

/// The places of names that were looked for last, the latest first: most pictures that follow each other differ in nothing that moves a
/// name. May be used from several threads.
public final class FoundPlaces {
    /// Those of a few pictures.
    private static final int REMEMBERED = 24;

    private volatile List<Found> known = List.of();

    /// What places depend on.
    ///
    /// @param placed what stands already
    record Search(List<Circle> discs, Optional<Box> within, List<PlacedLabel> placed, List<LabelRequest> requests) {
        Search {
            requests = List.copyOf(requests);
        }
    }

    private record Found(Search search, List<Optional<PlacedLabel>> labels) {
    }

    /// The places of the names asked for, looked for where they are not known.
    List<Optional<PlacedLabel>> of(Search search, Function<List<LabelRequest>, List<Optional<PlacedLabel>>> place) {
        return known.stream().filter(one -> one.search.equals(search)).findFirst().map(Found::labels).orElseGet(() -> {
            List<Optional<PlacedLabel>> labels = List.copyOf(place.apply(search.requests));
            known = Stream.concat(Stream.of(new Found(search, labels)), known.stream()).limit(REMEMBERED).toList();
            return labels;
        });
    }
}
