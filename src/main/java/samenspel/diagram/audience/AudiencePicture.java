package samenspel.diagram.audience;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import samenspel.diagram.figure.PicturePart;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.view.ViewRequest;
import samenspel.network.OrganisationId;

/// What a room is shown.
///
/// @param view  of the study, in place of the picture; empty for the picture
/// @param part  of the picture; empty for the whole
/// @param named who is named, the most important first
/// @param story beside the picture in place of most of the legend: sentences on who is lit; empty with nobody lit
/// @param sought what is being typed to find somebody, with what was found; empty where nobody is sought
public record AudiencePicture(Depiction depiction, Optional<ViewRequest> view, Optional<PicturePart> part, AudienceWords words, SequencedSet<OrganisationId> named, List<String> story, Optional<Sought> sought) {
    public AudiencePicture {
        named = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(named));
        story = List.copyOf(story);
    }

    /// @param hits  names, at most three
    /// @param chosen which of them is lit, from 0
    /// @param more  how many are found besides
    public record Sought(String typed, List<String> hits, int chosen, int more) {
        public Sought {
            hits = List.copyOf(hits);
        }
    }
}
