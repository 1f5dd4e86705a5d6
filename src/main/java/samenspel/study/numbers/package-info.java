/// What measures say, as tables that the window shows and files hold: of organisations, of whole networks, of sectors; and what a
/// reader must know of a number. Beneath the window and the command line, which both show what is made here.
@NullMarked
package samenspel.study.numbers;

import org.jspecify.annotations.NullMarked;
