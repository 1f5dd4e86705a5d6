/// The help in a window of its own: contents, search, and pages of Markdown as nodes.
package samenspel.ui.help;
