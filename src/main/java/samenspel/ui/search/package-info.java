/// The command search: everything there is by a few letters, over the picture.
package samenspel.ui.search;
