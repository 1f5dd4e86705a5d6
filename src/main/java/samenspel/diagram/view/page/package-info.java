/// Views on pages: which class draws which view, and what becomes of one that cannot be drawn.
@NullMarked
package samenspel.diagram.view.page;

import org.jspecify.annotations.NullMarked;
