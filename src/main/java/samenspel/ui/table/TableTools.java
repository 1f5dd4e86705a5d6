package samenspel.ui.table;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import samenspel.change.Comparison;
import samenspel.network.Network;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.command.Command;
import samenspel.study.TableOrder;
import samenspel.text.Texts;
import samenspel.ui.control.Icons;

/// What can be done with the table of change: filter, sort by change, choose what counts, save.
final class TableTools extends FlowPane {
    private final Session session;
    private final TextField filter = new TextField();
    private final DenominatorChoice denominator;

    TableTools(Session session, Texts texts) {
        this.session = session;
        this.denominator = new DenominatorChoice(session, texts);
        getStyleClass().add("pane-tools");
        setAlignment(Pos.CENTER_LEFT);
        filter.setId("table-filter");
        filter.setPromptText(texts.get("table.filter"));
        filter.setAccessibleText(texts.get("table.filter.accessible"));
        filter.setPrefColumnCount(13);
        filter.textProperty().addListener((text, before, typed) -> list(order().typing(typed)));
        Button most = new Button(texts.get("table.most-changed"));
        most.setId("most-changed");
        most.setTooltip(new Tooltip(texts.get("table.most-changed.hint")));
        most.setOnAction(event -> list(TableOrder.MOST_CHANGED.typing(order().typed())));
        Button save = new Button(texts.get("table.save"), Icons.of("save"));
        save.setId("save-table");
        save.setTooltip(new Tooltip(texts.get("command.save-table.hint")));
        save.setOnAction(event -> session.dispatch(Command.SAVE_TABLE.action(session.state())));
        getChildren().addAll(filter, most, denominator, save);
    }

    private TableOrder order() {
        return session.state().view().orElseThrow().counting().table();
    }

    private void list(TableOrder order) {
        if (!order.equals(order())) {
            session.dispatch(new Action.ListAs(order));
        }
    }

    void show(Network network, Comparison comparison, TableOrder order) {
        denominator.show(network, comparison);
        if (!filter.getText().equals(order.typed())) {
            filter.setText(order.typed());
        }
    }
}
