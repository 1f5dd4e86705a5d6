/// Questions that need a window of their own.
package samenspel.ui.dialog;
