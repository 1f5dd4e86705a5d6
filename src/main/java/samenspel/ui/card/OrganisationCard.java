package samenspel.ui.card;

import java.util.LinkedHashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import samenspel.diagram.Colour;
import samenspel.diagram.Look;
import samenspel.diagram.seen.Around;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.HighlightedTies;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.NameMode;
import samenspel.measure.Measure;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.WaveId;
import samenspel.session.Action;
import samenspel.session.PictureAction;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.study.CardText;
import samenspel.study.Cards;
import samenspel.study.Document;
import samenspel.study.MeasureRanks;
import samenspel.study.NamedPartners;
import samenspel.study.Rank;
import samenspel.study.View;
import samenspel.study.numbers.explain.OrganisationNumber;
import samenspel.study.numbers.organisation.OrganisationColumn;
import samenspel.text.Texts;
import samenspel.ui.command.EditItems;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Icons;
import samenspel.ui.control.Labels;
import samenspel.ui.control.LayerLine;
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
    private final VBox numbers = new VBox();
    private final Consumer<HighlightedTies> lit;
    private final MeasureRanks measureRanks = new MeasureRanks();
    private Key shown;

    /// @param lit told which ties of the card are pointed at
    OrganisationCard(Session session, Worker worker, Texts texts, Consumer<HighlightedTies> lit) {
        this.lit = lit;
        this.ranking = new Latest(worker);
        this.session = session;
        this.explainer = new Explainer(session, worker, texts);
        this.texts = texts;
        setId("card");
        getStyleClass().add("card");
    }

    /// What the card depends on. Networks and names are compared by identity and mode, since this is asked
    /// at every move of a drag.
    private record Key(int network, OrganisationId organisation, LayerId layer, WaveId wave, NameMode names,
                       boolean pinned, Filter filter, Lens lens, Look look) {
    }

    void show(State state) {
        Optional<OrganisationId> selected = state.view().orElseThrow().onlySelected();
        setVisible(selected.isPresent());
        setManaged(selected.isPresent());
        Key key = selected.map(id -> key(state, id)).orElse(null);
        if (key != null && !key.equals(shown)) {
            show(state.document().orElseThrow(), state.view().get(), key);
        }
        shown = key;
    }

    private static Key key(State state, OrganisationId id) {
        Network network = state.document().orElseThrow().network();
        View view = state.view().orElseThrow();
        LayerId layer = Cards.layerLookedAt(network, view).map(Layer::id).orElse(null);
        boolean pinned = state.document().get().placement().pinned().contains(id);
        return new Key(System.identityHashCode(network), id, layer, view.seen().lens().wave(), view.seen().names(), pinned, view.seen().filter(),
                view.seen().lens(), state.document().get().look());
    }

    private void show(Document document, View view, Key key) {
        Network network = document.network();
        CardText.of(network, view, key.organisation(), texts).ifPresent(card -> {
            build(card, document, view, key);
            CardText.leftOut(network, view, texts).ifPresent(left -> getChildren().add(CardParts.quiet(left)));
            rank(network, view, key.organisation());
        });
    }

    private void build(CardText card, Document document, View view, Key key) {
        Network network = document.network();
        getChildren().setAll(who(card, document, key.organisation()));
        card.silences().forEach(silence -> getChildren().add(Labels.wrapped(silence, "card-warning")));
        getChildren().addAll(acts(network, view, key.organisation()), numbers, ties(card, document.look()));
        card.change().ifPresent(change -> getChildren().add(change(change)));
        PartnerList.Acts does = acts(document, view, key.organisation());
        card.partners().forEach(partners -> getChildren().add(new PartnerList(partners, card.title(), only(does, network, view, partners), texts)));
        if (!card.attributes().isEmpty()) {
            getChildren().add(attributes(card.attributes()));
        }
        if (key.pinned()) {
            Button unpin = Buttons.of(null, texts.get("card.unpin"), () -> session.dispatch(new Action.Unpin(key.organisation())));
            unpin.setGraphic(Icons.of("pin"));
            getChildren().add(unpin);
        }
    }

    private Node who(CardText card, Document document, OrganisationId organisation) {
        Circle disc = new Circle(11, Color.web(colour(document, organisation).hex()));
        disc.getStyleClass().add("row-swatch");
        Label title = new Label(card.title());
        title.setWrapText(true);
        HBox head = Rows.head(title, Buttons.cross(null, texts.get("card.close"), () -> session.dispatch(new Action.Select(Optional.empty()))));
        VBox words = new VBox(head, CardParts.quiet(card.kind()));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox who = new HBox(10, disc, words);
        who.setAlignment(Pos.TOP_LEFT);
        return who;
    }

    private static Colour colour(Document document, OrganisationId organisation) {
        return document.network().organisation(organisation).map(one -> document.look().of(one.sector())).orElse(Look.NO_SECTOR);
    }

    private Node acts(Network network, View view, OrganisationId organisation) {
        Button choose = Buttons.whole("card-partners", texts.get("card.partners.choose"), () -> session.dispatch(new Action.Choose(withPartners(network, view, organisation))));
        choose.setTooltip(new Tooltip(texts.get("card.partners.choose.hint")));
        FlowPane acts = new FlowPane(8, 6, drawOnly(view, Around.tiesOf(organisation)), choose, edits(organisation));
        acts.getStyleClass().add("card-acts");
        return acts;
    }

    private Button drawOnly(View view, Around around) {
        boolean drawn = view.seen().filter().ties().around().equals(Optional.of(around));
        Button only = Buttons.whole("card-draw-only", texts.get(drawn ? "card.draw-all" : "card.draw-only"), () -> session.dispatch(new PictureAction.SetFilter(DrawnOnly.of(filter(), around))));
        only.getStyleClass().add("accent");
        only.setTooltip(new Tooltip(texts.get("card.draw-only.hint")));
        return only;
    }

    private Filter filter() {
        return session.state().view().orElseThrow().seen().filter();
    }

    /// An organisation and its partners in the layer and wave looked at.
    private static SequencedSet<OrganisationId> withPartners(Network network, View view, OrganisationId organisation) {
        SequencedSet<OrganisationId> all = new LinkedHashSet<>(List.of(organisation));
        Cards.layerLookedAt(network, view).ifPresent(layer -> network.ties(layer, view.seen().lens().wave(), organisation)
                .forEach(tie -> all.add(tie.pair().partnerOf(organisation))));
        return all;
    }

    private Node change(CardText.ChangeLine change) {
        Label title = Labels.wrapped(change.title(), "section-title");
        title.setMaxWidth(Double.MAX_VALUE);
        Label loss = Labels.wrapped(change.loss(), "card-kind");
        loss.setId("card-loss");
        return new VBox(4, title, loss, new FateBar(change.counts()));
    }

    private PartnerList.Acts acts(Document document, View view, OrganisationId organisation) {
        // A tie that the wave looked at does not have is not drawn, and so is not lit.
        boolean drawn = view.seen().lens() instanceof Lens.Between;
        return new PartnerList.Acts(organisation, Cards.layerLookedAt(document.network(), view).map(Layer::id).filter(_ -> drawn), one -> colour(document, one),
                one -> session.dispatch(new Action.Select(Optional.of(one))), lit, () -> { });
    }

    /// Draws the ties that met one fate alone, in the layer looked at; once more, all again.
    private PartnerList.Acts only(PartnerList.Acts acts, Network network, View view, NamedPartners partners) {
        return new PartnerList.Acts(acts.of(), acts.layer(), acts.colour(), acts.choose(), acts.light(), () -> {
            view.change(network).filter(change -> !view.seen().lens().equals(change)).ifPresent(change -> session.dispatch(new Action.Show(change)));
            session.dispatch(new PictureAction.SetFilter(DrawnOnly.of(filter(), Around.tiesOf(acts.of()), partners.fate()),
                    Cards.layerLookedAt(network, view).map(layer -> List.of(layer.id())), Optional.empty()));
        });
    }

    private Node edits(OrganisationId organisation) {
        MenuButton menu = new MenuButton(texts.get("card.edit"), Icons.of(Command.CHANGE_ORGANISATION.icon()));
        menu.setId("card-edit");
        menu.getItems().setAll(EditItems.of(session, organisation));
        return menu;
    }

    /// Places take a moment, so they come when they are ready, if the card is still the same.
    private void rank(Network network, View view, OrganisationId id) {
        numbers.getChildren().clear();
        if (network.fieldwork(view.seen().lens().wave()).participationOf(id) != Participation.ANSWERED) {
            return;
        }
        String title = CardText.ranksTitle(network, view, texts);
        ranking.ask(_ -> measureRanks.of(network, view, id), ranks -> ranks(numbers, title, ranks));
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

    private Node ties(CardText card, Look look) {
        GridPane table = CardParts.table("card-layers");
        Label title = Labels.of(texts.get("card.partners"), "section-title");
        table.add(title, 0, 0, 2, 1);
        ColumnConstraints line = new ColumnConstraints();
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().setAll(line, name);
        card.waves().forEach(wave -> table.addRow(0, CardParts.right(Labels.whole(wave, "card-kind"))));
        for (CardText.LayerRow layer : card.layers()) {
            int row = table.getRowCount();
            table.addRow(row, LayerLine.of(look.of(layer.layer())), new Label(layer.name()));
            Iterator<String> waves = card.waves().iterator();
            layer.numbers().forEach((wave, number) -> {
                Hyperlink link = number(layer.layer(), wave, number);
                link.setAccessibleText(texts.get("card.number.accessible", layer.name(), waves.next(), number));
                table.addRow(row, link);
            });
        }
        return table;
    }

    private Hyperlink number(LayerId layer, WaveId wave, String number) {
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
        GridPane table = CardParts.table("card-ranks");
        List<CardText.RankRow> rows = CardText.ranks(ranks, texts);
        for (int i = 0; i < rows.size(); i++) {
            CardText.RankRow rank = rows.get(i);
            Label name = Labels.whole(rank.name());
            name.setTooltip(new Tooltip(rank.asks()));
            table.addRow(table.getRowCount(), name, CardParts.right(Labels.whole(rank.value(), "card-value")), place(rank.place()), new ShareBar(rank.share()), explained(ranks.get(i).measure(), rank.name()));
        }
        room.getChildren().setAll(title, table);
    }

    /// A place among all, on more lines in a narrow card, so that no number is cut.
    private static Label place(String words) {
        Label place = Labels.wrapped(words, "legend-count");
        place.setMinWidth(0);
        GridPane.setHgrow(place, Priority.SOMETIMES);
        return place;
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
