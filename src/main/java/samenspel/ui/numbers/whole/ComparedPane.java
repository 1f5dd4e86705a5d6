package samenspel.ui.numbers.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.session.ExportAction;
import samenspel.session.NumberAction;
import samenspel.session.Session;
import samenspel.study.numbers.NumbersView;
import samenspel.study.numbers.WholeView;
import samenspel.study.numbers.whole.ComparedSheet;
import samenspel.study.numbers.whole.Strip;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Icons;
import samenspel.ui.control.Labels;
import samenspel.work.Latest;
import samenspel.work.Worker;

/// The network that is open and others beside each other, in one layer.
final class ComparedPane extends VBox {
    private final Session session;
    private final Texts texts;
    private final Latest latest;
    private final Label warning = Labels.wrapped("", "compared-warning");
    private final ComboBox<Layer> layers = new ComboBox<>();
    private final FlowPane legend = new FlowPane(16, 4);
    private final HBox strips = new HBox(12);
    private Key shown;
    private boolean showing;

    /// Networks are compared by identity.
    private record Key(List<Integer> networks, LayerId layer) {
    }

    ComparedPane(Session session, Worker worker, Texts texts) {
        this.session = session;
        this.texts = texts;
        this.latest = new Latest(worker);
        getStyleClass().add("compared-pane");
        setId("compared-pane");
        setVisible(false);
        setManaged(false);
        layers.setId("compared-layer");
        layers.setConverter(new StringConverter<>() {
            @Override
            public String toString(Layer layer) {
                return layer == null ? "" : layer.name().in(texts.language().tag());
            }

            @Override
            public Layer fromString(String name) {
                return null;
            }
        });
        layers.valueProperty().subscribe(layer -> choose(Optional.ofNullable(layer)));
        HBox.setHgrow(legend, Priority.ALWAYS);
        legend.setPrefWrapLength(820);
        legend.setAlignment(Pos.CENTER_RIGHT);
        HBox head = new HBox(12, Labels.whole(texts.get("whole.compared"), "section-title"), layers, legend,
                Buttons.whole("copy-compared", texts.get("whole.copy"), this::copy), add("add-another", session, texts));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("compared-head");
        warning.managedProperty().bind(warning.visibleProperty());
        warning.setMaxWidth(Double.MAX_VALUE);
        getChildren().setAll(warning, head, strips, Labels.wrapped(texts.get("whole.compared.unknown"), "quiet"));
    }

    static javafx.scene.control.Button add(String id, Session session, Texts texts) {
        javafx.scene.control.Button button = Buttons.whole(id, texts.get("whole.add"), () -> session.dispatch(new Action.Question(Effect.Ask.NETWORK_BESIDE)));
        button.setGraphic(Icons.of("add"));
        return button;
    }

    private NumbersView view() {
        return session.state().view().orElseThrow().numbers();
    }

    private void choose(Optional<Layer> layer) {
        if (!showing && layer.isPresent()) {
            session.dispatch(new NumberAction.ShowNumbers(view().with(view().whole().with(layer.get().id()))));
        }
    }

    private void copy() {
        session.dispatch(new ExportAction.CopyTable(new ComparedSheet(networks(session.state().document().orElseThrow().network(), view().whole()), layer(), false)));
    }

    private LayerId layer() {
        return shown.layer;
    }

    private static List<Network> networks(Network open, WholeView view) {
        List<Network> all = new ArrayList<>(List.of(open));
        all.addAll(view.beside());
        return all;
    }

    void show(Network open, WholeView view) {
        boolean compared = !view.beside().isEmpty() && !open.layers().isEmpty();
        setVisible(compared);
        setManaged(compared);
        if (!compared) {
            shown = null;
            return;
        }
        List<Network> networks = networks(open, view);
        Layer layer = view.layer().flatMap(open::layer).orElse(open.layers().getLast());
        Key key = new Key(networks.stream().map(System::identityHashCode).toList(), layer.id());
        if (key.equals(shown)) {
            return;
        }
        shown = key;
        showing = true;
        layers.getItems().setAll(open.layers());
        layers.setValue(layer);
        showing = false;
        Optional<String> said = ComparedSheet.warning(networks, texts);
        warning.setVisible(said.isPresent());
        warning.setText(said.orElse(""));
        name(networks);
        latest.cancel();
        latest.ask(_ -> Strip.of(networks, layer.id()), this::draw);
    }

    private void name(List<Network> networks) {
        legend.getChildren().clear();
        for (int at = 0; at < networks.size(); at++) {
            Network network = networks.get(at);
            Label name = Labels.whole(texts.get("whole.compared.name", network.profile().name().in(texts.language().tag()), ComparedSheet.size(network)));
            StackPane shape = new StackPane(StripChart.shape(at, 8, 8, false));
            HBox row = new HBox(6, shape, name);
            row.setAlignment(Pos.CENTER_LEFT);
            if (at > 0) {
                int other = at - 1;
                row.getChildren().add(Buttons.namedCross("remove-beside-" + at, texts.get("whole.remove"), () -> session.dispatch(
                        new NumberAction.ShowNumbers(view().with(view().whole().without(other))))));
            }
            legend.getChildren().add(row);
        }
        legend.getChildren().add(Labels.whole(texts.get("whole.hollow"), "quiet"));
    }

    private void draw(List<Strip> found) {
        strips.getChildren().setAll(found.stream().map(strip -> new StripChart(strip, texts)).toList());
        strips.getChildren().forEach(strip -> HBox.setHgrow(strip, Priority.ALWAYS));
        strips.getChildren().forEach(strip -> ((StripChart) strip).setPrefWidth(100));
    }
}
