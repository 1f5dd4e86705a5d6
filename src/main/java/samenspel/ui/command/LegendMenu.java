package samenspel.ui.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import samenspel.diagram.legend.LegendEntry;
import samenspel.diagram.note.ContourMembers;
import samenspel.diagram.note.Note;
import samenspel.diagram.seen.Around;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.LayerAlgebra;
import samenspel.diagram.seen.LegendKey;
import samenspel.network.Fieldwork;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.SectorId;
import samenspel.session.Action;
import samenspel.session.NoteAction;
import samenspel.session.PictureAction;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.session.command.DrawnChoices;
import samenspel.study.ShownLegend;
import samenspel.text.Texts;
import samenspel.ui.control.Icons;

/// What can be done to a row of the legend: it alone, on or off, those it stands for.
public final class LegendMenu {
    private final Session session;
    private final State state;
    private final Texts texts;
    private final ShownLegend legend;
    private final LegendEntry entry;

    private LegendMenu(Session session, ShownLegend legend, LegendEntry entry) {
        this.session = session;
        this.state = session.state();
        this.texts = MenuLines.texts(session);
        this.legend = legend;
        this.entry = entry;
    }

    /// @param shown what the legend says when the menu opens
    public static void on(Node row, Session session, Supplier<ShownLegend> shown, LegendKey key) {
        // Made when it is first asked for: each of the toolkit's is a window of its own.
        ContextMenu[] made = new ContextMenu[1];
        row.setOnContextMenuRequested(event -> shown.get().entries().stream().filter(entry -> entry.key().equals(key)).findFirst().ifPresent(entry -> {
            ContextMenu menu = made[0] == null ? new ContextMenu() : made[0];
            made[0] = menu;
            menu.setId("legend-menu");
            menu.hide();
            menu.getItems().setAll(new LegendMenu(session, shown.get(), entry).lines());
            Bounds place = row.localToScreen(row.getBoundsInLocal());
            menu.show(row, event.isKeyboardTrigger() ? place.getMinX() : event.getScreenX(), event.isKeyboardTrigger() ? place.getMaxY() : event.getScreenY());
            event.consume();
        }));
    }

    private List<MenuItem> lines() {
        MenuLines menu = new MenuLines(session, entry.text(), null);
        return switch (entry.key().kind()) {
            case SECTOR -> menu.group(ofSector(menu)).group(List.of(contour(menu), CommandItem.inContext(Command.LOOK, session)))
                    .group(MenuLines.commands(session, Command.AS_MATRIX)).lines();
            case LAYER -> menu.group(ofLayer(menu)).group(MenuLines.commands(session, Command.LOOK, Command.ARRANGE_SHOWN, Command.AS_NETWORK)).lines();
            case ACCESS -> menu.group(switches(menu)).group(List.of(chosen(menu, counted()))).lines();
            default -> menu.group(switches(menu)).lines();
        };
    }

    private List<MenuItem> switches(MenuLines menu) {
        CheckMenuItem on = new CheckMenuItem(texts.get("context.row.shown"));
        on.setId("menu-row-on");
        on.setSelected(!entry.hidden());
        on.setOnAction(_ -> session.dispatch(new Action.ToggleRow(entry.key())));
        MenuItem only = menu.item("menu-row-only", "filter", texts.get("context.row.only"),
                legend.canBeAlone(entry.key()) ? Optional.of(new Action.OnlyRow(entry.key(), legend.others(entry.key()))) : Optional.empty());
        return new ArrayList<>(List.of(only, on));
    }

    private List<MenuItem> ofSector(MenuLines menu) {
        SequencedSet<OrganisationId> members = members();
        List<MenuItem> items = switches(menu);
        items.add(1, menu.item("menu-row-partners", "filter", texts.get("context.row.partners"),
                members.isEmpty() ? Optional.empty() : Optional.of(DrawnChoices.about(state, new Around(new TreeSet<>(members), Around.Reach.TIES)))));
        items.add(chosen(menu, counted()));
        return items;
    }

    private MenuItem chosen(MenuLines menu, SequencedSet<OrganisationId> members) {
        return menu.item("menu-row-choose", "select-all", texts.get("context.row.choose", members.size()),
                members.isEmpty() ? Optional.empty() : Optional.of(new Action.Choose(members)));
    }

    /// Those of the row that are to be seen.
    private SequencedSet<OrganisationId> members() {
        return state.view().orElseThrow().shown(network()).stream().filter(id -> network().organisation(id).filter(this::isMember).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Those of them that the row counts: who is in the network in the wave looked at.
    private SequencedSet<OrganisationId> counted() {
        Fieldwork fieldwork = network().fieldwork(legend.of().seen().lens().wave());
        return members().stream().filter(id -> fieldwork.participationOf(id) != Participation.ABSENT).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean isMember(Organisation one) {
        return entry.key().id().equals(entry.key().kind() == LegendKey.Kind.SECTOR ? one.sector().value() : one.access().name());
    }

    private MenuItem contour(MenuLines menu) {
        return menu.item("note-round-" + entry.key().id(), Command.NOTE_CONTOUR.icon(), texts.get("note.round", entry.text()),
                new NoteAction.AddNote(new Note.Contour(new ContourMembers.OfSector(new SectorId(entry.key().id())), entry.text())));
    }

    private List<MenuItem> ofLayer(MenuLines menu) {
        List<MenuItem> items = switches(menu);
        Menu without = new Menu(texts.get("context.row.without"), Icons.of("filter"));
        without.setId("menu-row-without");
        LayerId own = new LayerId(entry.key().id());
        network().layers().stream().filter(layer -> !layer.id().equals(own)).forEach(layer -> without.getItems().add(
                menu.item("menu-without-" + layer.id(), "filter", layer.name().in(texts.language().tag()), without(own, layer))));
        without.setDisable(without.getItems().isEmpty());
        items.add(without);
        return items;
    }

    /// Ties of this layer of pairs that have none in another.
    private Action without(LayerId own, Layer other) {
        Filter filter = state.view().orElseThrow().seen().filter();
        LayerAlgebra asked = LayerAlgebra.FREE.with(own, LayerAlgebra.Wish.IN).with(other.id(), LayerAlgebra.Wish.NOT_IN);
        return new PictureAction.SetFilter(filter.with(filter.ties().with(asked)), Optional.of(List.of(own)), Optional.empty());
    }

    private Network network() {
        return state.document().orElseThrow().network();
    }
}
