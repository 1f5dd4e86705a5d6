package samenspel.diagram.words;

import samenspel.diagram.seen.Filter;

/// One part of a filter in words.
///
/// @param control where it is chosen
/// @param join    what stands between it and what comes before it in the sentence
/// @param not     whether it says what is left out
/// @param without the filter without it
public record FilterChip(String control, String join, String words, boolean not, Filter without) {
}
