package samenspel.ui.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import samenspel.change.Denominator;
import samenspel.diagram.Look;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.seen.Around;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.NameMode;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.PictureAction;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.study.CardText;
import samenspel.study.Document;
import samenspel.study.GroupText;
import samenspel.study.NamedPartners;
import samenspel.study.View;
import samenspel.text.Texts;
import samenspel.ui.command.CommandButton;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;

/// What there is to say about several chosen organisations together, and what can be done to them.
final class SelectedOrganisationsCard extends VBox {
    private final Session session;
    private final DrawnLayersCache drawnLayersCache;
    private final Texts texts;
    private final CardParts parts;
    private final List<CommandButton> buttons = new ArrayList<>();
    private final Node tools;
    private Node tieTable;
    private Key shown;

    SelectedOrganisationsCard(Session session, DrawnLayersCache drawnLayersCache, Texts texts) {
        this.session = session;
        this.drawnLayersCache = drawnLayersCache;
        this.texts = texts;
        this.parts = new CardParts(session);
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
        build(GroupText.of(document, view, drawnLayersCache, texts), view);
        CardText.leftOut(network, view, texts).ifPresent(left -> getChildren().add(getChildren().indexOf(tieTable) + 1, CardParts.quiet(left)));
    }

    private void build(GroupText text, View view) {
        getChildren().setAll(heading(text), drawOnly(view), tools, sectors(text));
        if (!text.names().isEmpty()) {
            getChildren().add(parts.links(text.names()));
        }
        tieTable = ties(text, view);
        getChildren().add(tieTable);
        text.shared().ifPresent(shared -> getChildren().add(shared(shared)));
    }

    private Node heading(GroupText text) {
        return Rows.head(new Label(text.title()), Buttons.namedCross("gathering-close", texts.get("gathering.close"),
                () -> session.dispatch(new Action.Select(Optional.empty()))));
    }

    private Node drawOnly(View view) {
        Around around = Around.only(view.selection());
        boolean drawn = view.seen().filter().ties().around().equals(Optional.of(around));
        Button only = Buttons.whole("gathering-draw-only", texts.get(drawn ? "card.draw-all" : "card.draw-only"),
                () -> session.dispatch(new PictureAction.SetFilter(DrawnOnly.of(session.state().view().orElseThrow().seen().filter(), around))));
        only.getStyleClass().add("accent");
        return only;
    }

    private static Node sectors(GroupText text) {
        FlowPane list = new FlowPane();
        list.getStyleClass().add("card-sectors");
        for (GroupText.SectorCount sector : text.sectors()) {
            Label label = Labels.of(sector.words(), "card-kind");
            Circle dot = new Circle(5, Color.web(sector.colour().hex()));
            dot.getStyleClass().add("row-swatch");
            label.setGraphic(dot);
            list.getChildren().add(label);
        }
        return list;
    }

    private Node ties(GroupText text, View view) {
        GridPane table = CardParts.table("gathering-table");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().add(wide);
        table.addRow(0, heading("gathering.ties"), CardParts.right(heading("gathering.among")), CardParts.right(heading("gathering.to-others")));
        int row = 1;
        for (GroupText.LayerTies layer : text.layers()) {
            // Four counts a cell leave no room for the name beside them.
            table.add(new Label(layer.name()), 0, row, layer.byFate() ? 3 : 1, 1);
            row += layer.byFate() ? 1 : 0;
            table.add(number(view, layer, "gathering.among", layer.among()), 1, row);
            table.add(number(view, layer, "gathering.to-others", layer.toOthers()), 2, row++);
        }
        return table;
    }

    private Label heading(String key) {
        return Labels.whole(texts.get(key), "section-title");
    }

    /// Leads to the picture with this layer alone.
    private Node number(View view, GroupText.LayerTies layer, String heading, String number) {
        Hyperlink link = CardParts.number(number, () -> session.dispatch(new Action.ShowOnly(layer.layer())));
        link.setAccessibleText(texts.get("card.number.accessible", layer.name(), texts.get(heading), number));
        link.setMinWidth(USE_PREF_SIZE);
        if (view.seen().layers().size() > 1) {
            link.setTooltip(new Tooltip(texts.get("card.show-ties")));
        }
        return link;
    }

    /// What they have in common while a change is looked at.
    private Node shared(GroupText.Shared shared) {
        VBox block = new VBox(Labels.wrapped(texts.get("common.title"), "section-title"));
        block.setId("common");
        if (!shared.attributes().isEmpty()) {
            block.getChildren().add(CardParts.quiet(shared.attributes()));
        }
        for (NamedPartners partners : shared.partners()) {
            block.getChildren().add(CardParts.title(partners));
            if (!partners.names().isEmpty()) {
                block.getChildren().add(parts.list(partners));
            }
        }
        if (shared.isNothing()) {
            block.getChildren().add(CardParts.quiet(texts.get("common.nothing")));
        }
        return block;
    }

    /// Aligning in one row, all else in another, with what concerns two last.
    private Node tools() {
        VBox rows = new VBox(row(Command.ON_CHOSEN.subList(0, 1)), row(Stream.concat(Command.ON_CHOSEN.stream().skip(1),
                Stream.of(List.of(Command.CORRECT_REPORTS, Command.MERGE))).toList()));
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
