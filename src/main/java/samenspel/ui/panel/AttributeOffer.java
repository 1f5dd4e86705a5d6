package samenspel.ui.panel;

import java.util.Optional;
import javafx.scene.control.Hyperlink;
import samenspel.diagram.seen.ColourBy;
import samenspel.network.AttributeColumn;
import samenspel.network.Network;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.study.filling.Gaps;
import samenspel.text.Texts;

/// A quiet line below the legend of a network without sectors: one click, and colour says what a file says of organisations.
final class AttributeOffer extends Hyperlink {
    private final Texts texts;
    private Network of;
    private Optional<AttributeColumn> offered = Optional.empty();

    AttributeOffer(Session session, Texts texts) {
        this.texts = texts;
        setId("offer-attribute");
        setWrapText(true);
        setOnAction(_ -> offered.ifPresent(column -> session.dispatch(new Action.ColourDiscs(new ColourBy.OfAttribute(column.name())))));
    }

    void show(State state) {
        Network network = state.document().orElseThrow().network();
        if (network != of) {
            of = network;
            offered = Gaps.of(network).withoutSector() == network.organisations().size() ? AttributeColumn.suggested(network) : Optional.empty();
            offered.ifPresent(column -> setText(texts.get("legend.offer-attribute", column.name())));
        }
        boolean visible = offered.isPresent() && state.view().orElseThrow().seen().colourBy() == ColourBy.Trait.SECTOR;
        setVisible(visible);
        setManaged(visible);
        setVisited(false);
    }
}
