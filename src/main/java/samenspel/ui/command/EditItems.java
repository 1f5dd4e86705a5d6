package samenspel.ui.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import javafx.scene.control.MenuItem;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.session.request.EditQuestion;
import samenspel.ui.control.Icons;

/// Changes of the network by hand as lines of a menu.
public final class EditItems {
    private EditItems() {
    }

    /// On one organisation: to change it, correct its reports, merge it or remove it; on one of two chosen what concerns both.
    public static List<MenuItem> of(Session session, OrganisationId on) {
        State state = session.state();
        SequencedSet<OrganisationId> chosen = state.chosen();
        if (chosen.size() == 2 && chosen.contains(on)) {
            return List.of(CommandItem.of(Command.CORRECT_REPORTS, session), CommandItem.of(Command.MERGE, session));
        }
        if (chosen.equals(new LinkedHashSet<>(List.of(on)))) {
            return new ArrayList<>(Command.ON_NETWORK.stream().map(command -> CommandItem.of(command, session)).toList());
        }
        boolean several = state.document().orElseThrow().network().organisations().size() > 1;
        List<MenuItem> items = new ArrayList<>(List.of(item(session, Command.CHANGE_ORGANISATION, new EditQuestion.Changing(on))));
        if (several) {
            items.add(item(session, Command.CORRECT_REPORTS, new EditQuestion.Correcting(on, Optional.empty())));
            items.add(item(session, Command.MERGE, new EditQuestion.Merging(on, Optional.empty())));
            items.add(item(session, Command.REMOVE_ORGANISATION, new EditQuestion.Removing(on)));
        }
        return items;
    }

    private static MenuItem item(Session session, Command command, EditQuestion question) {
        MenuItem item = new MenuItem(command.text(session.state()), Icons.of(command.icon()));
        item.setId("menu-" + command.id());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> session.dispatch(new Action.AskEdit(question)));
        return item;
    }
}
