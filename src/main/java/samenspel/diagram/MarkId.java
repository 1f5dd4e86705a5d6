package samenspel.diagram;

import samenspel.network.LayerId;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;

/// Names a mark, the same in every picture of the same thing, so that two pictures can be matched.
public record MarkId(String value) {

    public static MarkId organisation(String part, OrganisationId organisation) {
        return new MarkId(part + ":" + organisation);
    }

    /// Of a mark that is a part of an organisation: which.
    public OrganisationId organisation() {
        return new OrganisationId(value.substring(value.indexOf(':') + 1));
    }

    public static MarkId tie(LayerId layer, Pair pair) {
        return new MarkId("tie:" + layer + ":" + pair.from() + "~" + pair.to());
    }
}
