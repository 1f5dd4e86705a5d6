/// Numbers about one organisation that need more than ties: sectors, two waves or a chosen capacity.
///
/// n is who was in the network in that wave, silent organisations among them. An unknown pair counts as no tie; where that matters
/// there are bounds, the least and the most a number is whatever the unknown pairs are. What needs only
/// ties is [samenspel.measure.Measure].
@NullMarked
package samenspel.measure.organisation;

import org.jspecify.annotations.NullMarked;
