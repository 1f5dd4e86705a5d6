/// The facts: who takes part in a network, what they reported about whom, wave by wave and layer by
/// layer, and the rules by which a tie is derived from several reports. No picture, no file, no
/// language of the screen. Everything here is immutable; collections keep a stable, stated order.
///
/// Decision: no answer is not "no tie". In a survey some organisations stay silent, and counting their ties as lost
/// would make every network look unstable. So an answer is tied, not tied or unknown, and unknown ties are counted
/// apart. Loss is lost ÷ all ties of the first wave, as we read the published figures. The price: a fourth count in
/// every table; and loss is a lower bound where many did not answer.
///
/// Decision: strong ties count confirmed layers. The published definition asks for more frequent contact, reciprocity
/// and more than one way, and leaves the cut-offs open. We read it so: in at least two layers, both report at least
/// every month. The three thresholds are fields of the layer in the file, and the caption states them. The price:
/// other readings give other counts, so compare only networks with the same rule.
@NullMarked
package samenspel.network;

import org.jspecify.annotations.NullMarked;
