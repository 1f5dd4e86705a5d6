package samenspel.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Function;
import samenspel.diagram.Colour;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.Lens;
import samenspel.layout.Point;
import samenspel.network.DerivationRule;
import samenspel.network.DerivedLayer;
import samenspel.network.LayerId;
import samenspel.network.OrganisationId;
import samenspel.network.SectorId;
import samenspel.session.history.DrawnBefore;
import samenspel.session.history.History;
import samenspel.session.history.StepName;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.study.edit.EditedDocument;
import samenspel.study.edit.Entering;
import samenspel.study.filling.Filling;
import samenspel.text.Texts;

/// How the document follows from what the user does, with a named step of undo for each change.
final class DocumentUpdate {
    private DocumentUpdate() {
    }

    static State apply(State state, Action.OnDocument action) {
        Document document = state.document().orElseThrow();
        Lens lens = state.view().orElseThrow().lensNow(document);
        return switch (action) {
            case Action.Move move -> changed(state, moved(document, lens, move), moveName(document, move.dragged().sequencedKeySet()),
                    Optional.of(move.gesture()));
            case Action.Align(var how) -> onChosen(state, how.key(), chosen -> document.with(lens, picture -> how.applied(picture, chosen)));
            case Action.PinSelected() -> onChosen(state, "undo.pin-several", chosen -> document.withEach(picture -> picture.pinned(chosen)));
            case Action.UnpinSelected() -> onChosen(state, "undo.unpin-several", chosen -> document.withEach(picture -> picture.unpinned(chosen)));
            case Action.Unpin(var organisation) -> changed(state, document.withEach(picture -> picture.unpinned(organisation)),
                    StepName.of("undo.unpin", nameOf(document, organisation)));
            case Action.UnpinAll() -> changed(state, withoutPins(document), StepName.of("undo.unpin-all"));
            case Action.MoveName move -> changed(state, document.with(NameMoves.with(document.annotations(), move)),
                    StepName.of("undo.name", nameOf(document, move.organisation())), Optional.of(move.gesture()));
            case Action.ResetNames(var some) -> changed(state, document.with(NameMoves.without(document.annotations(), some)),
                    StepName.of("undo.name-back", NameMoves.among(document.annotations(), some)));
            case Action.ResetAllNames() -> changed(state, document.with(document.annotations().withLabels(new LinkedHashMap<>())),
                    StepName.of("undo.names-back"));
            case Action.SetRule(var layer, var rule) -> withRule(state, document, layer, rule);
            case Action.PaintSector(var sector, var colour) -> painted(state, document, sector, colour);
            case Action.SetLook(var look, var name, var gesture) -> changed(state, document.with(look), name, gesture);
            case Action.MarkConfidential(boolean on) -> changed(state, document.with(document.network().with(
                    document.network().profile().withConfidential(on))), StepName.of(on ? "undo.confidential" : "undo.not-confidential"));
            case Action.Arranged arranged -> state.awaits(arranged.ticket()) ? ArrangeUpdate.done(state, document, arranged) : state;
            // What was said to be missing no longer is.
            case Action.Fill(var filling, var entering) -> changed(state, EditedDocument.of(document, filling, entering), StepName.of("undo.filling")).withoutNotice();
            case Action.AttributeAsSector(String name, var entering) -> bySector(state, document, name, entering);
            case Action.ByHand(var edit, var entering) -> EditUpdate.done(state, document, edit, entering);
            case Action.Undo() -> undone(state, document);
            case Action.Redo() -> redone(state, document);
        };
    }

    private static State bySector(State state, Document document, String attribute, Entering entering) {
        State next = changed(state, EditedDocument.of(document, Filling.ofAttribute(document.network(), attribute), entering), StepName.of("undo.attribute-as-sector", attribute));
        return next.with(next.view().orElseThrow().with(ColourBy.Trait.SECTOR)).withoutNotice();
    }

    static State changed(State state, Document next, StepName name) {
        return changed(state, next, name, Optional.empty());
    }

    /// @param gesture what joins several changes into one step, if anything does
    static State changed(State state, Document next, StepName name, Optional<String> gesture) {
        Document before = state.document().orElseThrow();
        return next.equals(before) ? state : state.withDocument(next, state.history().remembering(before, name, gesture));
    }

    private static String nameOf(Document document, OrganisationId organisation) {
        return document.network().organisation(organisation).orElseThrow().shortName();
    }

    /// Moves in the picture a lens shows. A dragged organisation is pinned, in every picture where it stands there; those
    /// a live layout took along are not.
    private static Document moved(Document document, Lens lens, Action.Move move) {
        Map<OrganisationId, Point> elsewhere = new LinkedHashMap<>(move.others());
        elsewhere.putAll(move.dragged());
        return document.with(lens, picture -> picture.moved(elsewhere)).withEach(picture -> picture.pinned(move.dragged().keySet()));
    }

    private static StepName moveName(Document document, SequencedSet<OrganisationId> held) {
        return held.size() == 1 ? StepName.of("undo.move", nameOf(document, held.getFirst())) : StepName.of("undo.move-several", held.size());
    }

    /// A change of places or pins of those chosen, if any are.
    private static State onChosen(State state, String key, Function<SequencedSet<OrganisationId>, Document> change) {
        SequencedSet<OrganisationId> chosen = state.chosen();
        return chosen.isEmpty() ? state : changed(state, change.apply(chosen), StepName.of(key, chosen.size()));
    }

    private static Document withoutPins(Document document) {
        return document.withEach(picture -> picture.unpinned(document.placement().pinned()));
    }

    private static State withRule(State state, Document document, LayerId id, DerivationRule rule) {
        return document.network().layer(id).filter(DerivedLayer.class::isInstance).map(DerivedLayer.class::cast)
                .map(layer -> changed(state, document.with(document.network().with(layer.with(rule))),
                        StepName.of("undo.rule", layer.name().in(state.settings().language().tag()))))
                .orElse(state);
    }

    private static State painted(State state, Document document, SectorId sector, Colour colour) {
        SequencedMap<SectorId, Colour> colours = new LinkedHashMap<>(document.look().sectors());
        colours.put(sector, colour);
        String name = document.network().sector(sector).orElseThrow().name().in(state.settings().language().tag());
        return changed(state, document.with(document.look().withSectors(colours)), StepName.of("undo.colour", name));
    }

    private static Notice notice(String key, State state, History.Step step) {
        return Notice.good(key, step.name().in(Texts.in(state.settings().language())));
    }

    private static State undone(State state, Document present) {
        History history = state.history();
        return history.past() == null ? state : taken(state, history.past(), history.undone(present, drawn(state)))
                .with(notice("notice.undone", state, history.past()));
    }

    private static State redone(State state, Document present) {
        History history = state.history();
        return history.future() == null ? state : taken(state, history.future(), history.redone(present, drawn(state)))
                .with(notice("notice.redone", state, history.future()));
    }

    private static DrawnBefore drawn(State state) {
        return DrawnBefore.of(state.view().orElseThrow().seen());
    }

    /// What stood on the other side of a step.
    private static State taken(State state, History.Step step, History next) {
        State there = EditUpdate.selected(state.withDocument(step.other(), next));
        View view = there.view().orElseThrow();
        return step.filter().map(before -> there.with(view.with(before.in(view.seen())))).orElse(there);
    }
}
