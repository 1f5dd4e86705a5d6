/// Pictures of a network wave by wave: one for all, each its own, or linked so that organisations move no more
/// than their ties ask for. Each knows its price.
@NullMarked
package samenspel.layout.waves;

import org.jspecify.annotations.NullMarked;
