package samenspel.ui.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import samenspel.diagram.seen.Around;
import samenspel.diagram.seen.Names;
import samenspel.diagram.seen.Seen;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.session.State;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;
import samenspel.ui.control.Segments;

/// Whom the picture is to be about: those selected, with their ties or with neighbours to one or two steps.
final class AroundRows extends VBox {
    private static final String NONE = "NONE";

    private final FilterSteps steps;
    private final Texts texts;
    private final Segments<String> choice;
    private final Label about = Labels.wrapped("", "legend-count");
    private SequencedSet<OrganisationId> chosen;

    AroundRows(FilterSteps steps, Texts texts) {
        this.steps = steps;
        this.texts = texts;
        getStyleClass().add("filter-part");
        List<String> words = new ArrayList<>(List.of(NONE));
        Stream.of(Around.Reach.values()).map(Enum::name).forEach(words::add);
        this.choice = new Segments<>("around", List.copyOf(words), word -> texts.get("filter.reach." + word)).onPress(this::set);
        choice.getStyleClass().add("filter-around");
        about.setId("around-whom");
        getChildren().addAll(Labels.of(texts.get("filter.around"), "section-title"), Rows.of(0, choice), about);
    }

    /// Those selected; where nobody is, those it is about already.
    private void set(String word) {
        if (word.equals(NONE)) {
            steps.changeTies(ties -> ties.with(Optional.empty()));
            return;
        }
        Around.Reach reach = Around.Reach.valueOf(word);
        Optional<Around> former = steps.filter().ties().around();
        Optional<Around> next = chosen.isEmpty() ? former.map(around -> around.with(reach)) : Optional.of(Around.only(chosen).with(reach));
        next.ifPresent(around -> steps.change(filter -> filter.around(around)));
    }

    void show(State state, Seen seen, Network network) {
        chosen = state.view().orElseThrow().selection();
        Optional<Around> around = seen.filter().ties().around();
        boolean nobody = chosen.isEmpty() && around.isEmpty();
        choice.choose(around.map(one -> one.reach().name()).orElse(NONE));
        choice.each((word, button) -> button.setDisable(nobody && !word.equals(NONE)));
        Names names = Names.of(network, seen.names().inWords(), texts.language());
        List<OrganisationId> whom = around.map(one -> List.copyOf(one.of())).orElseGet(() -> List.copyOf(chosen));
        List<String> named = whom.stream().filter(names.byId()::containsKey).map(names::of).limit(4).toList();
        about.setText(nobody ? texts.get("filter.around.nobody") : String.join(", ", named) + (whom.size() > named.size() ? " …" : ""));
    }
}
