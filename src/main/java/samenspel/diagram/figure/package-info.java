/// A finished page: title, picture, legend and caption, laid out so that nothing leaves the page.
@NullMarked
package samenspel.diagram.figure;

import org.jspecify.annotations.NullMarked;
