package samenspel.study.numbers.explain;

import samenspel.study.numbers.Explained;

/// A number at a place, explained.
///
/// @param here     what it is, its rank, and between which it lies
/// @param base     where it is measured and of whom, and what was made of unknown ties
/// @param sentence all of it to be copied, in one sentence
public record Explanation(Explained measure, String here, String base, String sentence) {
}
