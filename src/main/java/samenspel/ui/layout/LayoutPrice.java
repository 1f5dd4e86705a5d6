package samenspel.ui.layout;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.util.Duration;
import samenspel.diagram.seen.Lens;
import samenspel.layout.Layouts;
import samenspel.layout.Placement;
import samenspel.layout.Quality;
import samenspel.network.Network;
import samenspel.network.Wave;
import samenspel.session.State;
import samenspel.study.Document;
import samenspel.text.Texts;
import samenspel.work.Latest;
import samenspel.work.Worker;

/// What the picture on the screen costs its reader. Reckoned anew when organisations were moved by hand, where that
/// is soon done.
final class LayoutPrice extends GridPane {
    private static final int LARGEST = 400;
    private static final Duration REST = Duration.millis(200);

    private final Latest reckoning;
    private final Texts texts;
    private final Label title = new Label();
    private final List<Label> values = List.of(new Label(), new Label(), new Label());
    private final PauseTransition rest = new PauseTransition(REST);
    private Placement shown;

    LayoutPrice(Worker worker, Texts texts) {
        this.reckoning = new Latest(worker);
        this.texts = texts;
        setId("layout-price");
        getStyleClass().add("layout-price");
        title.getStyleClass().add("dial-name");
        add(title, 0, 0, 2, 1);
        row(1, "stress");
        row(2, "movement");
        row(3, "crossings");
    }

    private void row(int row, String id) {
        Label name = new Label(texts.get("layout.price." + id));
        name.setTooltip(new Tooltip(texts.get("layout.price." + id + ".hint")));
        values.get(row - 1).setId("price-" + id);
        values.get(row - 1).setTooltip(new Tooltip(texts.get("layout.price." + id + ".hint")));
        addRow(row, name, values.get(row - 1));
    }

    /// @param wave of the picture where it is of one wave by itself
    /// @param last the wave before that one
    private record Priced(Network network, Placement placement, Optional<Wave> wave, Optional<Wave> last, Optional<Placement> before) {

        static Priced of(State state) {
            Document document = state.document().orElseThrow();
            Placement placement = state.placement();
            Lens lens = state.view().orElseThrow().lensNow(document);
            Network network = document.network();
            Optional<Wave> wave = placement == document.placement() ? Optional.empty() : network.wave(lens.standing());
            int number = wave.map(network.waves()::indexOf).orElse(0);
            Optional<Wave> last = number == 0 ? Optional.empty() : Optional.of(network.waves().get(number - 1));
            return new Priced(network, placement, wave, last, last.map(former -> document.placement(new Lens.OneWave(former.id()))));
        }

        Quality reckoned() {
            return wave.map(own -> Layouts.quality(network, own.id(), placement, before)).orElseGet(() -> {
                Quality now = Layouts.quality(network, placement, Optional.empty());
                return new Quality(now.stress(), placement.quality().movement(), now.crossings());
            });
        }
    }

    void show(State state) {
        if (state.placement() == shown) {
            return;
        }
        shown = state.placement();
        Priced priced = Priced.of(state);
        show(priced, priced.placement.quality());
        rest.setOnFinished(event -> reckon(priced));
        rest.playFromStart();
    }

    private void reckon(Priced priced) {
        if (priced.network.organisations().size() <= LARGEST) {
            reckoning.ask(_ -> priced.reckoned(), quality -> {
                if (priced.placement == shown) {
                    show(priced, quality);
                }
            });
        }
    }

    private void show(Priced priced, Quality quality) {
        title.setText(priced.wave.map(wave -> texts.get("layout.price.of", name(wave))).orElse(texts.get("layout.price")));
        values.get(0).setText(texts.get("layout.price.stress.value", 1 - quality.stress(), quality.stress()));
        values.get(1).setText(movement(priced, quality.movement()));
        values.get(2).setText(quality.crossings() < 0 ? texts.get("layout.price.crossings.many") : texts.get("number", quality.crossings()));
    }

    private String movement(Priced priced, double discs) {
        if (priced.wave.isPresent()) {
            return priced.last.map(last -> texts.get("layout.price.movement.wave", discs, name(last))).orElse("–");
        }
        return discs == 0 ? "–" : texts.get("layout.price.movement.value", discs);
    }

    private String name(Wave wave) {
        return wave.name().in(texts.language().tag());
    }
}
