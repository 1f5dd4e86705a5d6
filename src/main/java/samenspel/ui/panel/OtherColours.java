package samenspel.ui.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.seen.SizeBy;
import samenspel.measure.OrganisationMeasure;
import samenspel.network.AttributeColumn;
import samenspel.network.Network;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.study.edit.Entering;
import samenspel.text.Texts;
import samenspel.ui.control.PartedCell;
import samenspel.ui.control.ValueNames;

/// By which measure or attribute discs are coloured instead, and a click that makes an attribute's words the sectors.
final class OtherColours extends VBox {
    /// Numbers may be those of groups, if there are few.
    private static final int MOST_GROUPS = 15;

    private final ComboBox<Optional<ColourBy>> colour = new ComboBox<>();
    private final Texts texts;
    private final Hyperlink sectors;
    private Network of;
    private List<AttributeColumn> columns = List.of();
    private boolean showing;

    OtherColours(Session session, Texts texts) {
        this.texts = texts;
        colour.setId("choice-other-colour");
        colour.setConverter(new ValueNames<>(by -> by.map(this::name).orElseGet(() -> texts.get("choice.other-colour.none"))));
        PartedCell.in(colour, by -> by.flatMap(ColourBy::size).flatMap(SizeBy::ofMeasure).map(OrganisationMeasure::question));
        colour.setMaxWidth(Double.MAX_VALUE);
        colour.setAccessibleText(texts.get("choice.other-colour"));
        colour.setOnAction(_ -> {
            if (!showing && colour.getValue() != null) {
                session.dispatch(new Action.ColourDiscs(colour.getValue().orElse(ColourBy.Trait.SECTOR)));
            }
        });
        sectors = new Hyperlink(texts.get("choice.attribute.as-sector"));
        sectors.setId("attribute-as-sector");
        sectors.setTooltip(new Tooltip(texts.get("choice.attribute.as-sector.hint")));
        sectors.setOnAction(_ -> chosen().ifPresent(column -> session.dispatch(new Action.AttributeAsSector(column.name(), new Entering(LocalDate.now(), "", texts.language())))));
        getChildren().setAll(colour, sectors);
    }

    private Optional<AttributeColumn> chosen() {
        return Optional.ofNullable(colour.getValue()).flatMap(by -> by)
                .flatMap(by -> columns.stream().filter(column -> by.equals(new ColourBy.OfAttribute(column.name()))).findFirst());
    }

    private String name(ColourBy by) {
        return by.size().flatMap(SizeBy::ofMeasure).map(measure -> texts.get(measure.nameKey())).orElseGet(by::word);
    }

    /// The names of the attributes of a network that can be a size.
    static List<String> numbers(Network network) {
        return names(AttributeColumn.of(network), column -> column.kind() == AttributeColumn.Kind.NUMBER && column.most() > 0);
    }

    private static List<String> names(List<AttributeColumn> columns, Predicate<AttributeColumn> wanted) {
        return columns.stream().filter(wanted).map(AttributeColumn::name).toList();
    }

    /// Those that say something of what is shown.
    ///
    /// @param limited whether a capacity has been chosen
    private List<Optional<ColourBy>> offered(Seen seen, boolean limited) {
        Stream<ColourBy> measures = ColourBy.ofAnyNetwork().stream().filter(by -> by.size().filter(size -> seen.tells(size, of) && (!size.needsChange() || seen.lens() instanceof Lens.Between)
                && (!size.needsCapacity() || limited)).isPresent());
        Stream<ColourBy> all = Stream.concat(measures, names(columns, AttributeColumn::isTelling).stream().map(ColourBy.OfAttribute::new));
        return Stream.concat(Stream.of(Optional.<ColourBy>empty()), all.map(Optional::of)).toList();
    }

    void show(Document document, View view) {
        Network network = document.network();
        showing = true;
        if (network != of) {
            of = network;
            columns = AttributeColumn.of(network);
        }
        List<Optional<ColourBy>> offered = offered(view.seen(), document.look().capacity().isPresent());
        if (!offered.equals(colour.getItems())) {
            colour.getItems().setAll(offered);
        }
        colour.setValue(Optional.of(view.seen().colourBy()).filter(by -> !(by instanceof ColourBy.Trait)));
        boolean words = chosen().filter(column -> column.kind() != AttributeColumn.Kind.NUMBER || column.counts().size() <= MOST_GROUPS).isPresent();
        sectors.setVisible(words);
        sectors.setManaged(words);
        sectors.setVisited(false);
        showing = false;
    }
}
