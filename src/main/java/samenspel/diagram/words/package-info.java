/// What is said about change, in words made from the data: captions of stages, denominators, response,
/// who joined and left.
@NullMarked
package samenspel.diagram.words;

import org.jspecify.annotations.NullMarked;
