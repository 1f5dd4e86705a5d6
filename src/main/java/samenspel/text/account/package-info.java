/// What became of everything that was read, in one vocabulary for all readers: problems with their place and reason, a
/// tally of the items, and what can be mended by reading once more.
@NullMarked
package samenspel.text.account;

import org.jspecify.annotations.NullMarked;
