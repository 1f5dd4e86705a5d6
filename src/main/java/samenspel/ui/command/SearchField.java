package samenspel.ui.command;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.study.OrganisationSearch;
import samenspel.text.Texts;

/// Finds an organisation by any part of its names, however typed, and selects it.
public final class SearchField extends TextField {
    private static final int MOST = 9;

    private final Session session;
    private final ContextMenu found = new ContextMenu();
    private final MenuItem nothing = new MenuItem();

    SearchField(Session session, Texts texts) {
        this.session = session;
        nothing.setText(texts.get("search.none"));
        nothing.setDisable(true);
        setId("search");
        setPromptText(texts.get("search.prompt"));
        setAccessibleText(texts.get("search.prompt"));
        getStyleClass().add("search");
        setPrefColumnCount(17);
        textProperty().addListener((text, old, now) -> suggest(now));
        setOnAction(event -> matches(getText()).stream().findFirst().ifPresent(this::choose));
        focusedProperty().subscribe(focused -> {
            if (focused) {
                String before = getText();
                selectAll();
                // A click sets the caret afterwards; a letter typed meanwhile stays.
                Platform.runLater(() -> {
                    if (getText().equals(before)) {
                        selectAll();
                    }
                });
            } else {
                found.hide();
            }
        });
    }

    private void suggest(String typed) {
        List<MenuItem> items = matches(typed).stream().limit(MOST).map(this::item).toList();
        found.getItems().setAll(items.isEmpty() ? List.of(nothing) : items);
        if (typed.isBlank() || !isFocused()) {
            found.hide();
        } else if (!found.isShowing()) {
            found.show(this, Side.BOTTOM, 0, 2);
        }
    }

    private List<Organisation> matches(String typed) {
        Optional<Network> network = session.state().document().map(document -> document.network());
        return typed.isBlank() || network.isEmpty() ? List.of() : OrganisationSearch.in(network.get(), typed);
    }

    private MenuItem item(Organisation organisation) {
        CustomMenuItem item = new CustomMenuItem(new Label(organisation.name()));
        item.setOnAction(event -> choose(organisation));
        return item;
    }

    private void choose(Organisation organisation) {
        found.hide();
        session.dispatch(new Action.Select(Optional.of(organisation.id())));
        selectAll();
        // Where keys act on what was found.
        Optional.ofNullable(getScene()).map(scene -> scene.lookup("#picture")).ifPresent(Node::requestFocus);
    }
}
