/// What somebody entered by hand: what, when and why, to be saved with the study and listed in its report.
@NullMarked
package samenspel.study.byhand;

import org.jspecify.annotations.NullMarked;
