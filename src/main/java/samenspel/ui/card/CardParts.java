package samenspel.ui.card;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.study.NamedPartners;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;

/// What the cards of organisations are built of.
final class CardParts {
    private final Session session;

    CardParts(Session session) {
        this.session = session;
    }

    /// Organisations; each leads to its card.
    FlowPane links(SequencedMap<OrganisationId, String> names) {
        return Rows.links(names.entrySet().stream().map(this::link).toList());
    }

    private Hyperlink link(Map.Entry<OrganisationId, String> organisation) {
        return Buttons.link(organisation.getValue(), () -> session.dispatch(new Action.Select(Optional.of(organisation.getKey()))));
    }

    static Label title(NamedPartners partners) {
        return Labels.wrapped(partners.title(), "section-title", "fate-" + partners.fate().name().toLowerCase(Locale.ROOT));
    }

    FlowPane list(NamedPartners partners) {
        FlowPane list = links(partners.names());
        // Each list in the colour of its heading: blue alone would say gained.
        list.getStyleClass().addAll("partner-names", "partners-" + partners.fate().name().toLowerCase(Locale.ROOT));
        list.getChildren().forEach(link -> link.getStyleClass().add("partner"));
        if (!partners.more().isEmpty()) {
            list.getChildren().add(quiet(partners.more()));
        }
        return list;
    }

    static Label quiet(String text) {
        return Labels.wrapped(text, "card-kind");
    }

    static GridPane table(String... styles) {
        GridPane table = new GridPane();
        table.getStyleClass().add("card-table");
        table.getStyleClass().addAll(styles);
        return table;
    }

    /// A cell of numbers.
    static <N extends Node> N right(N cell) {
        GridPane.setHalignment(cell, HPos.RIGHT);
        return cell;
    }

    static Hyperlink number(String number, Runnable pressed) {
        Hyperlink link = right(Buttons.link(number, pressed));
        link.getStyleClass().add("card-number");
        return link;
    }
}
