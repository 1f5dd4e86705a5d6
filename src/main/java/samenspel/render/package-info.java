/// The drawing as bytes. What all renderers must agree on beyond the marks themselves lives here; each
/// kind of output has a package of its own and folds over the same marks.
///
/// Decision: slides and films are written by ourselves. A slide needs a dozen small files of XML in a zip; the usual
/// library for it (Apache POI) weighs more than the rest of the program. The only pure-Java encoder of H.264 (JCodec)
/// codes every part of every frame anew: some 40 kB for a frame in which nothing moves, and slower. So `render.pptx`
/// writes the parts, and `render.film` has a small encoder that skips what stays as it was. The price: code that
/// follows a long standard; the tests decode each film with JCodec and compare it with what was painted.
package samenspel.render;
