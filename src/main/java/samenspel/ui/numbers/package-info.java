/// The table of organisations × measures beside the picture: its columns are chosen, its rows sorted and filtered, and numbers that
/// take long come in column by column.
package samenspel.ui.numbers;
