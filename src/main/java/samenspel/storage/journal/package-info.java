/// What an analyst did since the last save, kept for the case that the program ends before it is saved: a [Journal] a window,
/// in a folder of the user's own. Files here hold whole studies; each is readable by its user alone and goes as soon as the
/// study's own file has everything.
@NullMarked
package samenspel.storage.journal;

import org.jspecify.annotations.NullMarked;
