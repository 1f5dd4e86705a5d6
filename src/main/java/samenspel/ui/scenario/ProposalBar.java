package samenspel.ui.scenario;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import samenspel.diagram.seen.NameMode;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.scenario.CoreProposals;
import samenspel.scenario.ProposalKind;
import samenspel.scenario.ScenarioChoice;
import samenspel.study.scenario.ScenarioWords;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Labels;
import samenspel.ui.control.NumberField;
import samenspel.ui.control.ValueNames;
import samenspel.work.Latest;
import samenspel.work.Worker;

/// Proposes a core, and says how stable the one proposed is.
final class ProposalBar extends VBox {
    private static final double MOST = 200;

    private final ScenarioDesk desk;
    private final Texts texts;
    private final Latest latest;
    private final ComboBox<ProposalKind> kinds = new ComboBox<>();
    private final NumberField number;
    private final Label numberName;
    private final CheckBox everyWave;
    private final Label said = Labels.wrapped("", "quiet");
    private Network network;
    private ScenarioChoice choice;
    private NameMode names = NameMode.SHORT;
    /// The choice with the last core proposed, which what is said is about.
    private Optional<ScenarioChoice> proposed = Optional.empty();

    ProposalBar(ScenarioDesk desk, Worker worker, Texts texts) {
        super(6);
        this.desk = desk;
        this.texts = texts;
        this.latest = new Latest(worker);
        this.number = new NumberField("scenario-number", 1, MOST, 1, texts.language(), "0");
        number.getEditor().setPrefColumnCount(5);
        number.setMinWidth(USE_PREF_SIZE);
        this.numberName = Labels.naming(number, "", "quiet");
        this.everyWave = new CheckBox(texts.get("scenario.every-wave"));
        everyWave.setId("scenario-every-wave");
        kinds.setId("scenario-proposal");
        kinds.setConverter(new ValueNames<>(kind -> texts.get("scenario.propose." + kind.word())));
        kinds.getItems().setAll(ProposalKind.values());
        kinds.setMaxWidth(Double.MAX_VALUE);
        kinds.setAccessibleText(texts.get("scenario.propose"));
        kinds.valueProperty().subscribe(this::numbered);
        kinds.setValue(ProposalKind.SECTORS);
        Button propose = Buttons.whole("scenario-propose", texts.get("scenario.propose"), this::propose);
        FlowPane size = new FlowPane(8, 4, numberName, number, everyWave, propose);
        said.setId("scenario-stable");
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        getChildren().setAll(Labels.whole(texts.get("scenario.proposal"), "section-title"), kinds, size, said);
    }

    private void numbered(ProposalKind kind) {
        if (kind == null) {
            return;
        }
        boolean needed = kind.usual() > 0;
        List.of(number, numberName).forEach(one -> {
            one.setVisible(needed);
            one.setManaged(needed);
        });
        if (needed) {
            numberName.setText(texts.get("scenario.size." + kind.word()));
            number.show(kind == ProposalKind.CAPACITY && choice != null ? choice.capacity().partners() : kind.usual());
        }
    }

    void show(Network of, ScenarioChoice now, NameMode mode) {
        boolean held = choice == null || !choice.capacity().equals(now.capacity());
        if (of != network || proposed.filter(one -> isAbout(one, now)).isEmpty()) {
            said.setText("");
        }
        network = of;
        choice = now;
        names = mode;
        if (held && kinds.getValue() == ProposalKind.CAPACITY) {
            numbered(ProposalKind.CAPACITY);
        }
        everyWave.setVisible(of.waves().size() > 1);
        everyWave.setManaged(of.waves().size() > 1);
    }

    /// Whether what is said of the core of one is so of another.
    private static boolean isAbout(ScenarioChoice one, ScenarioChoice other) {
        return one.teams().equals(other.teams()) && one.core().equals(other.core()) && one.layer().equals(other.layer()) && one.wave().equals(other.wave());
    }

    private void propose() {
        Network of = network;
        ScenarioChoice from = choice;
        ScenarioWords words = new ScenarioWords(of, names, texts.language());
        if (from.teams().isEmpty()) {
            said.setText(texts.get("scenario.team-first"));
            return;
        }
        Layer layer = of.layer(from.layer()).orElseThrow();
        ProposalKind kind = kinds.getValue();
        int size = kind.usual() > 0 ? (int) number.number() : 1;
        boolean all = everyWave.isSelected();
        latest.ask(_ -> new CoreProposals(of, layer, from.teams()).of(kind, size, from.wave(), all), proposal -> {
            proposed = Optional.of(from.withCore(proposal.core()));
            desk.change(now -> now.withCore(proposal.core()));
            said.setText(String.join(" ", words.sentences(proposal)));
        });
    }
}
