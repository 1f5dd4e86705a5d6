/// Controls and windows that several parts of the program are built of.
package samenspel.ui.control;
