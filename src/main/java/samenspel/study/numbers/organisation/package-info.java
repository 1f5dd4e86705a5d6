/// The table of organisations × measures, as the window shows it and files hold it: its columns, of which layer and waves they are,
/// their values, which rows are listed in which order, and the words of all this.
@NullMarked
package samenspel.study.numbers.organisation;

import org.jspecify.annotations.NullMarked;
