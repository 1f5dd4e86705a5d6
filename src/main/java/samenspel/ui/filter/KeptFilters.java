package samenspel.ui.filter;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import samenspel.diagram.seen.Filter;
import samenspel.session.PictureAction;
import samenspel.session.Session;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;

/// Filters kept with the network by a name: a click puts one in place.
final class KeptFilters extends VBox {
    private final Session session;
    private final FilterSteps steps;
    private final Texts texts;
    private final TextField name = new TextField();
    private final VBox list = new VBox();
    private List<Filter.Named> shown = List.of();

    KeptFilters(Session session, FilterSteps steps, Texts texts) {
        this.session = session;
        this.steps = steps;
        this.texts = texts;
        getStyleClass().add("filter-part");
        name.setId("filter-name");
        name.setPromptText(texts.get("filter.keep-as"));
        name.setAccessibleText(texts.get("filter.keep-as"));
        name.setOnAction(_ -> keep());
        HBox.setHgrow(name, Priority.ALWAYS);
        Button keep = Buttons.whole("filter-keep", texts.get("filter.keep-it"), this::keep);
        keep.disableProperty().bind(name.textProperty().map(String::isBlank));
        getChildren().addAll(Labels.of(texts.get("filter.kept"), "section-title"), list, Rows.of(6, name, keep));
    }

    /// In the place of one that has the name.
    private void keep() {
        String called = name.getText().strip();
        if (called.isEmpty()) {
            return;
        }
        List<Filter.Named> next = new ArrayList<>(shown);
        next.removeIf(one -> one.name().equals(called));
        next.add(new Filter.Named(called, steps.filter()));
        name.clear();
        session.dispatch(new PictureAction.KeepFilters(next));
    }

    void show(List<Filter.Named> filters) {
        if (!filters.equals(shown)) {
            shown = filters;
            list.getChildren().setAll(filters.stream().map(this::row).toList());
        }
    }

    private Node row(Filter.Named named) {
        Hyperlink link = Buttons.link(named.name(), () -> steps.put(named.filter()));
        link.setId("filter-kept-" + named.name());
        return Rows.of(4, link, Rows.gap(), Buttons.namedCross("filter-forget-" + named.name(), texts.get("filter.forget", named.name()), () -> forget(named)));
    }

    private void forget(Filter.Named named) {
        List<Filter.Named> next = new ArrayList<>(shown);
        next.remove(named);
        session.dispatch(new PictureAction.KeepFilters(next));
    }
}
