package samenspel.ui.card;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import samenspel.diagram.Colour;
import samenspel.diagram.seen.HighlightedTies;
import samenspel.network.LayerId;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.study.NamedPartners;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;

/// Partners whose ties met one fate, in its colour: the head draws only these, a name leads to its card, and resting on either
/// lights the ties.
final class PartnerList extends VBox {
    /// So many names are read at once; the rest are asked for.
    private static final int FIRST = 10;

    private final NamedPartners partners;
    private final Acts acts;
    private final Texts texts;
    private final FlowPane names = new FlowPane();

    /// What the list can do.
    ///
    /// @param colour of an organisation's sector
    /// @param choose opens a card
    /// @param light  of ties in the picture, none when the pointer leaves
    /// @param only   draws these ties alone, or all again
    record Acts(OrganisationId of, Optional<LayerId> layer, Function<OrganisationId, Colour> colour, Consumer<OrganisationId> choose,
                Consumer<HighlightedTies> light, Runnable only) {
    }

    /// @param name of whom the partners are
    PartnerList(NamedPartners partners, String name, Acts acts, Texts texts) {
        this.partners = partners;
        this.acts = acts;
        this.texts = texts;
        String fate = partners.fate().name().toLowerCase(Locale.ROOT);
        getStyleClass().addAll("partner-list", "partners-" + fate);
        Label title = Labels.whole(partners.title(), "partner-title", "fate-" + fate);
        Region line = new Region();
        line.getStyleClass().addAll("fate-line", "line-" + fate);
        Hyperlink only = Buttons.link(texts.get("card.only"), acts.only());
        only.setId("card-only-" + partners.fate());
        only.getStyleClass().add("card-only");
        only.setMinWidth(USE_PREF_SIZE);
        only.setTooltip(new Tooltip(texts.get("card.only.hint", name)));
        only.setAccessibleText(partners.title() + ": " + only.getText());
        Node head = Rows.of(8, line, title, Rows.gap(), only);
        lights(head, partners.names().sequencedKeySet());
        names.getStyleClass().add("partner-names");
        getChildren().addAll(head, names);
        list(FIRST);
    }

    private void list(int most) {
        names.getChildren().setAll(partners.names().entrySet().stream().limit(most).map(this::name).toList());
        int rest = partners.names().size() - most;
        if (rest > 0) {
            Hyperlink more = Buttons.link(texts.get("card.more", rest), () -> list(Integer.MAX_VALUE));
            more.getStyleClass().add("card-only");
            more.setAccessibleText(partners.title() + ": " + more.getText());
            names.getChildren().add(more);
        }
        if (!partners.more().isEmpty()) {
            names.getChildren().add(CardParts.quiet(partners.more()));
        }
        names.setManaged(!names.getChildren().isEmpty());
    }

    private Hyperlink name(Map.Entry<OrganisationId, String> partner) {
        Hyperlink link = Buttons.link(partner.getValue(), () -> acts.choose().accept(partner.getKey()));
        Circle dot = new Circle(5, Color.web(acts.colour().apply(partner.getKey()).hex()));
        dot.getStyleClass().add("row-swatch");
        link.setGraphic(dot);
        link.getStyleClass().add("partner");
        lights(link, List.of(partner.getKey()));
        return link;
    }

    private void lights(Node node, Iterable<OrganisationId> partnersOf) {
        SortedSet<Pair> pairs = new TreeSet<>();
        partnersOf.forEach(other -> Stream.of(new Pair(acts.of(), other), new Pair(other, acts.of())).forEach(pairs::add));
        HighlightedTies ties = acts.layer().map(layer -> new HighlightedTies(new TreeMap<>(Map.of(layer, pairs)))).orElse(HighlightedTies.NONE);
        node.setOnMouseEntered(_ -> acts.light().accept(ties));
        node.setOnMouseExited(_ -> acts.light().accept(HighlightedTies.NONE));
    }
}
