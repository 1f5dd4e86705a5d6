package samenspel.ui.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.TextFieldListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import samenspel.exchange.names.NameMatching;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.study.OrganisationSearch;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;
import samenspel.ui.control.ValueNames;

/// One of the other organisations, to be found by a part of its name; those with a name like it come first.
final class OrganisationChoice extends VBox {
    private static final double HEIGHT = 242;
    private static final double ROW = 30;

    private final Network network;
    private final Organisation one;
    private final TextField typed = new TextField();
    private final ListView<Organisation> list = new ListView<>();
    private final List<Organisation> usual;
    private final Consumer<Organisation> chosen;
    private final Hyperlink another;

    OrganisationChoice(Network network, Organisation one, Texts texts, Consumer<Organisation> chosen) {
        super(6);
        this.network = network;
        this.one = one;
        this.usual = usual();
        typed.setId("edit-other-search");
        typed.setPromptText(texts.get("filling.search"));
        typed.setAccessibleText(texts.get("filling.search"));
        list.setAccessibleText(texts.get("edit.others"));
        typed.textProperty().addListener(_ -> show());
        this.chosen = chosen;
        this.another = new Hyperlink(texts.get("edit.other"));
        managedProperty().bind(visibleProperty());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::inSearch);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::inList);
        list.setOnMouseClicked(_ -> take(list.getSelectionModel().getSelectedItem()));
        list.setId("edit-other");
        list.setFixedCellSize(ROW);
        list.setPrefHeight(HEIGHT);
        list.setMinHeight(HEIGHT);
        list.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        list.setCellFactory(_ -> new TextFieldListCell<>(new ValueNames<>(Organisation::name)));
        getChildren().setAll(typed, list);
        show();
    }

    private void inSearch(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            take(list.getItems().isEmpty() ? null : list.getItems().getFirst());
            event.consume();
        }
    }

    private void inList(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            take(list.getSelectionModel().getSelectedItem());
            event.consume();
        }
    }

    /// The list gives way to what follows from the choice; a link brings it back.
    private void take(Organisation taken) {
        if (taken != null) {
            setVisible(false);
            another.setVisible(true);
            chosen.accept(taken);
        }
    }

    /// The question, with the link.
    HBox asking(String question) {
        another.setId("edit-another");
        another.setVisible(false);
        another.setOnAction(_ -> {
            another.setVisible(false);
            setVisible(true);
            typed.requestFocus();
        });
        return Rows.of(8, Labels.wrapped(question), another);
    }

    private List<Organisation> usual() {
        List<String> like = NameMatching.among(others(network.organisations()).stream().map(Organisation::name).toList()).like(one.name()).stream()
                .map(proposal -> proposal.first().text()).toList();
        List<Organisation> all = new ArrayList<>(others(network.organisations()));
        all.sort(Comparator.comparing((Organisation other) -> like.contains(other.name()) ? like.indexOf(other.name()) : like.size())
                .thenComparing(Organisation::name));
        return all;
    }

    private List<Organisation> others(List<Organisation> all) {
        return all.stream().filter(other -> !other.id().equals(one.id())).toList();
    }

    private void show() {
        list.getItems().setAll(typed.getText().isBlank() ? usual : others(OrganisationSearch.in(network, typed.getText())));
    }

    TextField search() {
        return typed;
    }
}
