/// The drawing as a PDF file: lines stay lines, text stays text in the bundled typeface, and the page says
/// in words what it shows.
package samenspel.render.pdf;
