/// What the user prefers, whatever the document.
@NullMarked
package samenspel.session.settings;

import org.jspecify.annotations.NullMarked;
