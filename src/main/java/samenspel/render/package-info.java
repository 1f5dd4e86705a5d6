/// The drawing as bytes. What all renderers must agree on beyond the marks themselves lives here; each
/// kind of output has a package of its own and folds over the same marks.
package samenspel.render;
