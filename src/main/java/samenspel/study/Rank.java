package samenspel.study;

import samenspel.measure.Measure;

/// An organisation's place among all by one measure.
///
/// @param rank 1 for the highest value
/// @param of   how many organisations were ranked, those that answered
/// @param joint whether others have the same rank
/// @param largest the highest value of all
public record Rank(Measure measure, double value, int rank, int of, boolean joint, double largest) {

    /// Of the highest value, from 0 to 1.
    public double share() {
        return largest <= 0 ? 0 : Math.clamp(value / largest, 0, 1);
    }
}
