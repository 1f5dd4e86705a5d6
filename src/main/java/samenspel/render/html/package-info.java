/// A study as one page for the browser: picture, tables and story in one file that asks nothing of any network, runs one script and shows picture
/// and tables without it.
@NullMarked
package samenspel.render.html;

import org.jspecify.annotations.NullMarked;
