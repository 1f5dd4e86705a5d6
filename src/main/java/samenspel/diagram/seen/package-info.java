/// What of a network is to be seen: lens, layers, colours, sizes, labels, names and filter as one value, shared by the window,
/// the command line, recipes and figures, and what a picture of it depends on.
///
/// A [samenspel.diagram.seen.Filter] is one value: what rows of the legend hide, conditions on organisations
/// ([samenspel.diagram.seen.MeasureConditions]), conditions on ties ([samenspel.diagram.seen.TieConditions]), and what becomes of
/// what is left out. "Draw only these" is such a value, made of the one that stands or of `Filter.NOTHING`:
///
/// ```java
/// filter.around(Around.tiesOf(cjg))                                              // ties of CJG Meerwoude
/// filter.around(Around.only(chosen))                                             // these organisations and nobody else
/// filter.around(Around.tiesOf(cjg).with(Around.Reach.ONE_STEP))                  // and the ties among its partners; TWO_STEPS for theirs
/// filter.around(Around.tiesOf(cjg)).onlyFates(List.of(Fate.LOST))                // its lost ties only
/// filter.hiding(chosen)                                                          // without these
/// filter.onlyFates(List.of(Fate.LOST))                                           // lost ties only, of everybody
/// filter.with(filter.ties().with(filter.ties().layers().with(content, LayerAlgebra.Wish.IN).with(admin, LayerAlgebra.Wish.NOT_IN)))
/// ```
///
/// In the window `PictureAction.SetFilter` puts it in place as a step that undo takes back; what it says in words and chips is
/// `diagram.words.FilterWords`. Ties and organisations that may or may not belong, since not every tie is known, are drawn as the known
/// ties say and counted in [samenspel.diagram.seen.FilterOutcome] and [samenspel.diagram.seen.ConditionsMet].
@NullMarked
package samenspel.diagram.seen;

import org.jspecify.annotations.NullMarked;
