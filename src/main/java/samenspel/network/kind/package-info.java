/// The kinds there are: of municipalities and their tasks, of steering, of access to care and levels of care.
@NullMarked
package samenspel.network.kind;

import org.jspecify.annotations.NullMarked;
