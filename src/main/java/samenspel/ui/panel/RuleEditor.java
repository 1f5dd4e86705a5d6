package samenspel.ui.panel;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import samenspel.network.DerivationRule;
import samenspel.network.DerivedLayer;
import samenspel.network.FrequencyClass;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.TieRule;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.ValueNames;

/// The thresholds of a derived layer: how often, or named in which place where there is no scale of answers, in how many ways,
/// and whether both must say so.
/// Each change counts at once and can be undone.
final class RuleEditor extends GridPane {
    private static final int EVERY = 0;
    private static final int MOST_OFFERED = 10;

    private final Session session;
    private final Texts texts;
    private final LayerId layer;
    private final ComboBox<Double> frequency;
    private final ComboBox<Integer> rank;
    private final ComboBox<Integer> layers;
    private final CheckBox both = new CheckBox();
    private DerivationRule.EnoughLayers rule;
    private boolean showing;

    RuleEditor(Session session, Texts texts, LayerId layer) {
        this.session = session;
        this.texts = texts;
        this.layer = layer;
        getStyleClass().add("rule");
        this.frequency = list(0, "frequency", value -> rule.withMinimumFrequency(value));
        this.rank = list(1, "rank", value -> rule.withLastRank(value == EVERY ? OptionalInt.empty() : OptionalInt.of(value)));
        this.layers = list(2, "layers", value -> rule.withMinimumLayers(value));
        both.setId("rule-both");
        both.setText(texts.get("rule.both"));
        both.setOnAction(event -> set(rule.withConfirmation(both.isSelected() ? TieRule.BOTH : TieRule.EITHER)));
        add(both, 0, 3, 2, 1);
    }

    private <T> ComboBox<T> list(int row, String id, Function<T, DerivationRule> changed) {
        ComboBox<T> box = new ComboBox<>();
        box.setId("rule-" + id);
        box.setAccessibleText(texts.get("rule." + id));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(event -> {
            if (!showing && box.getValue() != null) {
                set(changed.apply(box.getValue()));
            }
        });
        Label label = Labels.naming(box, texts.get("rule." + id));
        addRow(row, label, box);
        return box;
    }

    private void set(DerivationRule next) {
        session.dispatch(new Action.SetRule(layer, next));
    }

    /// Shows the rule as it is now.
    void show(Network network, DerivedLayer now) {
        switch (now.rule()) {
            case DerivationRule.EnoughLayers enough -> show(network, enough);
        }
    }

    private void show(Network network, DerivationRule.EnoughLayers now) {
        showing = true;
        rule = now;
        List<Double> strengths = network.frequencies().stream().map(FrequencyClass::strength).toList();
        fill(frequency, strengths, strength -> words(network, strength));
        frequency.setValue(Math.max(strengths.stream().mapToDouble(strength -> strength).min().orElse(0), rule.minimumFrequency()));
        offerRanks();
        setShown(frequency, !strengths.isEmpty() || rule.minimumFrequency() > 0);
        setShown(rank, strengths.isEmpty() || rule.lastRank().isPresent());
        int most = rule.of().size();
        fill(layers, IntStream.rangeClosed(1, most).boxed().toList(), count -> texts.get("rule.of", count, most));
        layers.setValue(rule.minimumLayers());
        both.setSelected(rule.confirmation() == TieRule.BOTH);
        showing = false;
    }

    private void offerRanks() {
        int last = Math.max(MOST_OFFERED, rule.lastRank().orElse(EVERY));
        fill(rank, IntStream.rangeClosed(EVERY, last).boxed().toList(), to -> texts.get(to == EVERY ? "rule.rank.every" : "rule.rank.to", to));
        rank.setValue(rule.lastRank().orElse(EVERY));
    }

    /// With its label.
    private void setShown(ComboBox<?> box, boolean shown) {
        Integer row = getRowIndex(box);
        getChildren().stream().filter(child -> row.equals(getRowIndex(child))).forEach(child -> {
            child.setVisible(shown);
            child.setManaged(shown);
        });
    }

    private String words(Network network, double strength) {
        return network.frequencies().stream().filter(frequency -> frequency.strength() == strength).findFirst()
                .map(frequency -> frequency.name().in(texts.language().tag())).orElseGet(() -> texts.get("value.small", strength));
    }

    private static <T> void fill(ComboBox<T> box, List<T> values, Function<T, String> name) {
        if (!box.getItems().equals(values)) {
            box.getItems().setAll(values);
            box.setConverter(new ValueNames<>(name));
        }
    }
}
