/// What a study's file holds, as far as the window knows, and what somebody else put there.
@NullMarked
package samenspel.session.disk;

import org.jspecify.annotations.NullMarked;
