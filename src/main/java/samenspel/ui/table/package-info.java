/// The table of change beside the picture: what each organisation kept, lost and gained.
package samenspel.ui.table;
