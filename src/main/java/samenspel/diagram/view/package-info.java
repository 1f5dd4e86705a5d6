/// The views in which a study of youth-care networks is told: a top ten, what was kept and lost, who has more ties than a capacity.
/// Each is given one to three networks and what was chosen, and becomes a page, or says in a sentence why it cannot be drawn of
/// these networks.
///
/// The numbers of a view are a value of their own ([samenspel.diagram.view.TopTen] …), found
/// by `measure` and `change`; what draws them counts nothing. A title says what was found only where its test holds.
///
/// Decision: thresholds of titles, and whom a view lights up, are chosen and stand in no source. So captions say what is chosen,
/// and every title has a neutral one beside it.
@NullMarked
package samenspel.diagram.view;

import org.jspecify.annotations.NullMarked;
