/// The drawing as an SVG file: scalable, its text still text, every mark an element with the mark's name.
package samenspel.render.svg;
