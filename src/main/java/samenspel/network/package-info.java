/// The facts: who takes part in a network, what they reported about whom, wave by wave and layer by
/// layer, and the rules by which a tie is derived from several reports. No picture, no file, no
/// language of the screen. Everything here is immutable; collections keep a stable, stated order.
@NullMarked
package samenspel.network;

import org.jspecify.annotations.NullMarked;
