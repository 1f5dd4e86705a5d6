/// Who could be recognised: what a picture or a file would reveal, and copies of a study without names.
@NullMarked
package samenspel.study.privacy;

import org.jspecify.annotations.NullMarked;
