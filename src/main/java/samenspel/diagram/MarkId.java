package samenspel.diagram;

import java.util.Optional;
import samenspel.network.LayerId;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;

/// Names a mark, the same in every picture of the same thing, so that two pictures can be matched.
///
/// @param organisation of which it is a part, if of one
public record MarkId(String value, Optional<OrganisationId> organisation) {

    /// Of a mark that is a part of no organisation.
    public MarkId(String value) {
        this(value, Optional.empty());
    }

    public static MarkId organisation(String part, OrganisationId organisation) {
        return new MarkId(part + ":" + organisation, Optional.of(organisation));
    }

    public static MarkId tie(LayerId layer, Pair pair) {
        return new MarkId("tie:" + layer + ":" + pair.from() + "~" + pair.to());
    }

    /// Whether both are of parts of one organisation.
    public boolean isOfSame(MarkId other) {
        return organisation.isPresent() && organisation.equals(other.organisation);
    }

    /// Whether it is of a part of this organisation.
    public boolean isOf(OrganisationId other) {
        return organisation.filter(other::equals).isPresent();
    }
}
