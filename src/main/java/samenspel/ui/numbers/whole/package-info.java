/// Numbers of whole networks in a table in place of the picture.
package samenspel.ui.numbers.whole;
