/// Makes of a study the page for the browser that is handed on. Pure; what may leave the study is decided before.
@NullMarked
package samenspel.session.browser;

import org.jspecify.annotations.NullMarked;
