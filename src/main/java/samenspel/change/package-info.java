/// What became of each tie between two waves of a layer. A tie that only one wave knows about is
/// unknown, not gained or lost.
@NullMarked
package samenspel.change;

import org.jspecify.annotations.NullMarked;
