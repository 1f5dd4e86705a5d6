/// What there is to be seen, in sentences: to be heard by who does not see it, or copied into a text.
@NullMarked
package samenspel.study.spoken;

import org.jspecify.annotations.NullMarked;
