package samenspel.change;

import samenspel.network.Organisation;

/// What became of the ties of one organisation.
///
/// @param counts a tie in two directions is two
public record OrganisationChange(Organisation organisation, Presence presence, Counts counts) {
}
