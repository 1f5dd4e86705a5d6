/// Where names stand: beside their discs, never over a disc or another name.
package samenspel.diagram.label;
