package samenspel.study;

import samenspel.measure.Measure;

/// An organisation's place among all by one measure.
///
/// @param rank 1 for the highest value
/// @param of   how many organisations were ranked
public record Rank(Measure measure, double value, int rank, int of) {
}
