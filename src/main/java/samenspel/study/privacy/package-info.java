/// Who could be recognised: what a picture or a file would reveal, whether it may leave, and copies of a study without names.
///
/// **One rule.** Whether something may leave a confidential study follows from what stands in it ([samenspel.study.privacy.Naming]),
/// and what it looks like without is made in one place ([samenspel.study.privacy.Masking]), for the window and the command line.
///
/// **A copy shows nothing but ties.** Its list, ids and places follow from codes, and codes from a key that is stretched. A layout of its
/// ties would look like that of the original and give the names back to who lays one upon the other. The price: the picture
/// of a copy has to be arranged by who gets it. What the ties themselves tell cannot be kept in; the copy says so.
@NullMarked
package samenspel.study.privacy;

import org.jspecify.annotations.NullMarked;
