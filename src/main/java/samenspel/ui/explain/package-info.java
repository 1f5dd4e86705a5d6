/// What a number asks, says here and does not say, in a little window beside it; and the paragraph of methods.
package samenspel.ui.explain;
