/// What there is to say about the tie of two organisations: who reports how often in which layer and wave, what follows from it by
/// the rules, and what became of it.
@NullMarked
package samenspel.study.tie;

import org.jspecify.annotations.NullMarked;
