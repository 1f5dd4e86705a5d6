package samenspel.ui.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import samenspel.diagram.words.ChangeWords;
import samenspel.layout.Arrangement;
import samenspel.layout.CountedTies;
import samenspel.layout.Layouts;
import samenspel.layout.Placement;
import samenspel.session.State;
import samenspel.session.command.ArrangeChoices;
import samenspel.study.Document;
import samenspel.study.LayoutRequest;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Segments;
import samenspel.work.Latest;
import samenspel.work.Worker;

/// Which ties places follow, or rings count: all, or those that are shown; with what that brings and what it costs.
final class FollowedTies extends VBox {
    /// Of larger networks no stress is reckoned unasked.
    private static final int LARGEST = 400;

    private enum Whose {
        ALL,
        SHOWN
    }

    private final Texts texts;
    private final Latest reckoning;
    private final Segments<Whose> whose;
    private final Label said = new Label();
    private Optional<Asked> last = Optional.empty();
    private Optional<String> price = Optional.empty();

    /// What a stress is reckoned of.
    private record Asked(Placement placement, CountedTies shown) {
        boolean isSame(Asked other) {
            return placement == other.placement && shown.equals(other.shown);
        }
    }

    /// @param chosen is told whether the ties shown are to be followed
    FollowedTies(Worker worker, Texts texts, Consumer<Boolean> chosen) {
        this.texts = texts;
        this.reckoning = new Latest(worker);
        getStyleClass().addAll("dial", "waves-dial");
        said.setId("followed-said");
        said.getStyleClass().add("dial-word");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        whose = new Segments<>("followed", List.of(Whose.values()), _ -> texts.get("layout.counted.all")).onPress(which -> chosen.accept(which == Whose.SHOWN));
        getChildren().addAll(Labels.of(texts.get("layout.counted"), "dial-name"), whose, said);
    }

    /// @param wish what stands
    void show(LayoutRequest wish, State state) {
        Document document = state.document().orElseThrow();
        Optional<Arrangement> shown = wish.forShown(state.view().orElseThrow().seen(), document.network()).map(LayoutRequest::arrangement);
        ChangeWords words = new ChangeWords(document.network(), texts.language());
        boolean offered = wish.arrangement().choosesTies();
        String ties = shown.map(arrangement -> words.counted(arrangement.counted())).orElse("");
        whose.each((which, button) -> {
            if (which == Whose.SHOWN && !button.getText().equals(texts.get("layout.counted.shown", ties))) {
                button.setText(texts.get("layout.counted.shown", ties));
                button.setTooltip(new Tooltip(button.getText()));
            }
            button.setDisable(!offered || which == Whose.SHOWN && shown.filter(one -> !one.counted().isAll()).isEmpty());
        });
        whose.choose(!offered ? null : wish.arrangement().counted().isAll() ? Whose.ALL : shown.equals(Optional.of(wish.arrangement())) ? Whose.SHOWN : null);
        price(shown.map(Arrangement::counted).filter(counted -> wish.arrangement().equals(new Arrangement.Stress()) && !counted.isAll())
                .map(counted -> new Asked(document.placement(), counted)), document, ties);
        said.setText(price.orElseGet(() -> said(wish.arrangement(), shown, words, state)));
    }

    /// Asks anew only for what is not known: highlighting changes nothing about it.
    private void price(Optional<Asked> asked, Document document, String ties) {
        if (asked.isEmpty() || last.filter(known -> known.isSame(asked.get())).isEmpty()) {
            price = Optional.empty();
            last = asked;
            asked.ifPresent(one -> reckon(one, document, ties));
        }
    }

    private String said(Arrangement stands, Optional<Arrangement> shown, ChangeWords words, State state) {
        String counted = words.counted(stands.counted());
        if (!stands.choosesTies()) {
            return texts.get("layout.counted.rule");
        }
        if (shown.isEmpty()) {
            return texts.get("layout.counted.no-layer");
        }
        if (ArrangeChoices.isUnfit(state)) {
            return texts.get("layout.counted.unfit." + stands.kind(), counted);
        }
        return stands instanceof Arrangement.Centrality ? texts.get("layout.counted.rings", counted)
                : texts.get(stands.counted().isAll() ? "layout.counted.every" : "layout.counted.some", counted);
    }

    /// What the ties shown would gain, once it is known how badly their distances stand now.
    private void reckon(Asked asked, Document document, String ties) {
        if (document.network().organisations().size() <= LARGEST) {
            reckoning.ask(_ -> Layouts.stress(document.network(), asked.shown, asked.placement), stress -> {
                if (last.filter(asked::isSame).isPresent()) {
                    price = Optional.of(texts.get("layout.counted.price", ties, stress));
                    price.ifPresent(said::setText);
                }
            });
        }
    }
}
