/// Numbers of whole networks beside each other: measures in rows, layers and waves in columns; between waves, between layers.
@NullMarked
package samenspel.study.numbers.whole;

import org.jspecify.annotations.NullMarked;
