/// What differs between two states of a study, and how two changes of one study are taken together.
@NullMarked
package samenspel.study.difference;

import org.jspecify.annotations.NullMarked;
