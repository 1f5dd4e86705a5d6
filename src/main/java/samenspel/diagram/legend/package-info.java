/// What the colours, lines and sizes of a picture mean, and what must be said with it. The same values
/// make the panel on the screen, which is also the filter, and the legend of an exported figure.
package samenspel.diagram.legend;
