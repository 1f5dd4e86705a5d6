package samenspel.ui.panel;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.NameMode;
import samenspel.measure.Measure;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.WaveId;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.study.CardText;
import samenspel.study.Cards;
import samenspel.study.Document;
import samenspel.study.MeasureRanks;
import samenspel.study.Rank;
import samenspel.study.View;
import samenspel.study.numbers.explain.OrganisationNumber;
import samenspel.study.numbers.organisation.OrganisationColumn;
import samenspel.text.Texts;
import samenspel.ui.command.EditItems;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Icons;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;
import samenspel.ui.explain.Explainer;
import samenspel.work.Latest;
import samenspel.work.Worker;

/// What there is to say about the selected organisation.
final class OrganisationCard extends VBox {
    /// Of the name of an attribute, in pixels; the value beside it has the rest of the card.
    private static final double MOST_NAME = 120;

    private final Session session;
    private final Latest ranking;
    private final Texts texts;
    private final Explainer explainer;
    private final CardParts parts;
    private final MeasureRanks measureRanks = new MeasureRanks();
    private Key shown;

    OrganisationCard(Session session, Worker worker, Texts texts) {
        this.ranking = new Latest(worker);
        this.session = session;
        this.explainer = new Explainer(session, worker, texts);
        this.texts = texts;
        this.parts = new CardParts(session);
        setId("card");
        getStyleClass().add("card");
    }

    /// What the card depends on. Networks and names are compared by identity and mode, since this is asked
    /// at every move of a drag.
    private record Key(int network, OrganisationId organisation, LayerId layer, WaveId wave, NameMode names,
                       boolean pinned, Filter filter) {
    }

    void show(State state) {
        Optional<OrganisationId> selected = state.view().orElseThrow().onlySelected();
        setVisible(selected.isPresent());
        setManaged(selected.isPresent());
        Key key = selected.map(id -> key(state, id)).orElse(null);
        if (key != null && !key.equals(shown)) {
            show(state.document().orElseThrow().network(), state.view().get(), key);
        }
        shown = key;
    }

    private static Key key(State state, OrganisationId id) {
        Network network = state.document().orElseThrow().network();
        View view = state.view().orElseThrow();
        LayerId layer = Cards.layerLookedAt(network, view).map(Layer::id).orElse(null);
        boolean pinned = state.document().get().placement().pinned().contains(id);
        return new Key(System.identityHashCode(network), id, layer, view.seen().lens().wave(), view.seen().names(), pinned, view.seen().filter());
    }

    private void show(Network network, View view, Key key) {
        CardText.of(network, view, key.organisation(), texts).ifPresent(card -> {
            build(card, key);
            CardText.leftOut(network, view, texts).ifPresent(left -> getChildren().add(CardParts.quiet(left)));
            rank(network, view, key.organisation());
        });
    }

    private void build(CardText card, Key key) {
        Label title = new Label(card.title());
        title.setWrapText(true);
        getChildren().setAll(Rows.head(title, Buttons.cross(null, texts.get("card.close"), () -> session.dispatch(new Action.Select(Optional.empty())))),
                CardParts.quiet(card.kind()));
        getChildren().add(edits(key.organisation()));
        card.silences().forEach(silence -> getChildren().add(CardParts.quiet(silence)));
        if (!card.attributes().isEmpty()) {
            getChildren().add(attributes(card.attributes()));
        }
        getChildren().add(ties(card));
        card.partners().forEach(partners -> getChildren().addAll(CardParts.title(partners), parts.list(partners)));
        if (key.pinned()) {
            Button unpin = Buttons.of(null, texts.get("card.unpin"), () -> session.dispatch(new Action.Unpin(key.organisation())));
            unpin.setGraphic(Icons.of("pin"));
            getChildren().add(unpin);
        }
    }

    private Node edits(OrganisationId organisation) {
        MenuButton menu = new MenuButton(texts.get("card.edit"), Icons.of(Command.CHANGE_ORGANISATION.icon()));
        menu.setId("card-edit");
        menu.getItems().setAll(EditItems.of(session, organisation));
        return menu;
    }

    /// Places take a moment, so they come when they are ready, if the card is still the same.
    private void rank(Network network, View view, OrganisationId id) {
        if (network.fieldwork(view.seen().lens().wave()).participationOf(id) != Participation.ANSWERED) {
            return;
        }
        String title = CardText.ranksTitle(network, view, texts);
        VBox room = new VBox();
        getChildren().add(room);
        ranking.ask(_ -> measureRanks.of(network, view, id), ranks -> ranks(room, title, ranks));
    }

    private static Node attributes(List<CardText.AttributeRow> rows) {
        GridPane table = CardParts.table();
        table.setId("card-attributes");
        for (CardText.AttributeRow row : rows) {
            Label name = Labels.of(row.name(), "legend-count");
            name.setMinWidth(USE_PREF_SIZE);
            name.setMaxWidth(MOST_NAME);
            Label value = new Label(row.value());
            value.setWrapText(true);
            table.addRow(table.getRowCount(), name, value);
        }
        return table;
    }

    private Node ties(CardText card) {
        GridPane table = CardParts.table();
        table.addRow(0, Labels.of(texts.get("card.partners"), "section-title"));
        card.waves().forEach(wave -> table.addRow(0, CardParts.right(Labels.of(wave, "section-title"))));
        for (CardText.LayerRow layer : card.layers()) {
            int row = table.getRowCount();
            table.addRow(row, new Label(layer.name()));
            layer.numbers().forEach((wave, number) -> table.addRow(row, number(layer.layer(), wave, number)));
        }
        return table;
    }

    private Node number(LayerId layer, WaveId wave, String number) {
        Hyperlink link = CardParts.number(number, () -> {
            session.dispatch(new Action.ShowOnly(layer));
            session.dispatch(new Action.Show(new Lens.OneWave(wave)));
        });
        link.setTooltip(new Tooltip(texts.get("card.show-ties")));
        return link;
    }

    private void ranks(VBox room, String heading, List<Rank> ranks) {
        if (ranks.isEmpty()) {
            return;
        }
        Label title = Labels.of(heading, "section-title");
        title.setWrapText(true);
        GridPane table = CardParts.table();
        List<CardText.RankRow> rows = CardText.ranks(ranks, texts);
        for (int i = 0; i < rows.size(); i++) {
            CardText.RankRow rank = rows.get(i);
            Label name = new Label(rank.name());
            name.setTooltip(new Tooltip(rank.asks()));
            table.addRow(table.getRowCount(), name, CardParts.right(new Label(rank.value())), Labels.of(rank.place(), "legend-count"), explained(ranks.get(i).measure(), rank.name()));
        }
        room.getChildren().setAll(title, table);
    }

    private Button explained(Measure measure, String name) {
        return explainer.button("explain-" + measure.id(), name, () -> {
            State state = session.state();
            Document document = state.document().orElseThrow();
            View view = state.view().orElseThrow();
            return Optional.of(new Explainer.Subject(measure, () -> OrganisationNumber.lookedAt(document, view, OrganisationColumn.of(measure))));
        });
    }
}
