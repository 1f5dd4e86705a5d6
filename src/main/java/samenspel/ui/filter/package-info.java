/// What is left out of the picture: the sentence above it with a chip for each part, and the panel in which the parts are chosen.
package samenspel.ui.filter;
