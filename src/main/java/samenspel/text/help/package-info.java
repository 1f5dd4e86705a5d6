/// The help: pages of Markdown in Dutch and English, their sections, links between them, search, and plain text
/// for a terminal.
///
/// The pages are resources, a folder a language, and can be read in the repository too. `README.md` of a folder is
/// its contents: chapters as headings, pages as links, in the order of reading. Another language is another folder.
/// Only this room and the window that shows pages see the Markdown library (commonmark).
@NullMarked
package samenspel.text.help;

import org.jspecify.annotations.NullMarked;
