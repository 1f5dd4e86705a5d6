/// Steps through the time of a network.
@NullMarked
package samenspel.study.time;

import org.jspecify.annotations.NullMarked;
