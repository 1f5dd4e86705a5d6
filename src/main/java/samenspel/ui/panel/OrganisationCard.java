package samenspel.ui.panel;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Names;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.WaveId;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.study.Card;
import samenspel.study.Cards;
import samenspel.study.MeasureRanks;
import samenspel.study.Rank;
import samenspel.study.View;
import samenspel.text.Texts;
import samenspel.ui.command.Icons;
import samenspel.work.Latest;
import samenspel.work.Worker;

/// What there is to say about the selected organisation.
final class OrganisationCard extends VBox {
    private final Session session;
    private final Latest ranking;
    private final Texts texts;
    private final MeasureRanks measureRanks = new MeasureRanks();
    private Key shown;
    private Names names;

    OrganisationCard(Session session, Worker worker, Texts texts) {
        this.ranking = new Latest(worker);
        this.session = session;
        this.texts = texts;
        setId("card");
        getStyleClass().add("card");
    }

    /// What the card depends on. Networks and names are compared by identity and mode, since this is asked
    /// at every move of a drag.
    private record Key(int network, OrganisationId organisation, LayerId layer, WaveId wave, NameMode names,
                       boolean pinned) {
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
        return new Key(System.identityHashCode(network), id, layer, view.seen().lens().wave(), view.seen().names(), pinned);
    }

    private void show(Network network, View view, Key key) {
        names = Names.of(network, view.seen().names(), texts.language());
        Cards.of(network, view, key.organisation()).ifPresent(card -> {
            build(network, card, key.pinned());
            rank(network, view, key.organisation());
        });
    }

    private void build(Network network, Card card, boolean pinned) {
        getChildren().setAll(heading(card), kind(network, card));
        card.participation().forEach((wave, participation) -> silence(network, wave, participation));
        getChildren().add(ties(network, card));
        String change = change(network);
        partners("card.gained", change, card.gained(), "fate-gained");
        partners("card.lost", change, card.lost(), "fate-lost");
        partners("card.unknown", change, card.unknown(), "fate-unknown");
        if (pinned) {
            Button unpin = new Button(texts.get("card.unpin"), Icons.of("pin"));
            unpin.setOnAction(event -> session.dispatch(new Action.Unpin(card.organisation().id())));
            getChildren().add(unpin);
        }
    }

    /// Places take a moment, so they come when they are ready, if the card is still the same.
    private void rank(Network network, View view, OrganisationId id) {
        if (network.fieldwork(view.seen().lens().wave()).participationOf(id) != Participation.ANSWERED) {
            return;
        }
        String layer = Cards.layerLookedAt(network, view).map(l -> l.name().in(texts.language().tag())).orElse("");
        String title = texts.get("card.ranks", layer, name(network, view.seen().lens().wave()));
        VBox room = new VBox();
        getChildren().add(room);
        ranking.ask(_ -> measureRanks.of(network, view, id), ranks -> ranks(room, title, ranks));
    }

    private Node heading(Card card) {
        Label name = new Label(names.of(card.organisation().id()).isEmpty() ? texts.get("card.unnamed") : fullName(card));
        name.getStyleClass().add("card-title");
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button close = new Button(null, Icons.of("close"));
        close.getStyleClass().addAll("flat", "button-icon", "small");
        close.setAccessibleText(texts.get("card.close"));
        close.setOnAction(event -> session.dispatch(new Action.Select(Optional.empty())));
        close.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(name, close);
    }

    /// The full name where names are shown at all; otherwise what the privacy switch leaves.
    private String fullName(Card card) {
        boolean open = names.of(card.organisation().id()).equals(card.organisation().shortName())
                || names.of(card.organisation().id()).equals(card.organisation().name());
        return open ? card.organisation().name() : names.of(card.organisation().id());
    }

    private Node kind(Network network, Card card) {
        String sector = network.sector(card.organisation().sector()).orElseThrow().name().in(texts.language().tag());
        String sub = card.organisation().subSector().isEmpty() ? "" : " (" + card.organisation().subSector() + ")";
        String role = texts.get("access." + card.organisation().access());
        String level = texts.get("level." + card.organisation().level());
        Label label = new Label(sector + sub + " · " + role + " · " + level);
        label.getStyleClass().add("card-kind");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Node ties(Network network, Card card) {
        GridPane table = new GridPane();
        table.getStyleClass().add("card-table");
        Label heading = new Label(texts.get("card.partners"));
        heading.getStyleClass().add("section-title");
        table.add(heading, 0, 0);
        int column = 1;
        for (var wave : network.waves()) {
            Label label = new Label(wave.name().in(texts.language().tag()));
            label.getStyleClass().add("section-title");
            GridPane.setHalignment(label, HPos.RIGHT);
            table.add(label, column++, 0);
        }
        int row = 1;
        for (var layer : card.ties().entrySet()) {
            table.add(new Label(network.layer(layer.getKey()).orElseThrow().name().in(texts.language().tag())), 0, row);
            waves(table, row++, layer.getKey(), layer.getValue(), card.participation());
        }
        return table;
    }

    private void waves(GridPane table, int row, LayerId layer, SequencedMap<WaveId, Integer> byWave,
                       SequencedMap<WaveId, Participation> participation) {
        int column = 1;
        for (var wave : byWave.entrySet()) {
            Hyperlink link = new Hyperlink(count(wave.getValue(), participation.get(wave.getKey())));
            link.getStyleClass().add("card-number");
            link.setTooltip(new Tooltip(texts.get("card.show-ties")));
            link.setOnAction(event -> {
                session.dispatch(new Action.ShowOnly(layer));
                session.dispatch(new Action.Show(new Lens.OneWave(wave.getKey())));
            });
            GridPane.setHalignment(link, HPos.RIGHT);
            table.add(link, column++, row);
        }
    }

    /// What others report of a silent organisation is the least it can be.
    private String count(int partners, Participation participation) {
        return switch (participation) {
            case ANSWERED -> texts.get("number", partners);
            case NOT_ANSWERED -> partners == 0 ? "?" : texts.get("card.at-least", partners);
            case ABSENT -> "–";
        };
    }

    /// Says of a wave that the organisation was silent in it or not there: no answer is not "no tie".
    private void silence(Network network, WaveId wave, Participation participation) {
        if (participation != Participation.ANSWERED) {
            Label label = new Label(texts.get("card." + participation, name(network, wave)));
            label.getStyleClass().add("card-kind");
            label.setWrapText(true);
            getChildren().add(label);
        }
    }

    private String name(Network network, WaveId wave) {
        return network.wave(wave).orElseThrow().name().in(texts.language().tag());
    }

    /// The layer looked at and the two waves that are compared.
    private String change(Network network) {
        String layer = Cards.layerLookedAt(network, session.state().view().orElseThrow()).map(l -> l.name().in(texts.language().tag())).orElse("");
        return texts.get("card.change", layer, name(network, network.waves().getFirst().id()), name(network, network.waves().getLast().id()));
    }

    private void partners(String key, String change, List<OrganisationId> partners, String style) {
        if (partners.isEmpty()) {
            return;
        }
        Label title = new Label(texts.get(key, change, partners.size()));
        title.getStyleClass().addAll("section-title", style);
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        FlowPane list = new FlowPane();
        list.getStyleClass().add("card-partners");
        partners.stream().filter(id -> !names.of(id).isEmpty()).forEach(id -> list.getChildren().add(partner(id)));
        getChildren().addAll(title, list);
    }

    private Node partner(OrganisationId id) {
        Hyperlink link = new Hyperlink(names.of(id));
        link.setOnAction(event -> session.dispatch(new Action.Select(Optional.of(id))));
        return link;
    }

    private void ranks(VBox room, String heading, List<Rank> ranks) {
        if (ranks.isEmpty()) {
            return;
        }
        Label title = new Label(heading);
        title.setWrapText(true);
        title.getStyleClass().add("section-title");
        GridPane table = new GridPane();
        table.getStyleClass().add("card-table");
        int row = 0;
        for (Rank rank : ranks) {
            Label name = new Label(texts.get(rank.measure().nameKey()));
            name.setTooltip(new Tooltip(texts.get(rank.measure().plainKey())));
            Label value = new Label(texts.get(rank.measure().counts() ? "value.large" : "value.small", rank.value()));
            Label place = new Label(texts.get("card.rank", rank.rank(), rank.of()));
            place.getStyleClass().add("legend-count");
            GridPane.setHalignment(value, HPos.RIGHT);
            table.addRow(row++, name, value, place);
        }
        room.getChildren().setAll(title, table);
    }
}
