package samenspel.study;

import java.util.SequencedMap;
import samenspel.change.Fate;
import samenspel.network.OrganisationId;

/// Partners whose ties met one fate, as a card lists them.
///
/// @param names in the order in which they are listed; without those that are not named
/// @param more  how many others there are, in words; may be empty
public record NamedPartners(Fate fate, String title, SequencedMap<OrganisationId, String> names, String more) {
}
