/// What the user reads: messages in Dutch and English, numbers and dates, located problems, and the
/// folding of names for search. Knows nothing of networks or windows.
@NullMarked
package samenspel.text;

import org.jspecify.annotations.NullMarked;
