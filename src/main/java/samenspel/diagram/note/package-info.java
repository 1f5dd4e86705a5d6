/// What a user adds to a picture by hand: notes, and names moved to another place. Places are in the layout's
/// frame, so that they go with what they speak of, whatever the page.
@NullMarked
package samenspel.diagram.note;

import org.jspecify.annotations.NullMarked;
