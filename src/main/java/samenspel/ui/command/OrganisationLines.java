package samenspel.ui.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import samenspel.diagram.Look;
import samenspel.diagram.seen.Names;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.session.command.DrawnChoices;
import samenspel.study.Perspective;
import samenspel.text.Texts;
import samenspel.ui.control.Icons;

/// What can be done to an organisation that was hit, or to all chosen when it is one of them; in the picture and in a table alike.
public final class OrganisationLines {
    private final Session session;
    private final State state;
    private final Texts texts;

    private OrganisationLines(Session session) {
        this.session = session;
        this.state = session.state();
        this.texts = MenuLines.texts(session);
    }

    /// One that was not chosen is chosen by that.
    public static List<MenuItem> of(Session session, OrganisationId hit) {
        if (!session.state().chosen().contains(hit)) {
            session.dispatch(new Action.Select(Optional.of(hit)));
        }
        return new OrganisationLines(session).lines(hit);
    }

    private List<MenuItem> lines(OrganisationId hit) {
        SequencedSet<OrganisationId> chosen = state.chosen();
        boolean several = chosen.size() > 1;
        Organisation one = state.document().orElseThrow().network().organisation(hit).orElseThrow();
        Look look = state.document().get().look();
        MenuLines menu = new MenuLines(session, several ? texts.get("context.several", chosen.size()) : name(one), MenuDot.of(look.of(one.sector())));
        return menu.group(drawn(several)).group(placed(several)).group(edited(several)).group(elsewhere()).lines();
    }

    private String name(Organisation one) {
        return Names.of(state.document().orElseThrow().network(), state.view().orElseThrow().seen().names().inWords(), texts.language()).of(one.id());
    }

    private List<MenuItem> drawn(boolean several) {
        List<MenuItem> items = new ArrayList<>(MenuLines.commands(session, Command.DRAW_ONLY));
        if (several) {
            items.addAll(MenuLines.commands(session, Command.DRAW_AMONG));
        }
        MenuItem partners = CommandItem.inContext(Command.SELECT_PARTNERS, session);
        partners.setText(texts.get("context.counted", partners.getText(), DrawnChoices.partners(state).size()));
        items.add(partners);
        items.addAll(MenuLines.commands(session, Command.HIDE));
        return items;
    }

    private List<MenuItem> placed(boolean several) {
        List<MenuItem> items = new ArrayList<>(MenuLines.commands(session, Command.PIN.isAvailable(state) ? Command.PIN : Command.UNPIN));
        if (several) {
            if (Command.UNPIN.isAvailable(state) && Command.PIN.isAvailable(state)) {
                items.addAll(MenuLines.commands(session, Command.UNPIN));
            }
            items.add(aligned());
        }
        if (Command.NAME_BACK.isAvailable(state)) {
            items.addAll(MenuLines.commands(session, Command.NAME_BACK));
        }
        items.addAll(MenuLines.commands(session, several ? Command.NOTE_ARROW : Command.NOTE_TEXT, Command.NOTE_CONTOUR));
        return items;
    }

    private Menu aligned() {
        Menu menu = new Menu(texts.get("context.align"), Icons.of(Command.ALIGN_LEFT.icon()));
        menu.setId("menu-align");
        Command.ON_CHOSEN.stream().limit(2).flatMap(List::stream).forEach(command -> menu.getItems().add(CommandItem.inContext(command, session)));
        return menu;
    }

    private List<MenuItem> edited(boolean several) {
        List<MenuItem> items = new ArrayList<>(MenuLines.commands(session, Command.COPY_SENTENCE));
        if (!several) {
            items.addAll(MenuLines.commands(session, Command.CHANGE_ORGANISATION));
        }
        if (state.chosen().size() <= 2) {
            items.addAll(MenuLines.commands(session, Command.CORRECT_REPORTS, Command.MERGE));
        }
        if (!several) {
            items.addAll(MenuLines.commands(session, Command.REMOVE_ORGANISATION));
        }
        return items;
    }

    /// Where else it is to be seen.
    private List<MenuItem> elsewhere() {
        boolean picture = state.view().orElseThrow().perspective() == Perspective.PICTURE;
        MenuItem other = CommandItem.inContext(picture ? Command.AS_ORGANISATIONS : Command.AS_PICTURE, session);
        other.setText(texts.get(picture ? "context.in-table" : "context.in-picture"));
        return List.of(other);
    }
}
