/// The views of a study as somebody looks at them: which of them is open, and what was chosen of each.
@NullMarked
package samenspel.study.views;

import org.jspecify.annotations.NullMarked;
