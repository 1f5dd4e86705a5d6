/// What lies over the picture and goes again: the steps that were made, hints, and what to do where nobody stands.
package samenspel.ui.over;
