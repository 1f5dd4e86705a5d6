/// The drawing as pixels: for the screen and for PNG, by the same routines, so both look alike.
///
/// Our own, because the toolkit needs 50 µs for an anti-aliased line and a network has thousands. Shapes
/// use only +, -, ×, ÷ and square roots (dashes on circles also StrictMath's arc tangent), so their
/// pixels are the same on every machine; letters are filled by the JDK.
///
/// Decision: one painter for screen and PNG. The toolkit draws anti-aliased lines too slowly without a graphics card,
/// and its pixels differ from machine to machine. So lines and discs are painted by our own routine (`render.raster`),
/// for the window and for PNG files alike. The price: we keep an anti-aliasing painter, and letters still come from
/// the JDK, so their pixels may differ a little between systems.
package samenspel.render.raster;
