/// The views of a study in place of the picture: cards, and one of them large with what can be chosen of it.
package samenspel.ui.study;
