/// Numbers that may be quoted: what a measure asks, what it says here and on what base, what it does not say, and all of it as one
/// sentence; and how a study was measured, as a paragraph of methods.
///
/// Decision: no sentence says that one thing makes another happen, and each says of how many it speaks and who did not answer: it
/// will stand in a report without the table it came from.
@NullMarked
package samenspel.study.numbers.explain;

import org.jspecify.annotations.NullMarked;
