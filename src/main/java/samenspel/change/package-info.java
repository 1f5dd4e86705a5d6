/// What became of each tie between two waves of a layer. A tie that only one wave knows about is
/// unknown, not gained or lost.
package samenspel.change;
