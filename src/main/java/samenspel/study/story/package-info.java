/// What somebody tells with a study, kept in the document beside the data.
@NullMarked
package samenspel.study.story;

import org.jspecify.annotations.NullMarked;
