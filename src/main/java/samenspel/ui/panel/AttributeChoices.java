package samenspel.ui.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import samenspel.diagram.seen.ColourBy;
import samenspel.network.AttributeColumn;
import samenspel.network.Network;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.study.View;
import samenspel.study.edit.Entering;
import samenspel.text.Texts;
import samenspel.ui.control.ValueNames;

/// By which attribute discs are coloured, and a click that makes its words the sectors; not there where a network has none.
final class AttributeChoices extends VBox {
    /// Numbers may be those of groups, if there are few.
    private static final int MOST_GROUPS = 15;

    private final ComboBox<Optional<String>> colour = new ComboBox<>();
    private final Hyperlink sectors;
    private Network of;
    private List<AttributeColumn> columns = List.of();
    private boolean showing;

    AttributeChoices(Session session, Texts texts) {
        colour.setId("choice-attribute");
        colour.setConverter(new ValueNames<>(name -> name.orElse(texts.get("choice.attribute.none"))));
        colour.setMaxWidth(Double.MAX_VALUE);
        colour.setAccessibleText(texts.get("choice.attribute"));
        colour.setOnAction(_ -> {
            if (!showing && colour.getValue() != null) {
                session.dispatch(new Action.ColourDiscs(colour.getValue().<ColourBy>map(ColourBy.OfAttribute::new).orElse(ColourBy.SECTOR)));
            }
        });
        sectors = new Hyperlink(texts.get("choice.attribute.as-sector"));
        sectors.setId("attribute-as-sector");
        sectors.setTooltip(new Tooltip(texts.get("choice.attribute.as-sector.hint")));
        sectors.setOnAction(_ -> chosen().ifPresent(column -> session.dispatch(new Action.AttributeAsSector(column.name(), new Entering(LocalDate.now(), "", texts.language())))));
        getChildren().setAll(colour, sectors);
    }

    private Optional<AttributeColumn> chosen() {
        return Optional.ofNullable(colour.getValue()).flatMap(name -> name)
                .flatMap(name -> columns.stream().filter(column -> column.name().equals(name)).findFirst());
    }

    /// The names of the attributes of a network that can be a size.
    static List<String> numbers(Network network) {
        return names(AttributeColumn.of(network), column -> column.kind() == AttributeColumn.Kind.NUMBER && column.most() > 0);
    }

    private static List<String> names(List<AttributeColumn> columns, Predicate<AttributeColumn> wanted) {
        return columns.stream().filter(wanted).map(AttributeColumn::name).toList();
    }

    /// @return whether there is anything to choose from
    boolean show(Network network, View view) {
        showing = true;
        if (network != of) {
            of = network;
            columns = AttributeColumn.of(network);
            List<Optional<String>> names = new ArrayList<>(List.of(Optional.empty()));
            names(columns, AttributeColumn::isTelling).forEach(name -> names.add(Optional.of(name)));
            colour.getItems().setAll(names);
        }
        colour.setValue(view.seen().colourBy() instanceof ColourBy.OfAttribute(String name) ? Optional.of(name) : Optional.empty());
        boolean words = chosen().filter(column -> column.kind() != AttributeColumn.Kind.NUMBER || column.counts().size() <= MOST_GROUPS).isPresent();
        sectors.setVisible(words);
        sectors.setManaged(words);
        sectors.setVisited(false);
        showing = false;
        return colour.getItems().size() > 1;
    }
}
