package samenspel.ui.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.UnaryOperator;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import samenspel.diagram.Look;
import samenspel.diagram.seen.Names;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.kind.AccessRole;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.session.command.DrawnChoices;
import samenspel.session.request.EditQuestion;
import samenspel.study.Perspective;
import samenspel.study.filling.FillingSheet;
import samenspel.study.filling.Gaps;
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
        return of(session, hit, List.of());
    }

    /// @param names what can be done to the name of one alone
    static List<MenuItem> of(Session session, OrganisationId hit, List<MenuItem> names) {
        if (!session.state().chosen().contains(hit)) {
            session.dispatch(new Action.Select(Optional.of(hit)));
        }
        return new OrganisationLines(session).lines(hit, session.state().chosen().size() > 1 ? List.of() : names);
    }

    private List<MenuItem> lines(OrganisationId hit, List<MenuItem> names) {
        SequencedSet<OrganisationId> chosen = state.chosen();
        boolean several = chosen.size() > 1;
        Organisation one = state.document().orElseThrow().network().organisation(hit).orElseThrow();
        Look look = state.document().get().look();
        MenuLines menu = new MenuLines(session, several ? texts.get("context.several", chosen.size()) : name(one), MenuDot.of(look.of(one.sector())));
        return menu.group(drawn(several)).group(placed(several, names)).group(sorted()).group(edited(several)).group(elsewhere()).lines();
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

    private List<MenuItem> placed(boolean several, List<MenuItem> names) {
        List<MenuItem> items = new ArrayList<>(MenuLines.commands(session, Command.PIN.isAvailable(state) ? Command.PIN : Command.UNPIN));
        if (several) {
            if (Command.UNPIN.isAvailable(state) && Command.PIN.isAvailable(state)) {
                items.addAll(MenuLines.commands(session, Command.UNPIN));
            }
            items.add(aligned());
        }
        items.addAll(names);
        if (Command.NAME_BACK.isAvailable(state)) {
            items.addAll(MenuLines.commands(session, Command.NAME_BACK));
        }
        items.addAll(MenuLines.commands(session, several ? Command.NOTE_ARROW : Command.NOTE_TEXT, Command.NOTE_CONTOUR));
        return items;
    }

    private Menu aligned() {
        Menu menu = menu("menu-align", "context.align", Command.ALIGN_LEFT.icon());
        Command.ON_CHOSEN.stream().limit(2).flatMap(List::stream).forEach(command -> menu.getItems().add(CommandItem.inContext(command, session)));
        return menu;
    }

    /// Of which sector they are and which role they have, to be chosen at once.
    private List<MenuItem> sorted() {
        Network network = state.document().orElseThrow().network();
        List<Organisation> chosen = state.chosen().stream().flatMap(id -> network.organisation(id).stream()).toList();
        Menu sectors = menu("menu-sector", "context.sector", "filling");
        FillingSheet.of(network, texts.language()).sectors().forEach(name -> sectors.getItems().add(choice("menu-sector-" + sectors.getItems().size(), name,
                chosen.stream().allMatch(one -> network.sector(one.sector()).filter(of -> of.name().in(texts.language().tag()).equals(name)).isPresent()),
                sheet -> sheet.withSector(state.chosen(), name))));
        Menu roles = menu("menu-role", "context.role", "filling");
        for (AccessRole role : AccessRole.values()) {
            roles.getItems().add(choice("menu-role-" + role, texts.get("access." + role), Gaps.hasRoles(network) && chosen.stream().allMatch(one -> one.access() == role),
                    sheet -> sheet.withAccess(state.chosen(), role)));
        }
        return List.of(sectors, roles);
    }

    private Menu menu(String id, String key, String icon) {
        Menu menu = new Menu(texts.get(key), Icons.of(icon));
        menu.setId(id);
        return menu;
    }

    private MenuItem choice(String id, String name, boolean selected, UnaryOperator<FillingSheet> chosen) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setSelected(selected);
        item.setOnAction(_ -> session.dispatch(new Action.AskEdit(new EditQuestion.Sorting(
                chosen.apply(FillingSheet.of(state.document().orElseThrow().network(), texts.language())).filling()))));
        return item;
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
