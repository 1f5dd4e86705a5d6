package samenspel.study;

import samenspel.measure.Measure;

/// An organisation's place among all by one measure.
///
/// @param rank 1 for the highest value
/// @param of   how many organisations were ranked, those that answered
/// @param joint whether others have the same rank
public record Rank(Measure measure, double value, int rank, int of, boolean joint) {
}
