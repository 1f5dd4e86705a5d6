/// Figures about change beside the picture, whose parts can be pointed at: the matrix of sectors and the plot of
/// retention.
package samenspel.ui.plot;
