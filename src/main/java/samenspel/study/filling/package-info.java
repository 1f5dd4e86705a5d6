/// Sectors and access roles that files did not tell, filled in by hand: nothing is guessed.
package samenspel.study.filling;
