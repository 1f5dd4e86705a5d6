/// Which ties carry the structure of a dense network.
package samenspel.layout.backbone;
