/// Stories that are there to begin with: the shortcomings that the study found, told with the numbers of a network by reference, so
/// that each number is that of the data it is told with.
@NullMarked
package samenspel.study.story.ready;

import org.jspecify.annotations.NullMarked;
