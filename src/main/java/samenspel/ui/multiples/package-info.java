/// Several pictures of one network beside each other in the window, moved, lit and chosen in together.
package samenspel.ui.multiples;
