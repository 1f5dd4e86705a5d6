/// The windows of one user, in as many programs as there are: which file each shows, and how one is asked to come to the front.
/// Only files of the user's own folder are used, no connection of any kind.
@NullMarked
package samenspel.storage.window;

import org.jspecify.annotations.NullMarked;
