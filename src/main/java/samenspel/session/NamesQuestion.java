package samenspel.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import samenspel.diagram.figure.Page;
import samenspel.network.Network;
import samenspel.session.request.FilmWish;
import samenspel.study.Document;
import samenspel.study.Drawing;
import samenspel.study.privacy.Exposure;
import samenspel.study.privacy.StandingNames;

/// Lets names leave a confidential study only if somebody says so; the rule is [samenspel.study.privacy.Naming#isKeptIn]. It stands behind every update, so that no way out goes
/// round it: an effect that takes names out is not carried out; in its place the user is asked, and nothing else happens. The
/// answer does the same again, with or without names. It is not remembered.
final class NamesQuestion {
    private NamesQuestion() {
    }

    /// What follows if nothing has to be asked, or else the question.
    static UpdateResult checked(State state, Action action, UpdateResult next) {
        return next.state().document().flatMap(document -> asked(document, action, next.effects()))
                .or(() -> state.document().flatMap(document -> asked(document, action, next.effects())))
                .or(() -> guarded(action, next.effects()))
                .map(question -> UpdateResult.of(state, question)).orElse(next);
    }

    /// What follows once the user has said how.
    static UpdateResult permitted(Action.Permitted answer, UpdateResult next) {
        return answer.named() ? next : new UpdateResult(next.state(), next.effects().stream().flatMap(effect -> masked(effect).stream()).toList());
    }

    private static Optional<Effect> asked(Document document, Action action, List<Effect> effects) {
        return effects.stream().filter(Effect.Leaving.class::isInstance).map(Effect.Leaving.class::cast)
                .filter(leaving -> leaving.naming().isKeptIn(document.network()) || isOfOther(leaving)).findFirst()
                .map(leaving -> new Effect.AskNames(action, exposure(document, leaving)));
    }

    private static Exposure exposure(Document document, Effect.Leaving leaving) {
        Exposure exposure = Exposure.of(document, leaving.content(), leaving.naming(), leaving.masked().isPresent());
        OptionalInt standing = leaving.naming().organisations().isNaming() ? standing(leaving) : OptionalInt.empty();
        return standing.isPresent() ? exposure.standing(standing.getAsInt()) : exposure;
    }

    private static OptionalInt standing(Effect.Leaving leaving) {
        return switch (leaving) {
            case Effect.WritePicture picture -> StandingNames.of(picture.drawing(), picture.request().page(), picture.content());
            case Effect.CopyFigure figure -> StandingNames.of(figure.drawing(), figure.request().page(), figure.content());
            case Effect.CopyPicture picture -> StandingNames.of(picture.drawing(), Page.ofCm(16, 12), picture.content());
            case Effect.WriteFilm(FilmWish.OfChange(var film, var request), var _, var _) ->
                    StandingNames.of(new Drawing.One(film.depict(film.changes().getFirst())), request.page(), request.kind().content());
            default -> OptionalInt.empty();
        };
    }

    /// Of a study that one that is open is compared with.
    private static boolean isOfOther(Effect.Leaving leaving) {
        List<Network> others = switch (leaving) {
            case Effect.OfTable table -> List.of(table.table().network());
            case Effect.WritePicture picture -> picture.drawing().beside();
            case Effect.CopyFigure figure -> figure.drawing().beside();
            case Effect.CopyPicture picture -> picture.drawing().beside();
            default -> List.of();
        };
        return others.stream().anyMatch(leaving.naming()::isKeptIn);
    }

    /// Words of a study that is not open, since it was refused.
    private static Optional<Effect> guarded(Action action, List<Effect> effects) {
        return effects.stream().filter(effect -> effect instanceof Effect.OfReport report && report.guarded()).findFirst()
                .map(_ -> new Effect.AskNames(action, Exposure.ofReport()));
    }

    /// Nothing in place of what cannot be without names: nobody is offered that.
    private static Optional<Effect> masked(Effect effect) {
        return effect instanceof Effect.Leaving leaving ? leaving.masked().map(Effect.class::cast) : Optional.of(effect);
    }
}
