package samenspel.ui.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Wave;
import samenspel.scenario.PairRule;
import samenspel.scenario.ScenarioChoice;
import samenspel.scenario.ScenarioRules;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.NumberField;
import samenspel.ui.control.ValueNames;

/// Layer, wave, capacity and what becomes of ties.
final class ScenarioDials extends GridPane {
    private static final double MOST_CAPACITY = 999;

    private final ScenarioDesk desk;
    private final Texts texts;
    private final ComboBox<Layer> layers = new ComboBox<>();
    private final ComboBox<Wave> waves = new ComboBox<>();
    private final NumberField capacity;
    private final Label capacityName;
    private final List<RuleDial> rules;
    private Network network;
    private boolean showing;

    private record RuleDial(ComboBox<PairRule> box, Function<ScenarioRules, PairRule> of) {
    }

    ScenarioDials(ScenarioDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        setHgap(8);
        setVgap(5);
        ColumnConstraints name = new ColumnConstraints();
        ColumnConstraints control = new ColumnConstraints();
        control.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(name, control);
        row("scenario.layer", named(layers, "scenario-layer", one -> one.name().in(texts.language().tag()), layer -> desk.change(now -> now.in(layer.id(), now.wave()))));
        row("scenario.wave", named(waves, "scenario-wave", one -> one.name().in(texts.language().tag()), wave -> desk.change(now -> now.in(now.layer(), wave.id()))));
        this.capacity = new NumberField("scenario-capacity", 1, MOST_CAPACITY, 1, texts.language(), "0");
        capacity.valueProperty().subscribe((before, after) -> {
            if (!showing && before != null && after != null) {
                desk.change(now -> now.withCapacity(after.intValue()), Optional.of("capacity"));
            }
        });
        this.capacityName = Labels.naming(capacity, texts.get("scenario.capacity", 0), "quiet");
        addRow(getRowCount(), capacityName, capacity);
        this.rules = List.of(rule("team-core", List.of(PairRule.ALL, PairRule.ONE, PairRule.AS_IS), ScenarioRules::teamCore, ScenarioRules::withTeamCore),
                rule("team-periphery", List.of(PairRule.NONE, PairRule.AS_IS), ScenarioRules::teamPeriphery, ScenarioRules::withTeamPeriphery),
                rule("core-core", List.of(PairRule.AS_IS, PairRule.ALL), ScenarioRules::coreCore, ScenarioRules::withCoreCore),
                rule("core-periphery", List.of(PairRule.ONE, PairRule.AS_IS), ScenarioRules::corePeriphery, ScenarioRules::withCorePeriphery));
    }

    private RuleDial rule(String word, List<PairRule> offered, Function<ScenarioRules, PairRule> of, BiFunction<ScenarioRules, PairRule, ScenarioRules> with) {
        ComboBox<PairRule> box = new ComboBox<>();
        box.getItems().setAll(offered);
        row("scenario.rule." + word, named(box, "scenario-rule-" + word, one -> texts.get("scenario.pair-rule." + one.word()), rule -> desk.change(now -> now.with(with.apply(now.rules(), rule)))));
        return new RuleDial(box, of);
    }

    private <T> ComboBox<T> named(ComboBox<T> box, String id, Function<T, String> name, Consumer<T> chosen) {
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setConverter(new ValueNames<>(name));
        box.valueProperty().subscribe((before, after) -> {
            if (!showing && after != null) {
                chosen.accept(after);
            }
        });
        return box;
    }

    private void row(String key, Node control) {
        addRow(getRowCount(), Labels.naming(control, texts.get(key), "quiet"), control);
    }

    void show(Network of, ScenarioChoice choice) {
        showing = true;
        if (of != network) {
            network = of;
            layers.getItems().setAll(of.layers());
            waves.getItems().setAll(of.waves());
        }
        layers.setValue(of.layer(choice.layer()).orElse(null));
        waves.setValue(of.wave(choice.wave()).orElse(null));
        capacity.show(choice.capacity().partners());
        capacityName.setText(texts.get("scenario.capacity", choice.capacity().assumed() ? 1 : 0));
        rules.forEach(rule -> {
            PairRule value = rule.of.apply(choice.rules());
            if (!rule.box.getItems().contains(value)) {
                rule.box.getItems().add(value);
            }
            rule.box.setValue(value);
        });
        showing = false;
    }
}
