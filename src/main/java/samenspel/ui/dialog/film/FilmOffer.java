package samenspel.ui.dialog.film;

import java.util.Optional;
import samenspel.session.State;
import samenspel.session.request.FilmWish;
import samenspel.study.FilmContent;
import samenspel.study.View;

/// What a film can tell.
///
/// @param change what is looked at; empty with a single wave
/// @param story  empty where no scene is told
public record FilmOffer(Optional<FilmContent> change, Optional<FilmWish.OfStory> story) {
    /// @param state with a document
    public static FilmOffer of(State state) {
        View view = state.view().orElseThrow();
        return new FilmOffer(state.film(), FilmWish.OfStory.of(state.document().orElseThrow(), state.settings().language()).map(story -> story.shownAs(view.seen().names())));
    }
}
