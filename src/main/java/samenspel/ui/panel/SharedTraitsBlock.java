package samenspel.ui.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import samenspel.change.Comparison;
import samenspel.change.Fate;
import samenspel.change.SharedTraits;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Names;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.study.View;
import samenspel.text.Texts;

/// What several organisations have in common while a change is looked at: attributes, and partners that at least
/// two of them lost, gained or kept.
final class SharedTraitsBlock {
    /// More names than this say less than their number.
    private static final int NAMED = 8;
    private static final List<Fate> FATES = List.of(Fate.LOST, Fate.GAINED, Fate.KEPT, Fate.UNKNOWN);

    private final Session session;
    private final Texts texts;

    SharedTraitsBlock(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
    }

    Node of(Network network, View view, Comparison comparison) {
        SharedTraits traits = SharedTraits.of(network, comparison, view.chosen(network));
        VBox block = new VBox(title(texts.get("common.title"), ""));
        block.setId("common");
        attributes(network, traits).ifPresent(block.getChildren()::add);
        Names names = Names.of(network, view.seen().names(), texts.language());
        FATES.stream().filter(fate -> !traits.partners().get(fate).isEmpty())
                .forEach(fate -> block.getChildren().addAll(partners(fate, traits.partners().get(fate), names, view.seen().names())));
        if (block.getChildren().size() == 1) {
            block.getChildren().add(quiet(texts.get("common.nothing")));
        }
        return block;
    }

    private Label title(String text, String style) {
        Label title = new Label(text);
        title.getStyleClass().addAll("section-title", style);
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        return title;
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("card-kind");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Optional<Node> attributes(Network network, SharedTraits traits) {
        List<String> shared = Stream.of(
                traits.sector().map(id -> network.sector(id).orElseThrow().name().in(texts.language().tag())),
                traits.access().map(role -> texts.get("access." + role)),
                traits.level().map(level -> texts.get("level." + level))).flatMap(Optional::stream).toList();
        return shared.isEmpty() ? Optional.empty() : Optional.of(quiet(String.join(" · ", shared)));
    }

    private List<Node> partners(Fate fate, SortedMap<OrganisationId, Integer> partners, Names names, NameMode mode) {
        List<Node> parts = new ArrayList<>(List.of(title(texts.get("common." + fate, partners.size()), "fate-" + fate.name().toLowerCase(java.util.Locale.ROOT))));
        if (mode != NameMode.NONE) {
            FlowPane list = new FlowPane();
            list.getStyleClass().add("card-partners");
            byNumber(partners).limit(NAMED).forEach(partner -> list.getChildren().add(link(partner, names)));
            if (partners.size() > NAMED) {
                list.getChildren().add(quiet(texts.get("common.more", partners.size() - NAMED)));
            }
            parts.add(list);
        }
        return parts;
    }

    /// Those that most of them share first.
    private static Stream<Map.Entry<OrganisationId, Integer>> byNumber(SortedMap<OrganisationId, Integer> partners) {
        return partners.entrySet().stream().sorted(Comparator.comparing((Map.Entry<OrganisationId, Integer> one) -> -one.getValue()));
    }

    private Node link(Map.Entry<OrganisationId, Integer> partner, Names names) {
        Hyperlink link = new Hyperlink(texts.get("common.partner", names.of(partner.getKey()), partner.getValue()));
        link.setOnAction(event -> session.dispatch(new Action.Select(Optional.of(partner.getKey()))));
        return link;
    }
}
