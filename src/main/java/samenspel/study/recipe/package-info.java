/// Lists of figures that are made again: of this study, and of next year's. A recipe says what a figure shows without
/// a network at hand; a plan says which figures that comes to in one network, and which cannot be made there.
@NullMarked
package samenspel.study.recipe;

import org.jspecify.annotations.NullMarked;
