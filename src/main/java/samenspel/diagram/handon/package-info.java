/// What is handed on of a study on slides and on paper, as values: pages with a title, what is said below it and a figure, and tables and charts that
/// stay tables and charts in the file.
@NullMarked
package samenspel.diagram.handon;

import org.jspecify.annotations.NullMarked;
