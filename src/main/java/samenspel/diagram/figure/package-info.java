/// A finished page: title, picture, legend and caption, laid out so that nothing leaves the page.
package samenspel.diagram.figure;
