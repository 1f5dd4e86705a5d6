/// What is being done with notes on a picture: the tool taken up and the words being written.
@NullMarked
package samenspel.session.note;

import org.jspecify.annotations.NullMarked;
