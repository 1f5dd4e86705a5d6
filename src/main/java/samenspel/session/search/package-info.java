/// What a few letters find: commands, organisations, layers, measures and pages of the help, and what choosing one does.
@NullMarked
package samenspel.session.search;

import org.jspecify.annotations.NullMarked;
