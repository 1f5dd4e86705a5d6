/// The drawing as pixels: for the screen and for PNG, by the same routines, so both look alike.
///
/// Our own, because the toolkit needs 50 µs for an anti-aliased line and a network has thousands. Shapes
/// use only +, -, ×, ÷ and square roots (dashes on circles also StrictMath's arc tangent), so their
/// pixels are the same on every machine; letters are filled by the JDK.
package samenspel.render.raster;
