/// What the user owns: the document that is saved and undone, the view on it that is not, and how both
/// together become something to draw.
@NullMarked
package samenspel.study;

import org.jspecify.annotations.NullMarked;
