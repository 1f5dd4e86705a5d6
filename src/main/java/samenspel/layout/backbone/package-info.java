/// Which ties carry the structure of a dense network.
@NullMarked
package samenspel.layout.backbone;

import org.jspecify.annotations.NullMarked;
