package samenspel.ui.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import samenspel.diagram.Look;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Names;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.StudyView.Choice;
import samenspel.diagram.view.ViewChoices;
import samenspel.diagram.view.ViewRequest;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.history.StepName;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.NumberField;
import samenspel.ui.control.ValueNames;

/// What can be chosen of a view that is large.
final class ViewDials extends FlowPane {
    private static final double MOST_CAPACITY = 999;

    private final Session session;
    private final Texts texts;
    private final List<Consumer<ViewRequest>> values = new ArrayList<>();
    private StudyView built;
    private Network of;
    private ViewRequest now;
    private boolean showing;

    /// Somebody or a sector that stands out.
    ///
    /// @param id empty for those that usually do
    private record Lit(String id, String name) {
    }

    ViewDials(Session session, Texts texts) {
        super(14, 6);
        this.session = session;
        this.texts = texts;
        setAlignment(Pos.CENTER_LEFT);
    }

    void show(ViewRequest request) {
        now = request;
        Network network = request.networks().getFirst().network();
        // Other words of levels make another network, in which whoever types goes on.
        boolean same = of != null && of.organisations() == network.organisations() && of.layers() == network.layers() && of.waves() == network.waves();
        if (built != request.view() || !same) {
            built = request.view();
            values.clear();
            getChildren().setAll(request.view().choices().stream().flatMap(choice -> dial(choice, network).stream()).toList());
        }
        of = network;
        showing = true;
        values.forEach(value -> value.accept(request));
        showing = false;
    }

    private List<Node> dial(Choice choice, Network network) {
        List<Wave> waves = network.waves();
        return switch (choice) {
            case LAYER -> List.of(named("study.layer", box("study-layer", network.layers(), this::name, ViewRequest::layers, Layer::id,
                    layer -> choose(chosen().withLayers(List.of(layer.id()))))));
            case LAYERS -> List.of(layers(network));
            case WAVE -> waves.size() < 2 ? List.of() : List.of(named("study.wave", wave("study-wave", waves, request -> request.waves().stream().limit(1).toList(),
                    wave -> choose(chosen().withWaves(wave)))));
            case WAVES -> waves.size() < 3 ? List.of() : List.of(named("study.from", wave("study-from", waves.subList(0, waves.size() - 1), request -> request.waves().stream().limit(1).toList(),
                    wave -> between(wave, now.waves().getLast()))), named("study.to", wave("study-to", waves.subList(1, waves.size()), request -> request.waves().reversed().stream().limit(1).toList(),
                    wave -> between(now.waves().getFirst(), wave))));
            case NAMES -> List.of(named("study.names", names()));
            case LIT -> List.of(named("study.lit", lit(network)));
            case WORDS -> new LevelWords(session, texts).fields(values::add);
            case CAPACITY -> List.of(named("study.capacity", capacity()));
            case SCENARIO -> List.of(named("scenario.chooser", new KeptScenarios(session, values::add, texts)));
        };
    }

    /// The later one is after the earlier one.
    private void between(WaveId from, WaveId to) {
        List<WaveId> order = of.waves().stream().map(Wave::id).toList();
        boolean inOrder = order.indexOf(from) < order.indexOf(to);
        choose(inOrder ? chosen().withWaves(from, to) : chosen().withWaves(to, from));
    }

    private ViewChoices chosen() {
        return StudyPane.page(session).of(built);
    }

    private void choose(ViewChoices choices) {
        if (!showing) {
            StudyPane.look(session, StudyPane.page(session).with(built, choices));
        }
    }

    private HBox named(String key, Node control) {
        HBox named = new HBox(6, Labels.naming(control, texts.get(key), "quiet"), control);
        named.setAlignment(Pos.CENTER_LEFT);
        return named;
    }

    private String name(Layer layer) {
        return layer.name().in(texts.language().tag());
    }

    private ComboBox<Wave> wave(String id, List<Wave> waves, Function<ViewRequest, List<WaveId>> of, Consumer<WaveId> chosen) {
        return box(id, waves, wave -> wave.name().in(texts.language().tag()), of, Wave::id, wave -> chosen.accept(wave.id()));
    }

    private <T, I> ComboBox<T> box(String id, List<T> all, Function<T, String> name, Function<ViewRequest, List<I>> value, Function<T, I> key, Consumer<T> chosen) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.setConverter(new ValueNames<>(name));
        box.getItems().setAll(all);
        box.valueProperty().subscribe((before, after) -> {
            if (!showing && after != null) {
                chosen.accept(after);
            }
        });
        values.add(request -> box.setValue(value.apply(request).stream().findFirst().flatMap(asked -> all.stream().filter(one -> key.apply(one).equals(asked)).findFirst()).orElse(null)));
        return box;
    }

    private ComboBox<NameMode> names() {
        List<NameMode> offered = built.usualNames() == NameMode.NONE ? List.of(NameMode.NONE, NameMode.SHORT, NameMode.FULL) : List.of(NameMode.SHORT, NameMode.FULL, NameMode.SECTOR);
        return box("study-names", offered, mode -> texts.get(mode == NameMode.NONE ? "study.names.sector" : "choice.names." + mode), request -> List.of(request.names()), mode -> mode,
                mode -> choose(chosen().with(mode)));
    }

    private ComboBox<Lit> lit(Network network) {
        List<Lit> all = new ArrayList<>(List.of(new Lit("", texts.get("study.lit.usual"))));
        network.sectors().forEach(sector -> all.add(new Lit(sector.id().value(), sector.name().in(texts.language().tag()))));
        Names names = Names.of(network, now.names().inWords(), texts.language());
        network.organisations().forEach(one -> all.add(new Lit(one.id().value(), names.of(one.id()))));
        ComboBox<Lit> box = box("study-lit", all, Lit::name, request -> List.of(request.choices().lit().stream().findFirst().orElse("")), Lit::id,
                one -> choose(chosen().withLit(one.id.isEmpty() ? List.of() : List.of(one.id))));
        box.setPrefWidth(190);
        return box;
    }

    private NumberField capacity() {
        NumberField field = new NumberField("study-capacity", 1, MOST_CAPACITY, 1, texts.language(), "0");
        field.setPrefWidth(84);
        field.valueProperty().subscribe((before, after) -> {
            if (!showing && after != null) {
                hold(after.intValue());
            }
        });
        values.add(request -> field.show(request.choices().capacity().partners()));
        return field;
    }

    /// The document's, against which tables and the picture hold partners too.
    private void hold(int partners) {
        Look look = session.state().document().orElseThrow().look();
        session.dispatch(new Action.SetLook(look.withCapacity(Optional.of(partners)), StepName.of("undo.capacity"), Optional.empty()));
    }

    private Node layers(Network network) {
        MenuButton menu = new MenuButton();
        menu.setId("study-layers");
        for (Layer layer : network.layers()) {
            CheckMenuItem item = new CheckMenuItem(name(layer));
            item.setId("study-layer-" + layer.id());
            item.setOnAction(_ -> toggle(layer.id(), network));
            menu.getItems().add(item);
            values.add(request -> item.setSelected(request.layers().contains(layer.id())));
        }
        values.add(request -> menu.setText(texts.get("study.layers", request.layers().size())));
        return menu;
    }

    /// One more than there is room for takes the place of the first; the last one stays.
    private void toggle(LayerId layer, Network network) {
        List<LayerId> next = new ArrayList<>(now.layers());
        if (!next.remove(layer)) {
            next.add(layer);
        }
        if (next.size() > built.mostLayers()) {
            next.removeFirst();
        }
        List<LayerId> order = network.layers().stream().map(Layer::id).filter(next::contains).toList();
        if (order.isEmpty()) {
            show(now);
        } else {
            choose(chosen().withLayers(order));
        }
    }
}
