/// The table of commands: what each is called, when it is to be had, by which key, and which action it is.
@NullMarked
package samenspel.session.command;

import org.jspecify.annotations.NullMarked;
