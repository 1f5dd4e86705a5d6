/// How windows are dressed: style sheets for theme, size of words, fingers, and what the system wishes.
@NullMarked
package samenspel.ui.theme;

import org.jspecify.annotations.NullMarked;
