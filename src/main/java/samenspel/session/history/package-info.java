/// The documents before and after the present one, and how the steps between them are called.
@NullMarked
package samenspel.session.history;

import org.jspecify.annotations.NullMarked;
