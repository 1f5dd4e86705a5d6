/// The verb `study`: views of one or several networks, as the window draws them.
@NullMarked
package samenspel.cli.study;

import org.jspecify.annotations.NullMarked;
