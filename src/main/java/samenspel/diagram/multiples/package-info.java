/// Several pictures of one network on a page: the same places, the same scale, one legend.
package samenspel.diagram.multiples;
