/// What became of everything in files that were read, and what can be mended by reading them once more. Values in plain
/// words: which reader found what is said elsewhere.
@NullMarked
package samenspel.session.reading;

import org.jspecify.annotations.NullMarked;
