package samenspel.scenario;

import samenspel.network.OrganisationId;
import samenspel.network.Pair;

/// One tie that is there today or in the scenario.
///
/// @param inner      the end nearer to the team: a team before the core, the core before the periphery, else the lower id
/// @param contact    whether the two have a tie in another layer
/// @param unknown    whether it is unknown whether they are tied today
/// @param handedOver whether it takes the place of a tie that another of the core could not keep
public record PlannedTie(OrganisationId inner, OrganisationId outer, IntegrationRole innerRole, IntegrationRole outerRole, What what,
                         boolean contact, boolean unknown, boolean handedOver) {

    /// What becomes of it.
    public enum What {
        KEEP,
        MAKE,
        LET_GO;

        /// Its id in files.
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public Pair pair() {
        return new Pair(inner, outer).unordered();
    }

    public boolean has(OrganisationId one) {
        return inner.equals(one) || outer.equals(one);
    }
}
