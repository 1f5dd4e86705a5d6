/// Numbers in a text by reference, such as `{lost:strong}`, and claims that are held against a network: does what its words say
/// still hold?
///
/// A reference names what is counted, in which layers, of whom and in which waves, by ids, so that renaming changes nothing:
/// `{loss:strong|CJG@2018..2019}`. Behind it may stand a condition and its base, `{loss:strong >50% of network}`; words in square
/// brackets before it, `[Most ties]{loss:strong >50%}`, are then what is said in place of the number.
///
/// Decision: a condition without a base is of the network, the strictest: it is held against all that the number can be, from
/// unknown ties at worst to at best. What was reported, or said by those who answered, is held against the number alone.
/// Decision: what cannot be told is unknown, never 0, and what is not understood stays in the text and is a problem.
@NullMarked
package samenspel.claim;

import org.jspecify.annotations.NullMarked;
