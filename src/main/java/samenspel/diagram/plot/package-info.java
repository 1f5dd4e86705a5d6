/// Numbers about change as plots.
package samenspel.diagram.plot;
