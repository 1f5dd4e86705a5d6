package samenspel.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import samenspel.change.Denominator;
import samenspel.change.Fate;
import samenspel.diagram.Look;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Names;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.SectorId;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.study.Document;
import samenspel.study.GroupSummary;
import samenspel.study.View;
import samenspel.text.Texts;
import samenspel.ui.command.CommandButton;
import samenspel.ui.command.Icons;

/// What there is to say about several chosen organisations together, and what can be done to them.
final class SelectedOrganisationsCard extends VBox {
    /// More names than this say less than their number.
    private static final int NAMED = 8;

    private final Session session;
    private final DrawnLayersCache drawnLayersCache;
    private final Texts texts;
    private final List<CommandButton> buttons = new ArrayList<>();
    private final Node tools;
    private Key shown;

    SelectedOrganisationsCard(Session session, DrawnLayersCache drawnLayersCache, Texts texts) {
        this.session = session;
        this.drawnLayersCache = drawnLayersCache;
        this.texts = texts;
        setId("gathering");
        getStyleClass().add("card");
        this.tools = tools();
    }

    /// What the text depends on. Networks are compared by identity, since this is asked at every move of a drag.
    private record Key(int network, List<OrganisationId> chosen, Lens lens, List<LayerId> layers, Filter filter, NameMode names, Look look,
                       Denominator denominator) {
    }

    void show(State state) {
        boolean several = state.view().orElseThrow().selection().size() > 1;
        setVisible(several);
        setManaged(several);
        if (several) {
            buttons.forEach(button -> button.show(state));
            tell(state.document().orElseThrow(), state.view().get());
        } else {
            shown = null;
        }
    }

    private void tell(Document document, View view) {
        Network network = document.network();
        Key key = new Key(System.identityHashCode(network), List.copyOf(view.selection()), view.seen().lens(), List.copyOf(view.seen().layers()),
                view.seen().filter(), view.seen().names(), document.look(), view.denominator());
        if (key.equals(shown)) {
            return;
        }
        shown = key;
        GroupSummary groupSummary = GroupSummary.of(network, view, drawnLayersCache.of(network, view.seen().lens()));
        getChildren().setAll(heading(groupSummary), tools, sectors(document, groupSummary));
        names(network, view, groupSummary).ifPresent(getChildren()::add);
        getChildren().add(ties(network, view, groupSummary));
        if (view.seen().lens() instanceof Lens.Between) {
            view.compare(network, drawnLayersCache).ifPresent(change -> getChildren().add(new SharedTraitsBlock(session, texts).of(network, view, change)));
        }
    }

    private Node heading(GroupSummary groupSummary) {
        Label title = new Label(texts.get("gathering.title", groupSummary.organisations().size()));
        title.getStyleClass().add("card-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = new Button(null, Icons.of("close"));
        close.setId("gathering-close");
        close.getStyleClass().addAll("flat", "button-icon", "small");
        close.setAccessibleText(texts.get("gathering.close"));
        close.setTooltip(new Tooltip(texts.get("gathering.close")));
        close.setOnAction(event -> session.dispatch(new Action.Select(Optional.empty())));
        close.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(title, close);
    }

    private Node sectors(Document document, GroupSummary groupSummary) {
        FlowPane list = new FlowPane();
        list.getStyleClass().add("card-sectors");
        groupSummary.sectors().forEach((sector, number) -> list.getChildren().add(sector(document, sector, number)));
        return list;
    }

    private Node sector(Document document, SectorId sector, int number) {
        String name = document.network().sector(sector).orElseThrow().name().in(texts.language().tag());
        Label label = new Label(texts.get("gathering.sector", name, number), new Circle(5, Color.web(document.look().of(sector).hex())));
        label.getStyleClass().add("card-kind");
        return label;
    }

    /// The names of a few; each leads to its card.
    private Optional<Node> names(Network network, View view, GroupSummary groupSummary) {
        if (groupSummary.organisations().size() > NAMED || view.seen().names() == NameMode.NONE) {
            return Optional.empty();
        }
        Names names = Names.of(network, view.seen().names(), texts.language());
        FlowPane list = new FlowPane();
        list.getStyleClass().add("card-partners");
        groupSummary.organisations().forEach(id -> {
            Hyperlink link = new Hyperlink(names.of(id));
            link.setOnAction(event -> session.dispatch(new Action.Select(Optional.of(id))));
            list.getChildren().add(link);
        });
        return Optional.of(list);
    }

    private Node ties(Network network, View view, GroupSummary groupSummary) {
        GridPane table = new GridPane();
        table.getStyleClass().addAll("card-table", "gathering-table");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().add(wide);
        table.addRow(0, heading("gathering.ties"), right(heading("gathering.among")), right(heading("gathering.to-others")));
        int row = 1;
        for (Map.Entry<LayerId, GroupSummary.Ties> layer : groupSummary.ties().entrySet()) {
            Label name = new Label(network.layer(layer.getKey()).orElseThrow().name().in(texts.language().tag()));
            // Four counts a cell leave no room for the name beside them.
            boolean change = view.seen().lens() instanceof Lens.Between;
            table.add(name, 0, row, change ? 3 : 1, 1);
            row += change ? 1 : 0;
            table.add(right(number(view, layer.getKey(), layer.getValue().among())), 1, row);
            table.add(right(number(view, layer.getKey(), layer.getValue().toOthers())), 2, row++);
        }
        return table;
    }

    private Label heading(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("section-title");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Node right(Region cell) {
        cell.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHalignment(cell, HPos.RIGHT);
        return cell;
    }

    /// Leads to the picture with this layer alone.
    private Region number(View view, LayerId layer, GroupSummary.Counted counted) {
        Map<Fate, Integer> fates = counted.byFate();
        Hyperlink link = new Hyperlink(fates.isEmpty() ? texts.get("number", counted.all())
                : texts.get("gathering.fates", fates.get(Fate.GAINED), fates.get(Fate.LOST), fates.get(Fate.KEPT), fates.get(Fate.UNKNOWN)));
        link.getStyleClass().add("card-number");
        if (view.seen().layers().size() > 1) {
            link.setTooltip(new Tooltip(texts.get("card.show-ties")));
        }
        link.setOnAction(event -> session.dispatch(new Action.ShowOnly(layer)));
        return link;
    }

    /// Aligning in one row, all else in another.
    private Node tools() {
        VBox rows = new VBox(row(Command.ON_CHOSEN.subList(0, 1)), row(Command.ON_CHOSEN.subList(1, Command.ON_CHOSEN.size())));
        rows.getStyleClass().add("gathering-tools");
        return rows;
    }

    private Node row(List<List<Command>> groups) {
        List<CommandButton> made = groups.stream().flatMap(List::stream).map(command -> new CommandButton(command, session)).toList();
        buttons.addAll(made);
        HBox row = new HBox();
        row.getChildren().addAll(made);
        return row;
    }
}
