/// What a page for the browser holds, as values: a picture of every point in time and layer taken apart into marks that are told once, what is
/// counted, the scenes of a story and the words of every language. Organisations, layers and points in time are places in lists, from 0: an id may
/// be made of a name, so none is in it.
@NullMarked
package samenspel.diagram.browser;

import org.jspecify.annotations.NullMarked;
