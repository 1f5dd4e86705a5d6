package samenspel.study;

import samenspel.measure.Measure;
import samenspel.measure.organisation.OrganisationValue;

/// An organisation's place among all by one measure.
///
/// @param value as in the table of organisations
/// @param rank 1 for the highest value
/// @param of   how many organisations were ranked, those of which enough is known
/// @param joint whether others have the same rank
/// @param largest the highest value of all
public record Rank(Measure measure, OrganisationValue value, int rank, int of, boolean joint, double largest) {

    /// Of the highest value, from 0 to 1.
    public double share() {
        return largest <= 0 ? 0 : Math.clamp(value.counted() / largest, 0, 1);
    }
}
