package samenspel.ui.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.TextFieldListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import samenspel.exchange.names.NameMatching;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.study.OrganisationSearch;
import samenspel.text.Texts;
import samenspel.ui.control.ValueNames;

/// One of the other organisations, to be found by a part of its name; those with a name like it come first.
final class OrganisationChoice extends VBox {
    private static final double HEIGHT = 136;

    private final Network network;
    private final Organisation one;
    private final TextField typed = new TextField();
    private final ListView<Organisation> list = new ListView<>();
    private final List<Organisation> usual;

    OrganisationChoice(Network network, Organisation one, Texts texts, Consumer<Organisation> chosen) {
        super(6);
        this.network = network;
        this.one = one;
        this.usual = usual();
        typed.setId("edit-other-search");
        typed.setPromptText(texts.get("filling.search"));
        typed.textProperty().addListener(_ -> show());
        typed.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
            }
        });
        list.setId("edit-other");
        list.setPrefHeight(HEIGHT);
        list.setMinHeight(HEIGHT);
        list.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        list.setCellFactory(_ -> new TextFieldListCell<>(new ValueNames<>(Organisation::name)));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> Optional.ofNullable(now).ifPresent(chosen));
        getChildren().setAll(typed, list);
        show();
    }

    private List<Organisation> usual() {
        List<String> like = NameMatching.among(others(network.organisations()).stream().map(Organisation::name).toList()).like(one.name()).stream()
                .map(proposal -> proposal.first().text().equals(one.name()) ? proposal.second().text() : proposal.first().text()).toList();
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
