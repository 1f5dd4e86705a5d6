package samenspel.ui.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuItem;
import samenspel.diagram.note.Anchor;
import samenspel.diagram.seen.Around;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.Names;
import samenspel.layout.Point;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.session.Action;
import samenspel.session.NoteAction;
import samenspel.session.PictureAction;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.session.command.DrawnChoices;
import samenspel.session.command.EditChoices;
import samenspel.session.request.EditQuestion;
import samenspel.text.Texts;
import samenspel.ui.control.Icons;

/// What can be done to a tie that was hit, or to the picture where its ground was.
final class PlaceLines {
    private final Session session;
    private final State state;
    private final Texts texts;
    private final Point at;

    /// @param at in the picture's region
    PlaceLines(Session session, Point at) {
        this.session = session;
        this.state = session.state();
        this.texts = MenuLines.texts(session);
        this.at = at;
    }

    /// @param pin keeps its card in sight
    List<MenuItem> of(Pair tie, Runnable pin) {
        String title = texts.get("context.tie", name(tie.from()), name(tie.to()));
        MenuLines menu = new MenuLines(session, title, Icons.of(Command.NOTE_ARROW.icon()));
        List<OrganisationId> ends = List.of(tie.from(), tie.to());
        Action all = new PictureAction.SetFilter(filter().around(Around.only(ends)), Optional.of(network().layers().stream().map(Layer::id).toList()), Optional.empty());
        return menu.group(List.of(
                menu.item("menu-tie-only", Command.DRAW_AMONG.icon(), texts.get("context.tie.only"), DrawnChoices.about(state, Around.only(ends))),
                menu.item("menu-tie-both", Command.SELECT_PARTNERS.icon(), texts.get("context.tie.both"), new Action.Choose(new LinkedHashSet<>(ends))),
                menu.item("menu-tie-layers", "as-multiples", texts.get("context.tie.layers"), all)))
                .group(List.of(pinned(menu, pin), menu.item("menu-tie-sentence", Command.COPY_SENTENCE.icon(), Command.COPY_SENTENCE.called(texts), sentence(tie))))
                .group(List.of(menu.item("menu-correct-tie", Command.CORRECT_REPORTS.icon(), Command.CORRECT_REPORTS.called(texts),
                        new Action.AskEdit(new EditQuestion.Correcting(tie.from(), Optional.of(tie.to())))), noteHere(menu)))
                .lines();
    }

    private MenuItem pinned(MenuLines menu, Runnable pin) {
        MenuItem item = menu.item("menu-tie-card", Command.TIE_CARD.icon(), Command.TIE_CARD.called(texts), Optional.empty());
        item.setDisable(false);
        item.setOnAction(_ -> pin.run());
        return item;
    }

    /// In the first layer that is shown: the sentences tell of all.
    private Optional<Action> sentence(Pair tie) {
        return state.view().orElseThrow().seen().layers().stream().findFirst().map(layer -> DrawnChoices.copySentence(state, layer, tie));
    }

    List<MenuItem> ofGround() {
        MenuLines menu = new MenuLines(session, texts.get("context.picture"), Icons.of(Command.AS_PICTURE.icon()));
        MenuItem hidden = CommandItem.inContext(Command.SHOW_HIDDEN, session);
        if (DrawnChoices.hidden(state) > 0) {
            hidden.setText(texts.get("context.counted", hidden.getText(), DrawnChoices.hidden(state)));
        }
        boolean asks = !filter().equals(Filter.NOTHING.with(filter().leftOut()));
        Optional<Action> clear = asks ? Optional.of(new PictureAction.SetFilter(Filter.NOTHING.with(filter().leftOut()))) : Optional.empty();
        return menu.group(MenuLines.commands(session, Command.FIT, Command.ARRANGE, Command.UNPIN_ALL))
                .group(List.of(noteHere(menu), menu.item("menu-add-here", Command.ADD_ORGANISATION.icon(), texts.get("edit.add.here"), EditChoices.addAt(state, at))))
                .group(List.of(hidden, menu.item("menu-filter-clear", "filter", texts.get("context.clear"), clear), CommandItem.inContext(Command.SELECT_ALL, session)))
                .group(MenuLines.commands(session, Command.COPY_PICTURE, Command.SAVE_PICTURE)).lines();
    }

    private MenuItem noteHere(MenuLines menu) {
        Anchor place = new Anchor.At(state.projection().toLayout(at));
        return menu.item("menu-note-here", Command.NOTE_TEXT.icon(), texts.get("note.here"), new NoteAction.BeginNote(place));
    }

    private Network network() {
        return state.document().orElseThrow().network();
    }

    private Filter filter() {
        return state.view().orElseThrow().seen().filter();
    }

    private String name(OrganisationId id) {
        return Names.of(network(), state.view().orElseThrow().seen().names().inWords(), texts.language()).of(id);
    }
}
