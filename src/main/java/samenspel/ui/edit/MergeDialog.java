package samenspel.ui.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;
import samenspel.session.Action;
import samenspel.study.Document;
import samenspel.study.edit.Description;
import samenspel.study.edit.Edit;
import samenspel.study.edit.EditWords;
import samenspel.study.edit.Entering;
import samenspel.study.edit.MergePreview;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;
import samenspel.work.Worker;

/// Asks whether two organisations are one, what it is called, and shows what becomes of their partners.
public final class MergeDialog {
    private static final double FIELDS = 400;
    private static final double LAYERS = 230;
    private static final double A_WAVE = 256;
    private static final double MOST = 1160;

    private final Document document;
    private final Network network;
    private final Texts texts;
    private final EditForm form;
    private final EditWords words;
    private final Organisation one;
    private final DescriptionFields fields;
    private final RadioButton merge;
    private final RadioButton apart;
    private final CheckBox spoke;
    private final CheckBox forNext;
    private final VBox shown = new VBox(10);
    private final VBox numbers = new VBox(6);
    private final HBox together;
    private Optional<Organisation> other;

    public MergeDialog(Document document, OrganisationId one, Optional<OrganisationId> other, LocalDate today, Texts texts, Worker worker) {
        this.document = document;
        this.network = document.network();
        this.texts = texts;
        this.form = new EditForm(texts, today, worker);
        this.words = new EditWords(network, texts);
        this.one = network.organisation(one).orElseThrow();
        this.other = other.flatMap(network::organisation);
        this.fields = new DescriptionFields(network, texts);
        this.merge = radio("edit-merge-one", "edit.merge.one");
        this.apart = radio("edit-merge-apart", "edit.merge.apart");
        this.spoke = check("edit-merge-spoke", "edit.merge.spoke");
        this.forNext = check("edit-merge-next", "edit.merge.for-next");
        this.together = together();
        form.dimmed(numbers);
    }

    /// What it is called and is at the left, what follows from that at the right.
    private HBox together() {
        GridPane described = fields.stacked();
        described.setMinWidth(FIELDS - 60);
        described.setMaxWidth(FIELDS - 60);
        VBox follows = new VBox(10, numbers, spoke, forNext);
        HBox.setHgrow(follows, Priority.ALWAYS);
        HBox both = new HBox(28, described, follows);
        both.managedProperty().bind(both.visibleProperty());
        return both;
    }

    private RadioButton radio(String id, String key) {
        RadioButton button = new RadioButton(texts.get(key));
        button.setId(id);
        button.setWrapText(true);
        return button;
    }

    private CheckBox check(String id, String key) {
        CheckBox box = new CheckBox(texts.get(key));
        box.setId(id);
        box.setWrapText(true);
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    /// Waits for the answer; empty when the user turns away.
    public Optional<Action> ask(Window owner) {
        ToggleGroup group = new ToggleGroup();
        group.getToggles().setAll(merge, apart);
        merge.setSelected(true);
        forNext.setSelected(true);
        VBox content = new VBox(12);
        Node focus = fields.name();
        if (other.isEmpty()) {
            OrganisationChoice choice = new OrganisationChoice(network, one, texts, this::chosen);
            content.getChildren().addAll(choice.asking(texts.get("edit.merge.with", one.name())), choice);
            focus = choice.search();
        }
        content.getChildren().add(shown);
        other.ifPresent(this::chosen);
        group.selectedToggleProperty().subscribe(this::show);
        spoke.setOnAction(_ -> show());
        fields.onChange(this::allow);
        double width = Math.min(FIELDS + LAYERS + A_WAVE * network.waves().size(), MOST);
        return form.ask(owner, "edit.merge.title", "edit.merge.go", new EditForm.Content(content, width, EditForm.MOST_HEIGHT, focus, this::show),
                () -> new Action.ByHand(edit(), form.entering()));
    }

    private void chosen(Organisation second) {
        other = Optional.of(second);
        fields.show(Description.of(network, one, texts.language()));
        Label both = Labels.wrapped(texts.get("edit.merge.two", one.name(), second.name()), "section-title");
        shown.getChildren().setAll(both, Rows.of(24, merge, apart), together);
        show();
    }

    private Edit edit() {
        Organisation second = other.orElseThrow();
        return apart.isSelected() ? new Edit.KeepApart(one.id(), second.id()) : merge();
    }

    private Edit.Merge merge() {
        return new Edit.Merge(one.id(), other.orElseThrow().id(), fields.description(), spoke.isSelected(), forNext.isSelected());
    }

    private void allow() {
        form.allow(other.isPresent() && (apart.isSelected() || fields.description().hasName()));
    }

    private void show() {
        allow();
        boolean merges = merge.isSelected();
        form.call(merges ? "edit.merge.go" : "edit.merge.go.apart");
        together.setVisible(merges);
        spoke.setVisible(false);
        if (merges && other.isPresent()) {
            List<WaveId> halves = MergePreview.halves(network, merge());
            spoke.setVisible(!halves.isEmpty());
            spoke.setText(texts.get("edit.merge.spoke", words.halves(halves)));
            Edit.Merge asked = merge();
            Entering entering = form.entering();
            form.workOut(_ -> MergePreview.of(document, asked, entering), this::preview);
        } else {
            form.tell(List.of());
        }
    }

    private void preview(MergePreview preview) {
        ScrollPane table = new ScrollPane(new PartnersTable(document, texts).of(preview, List.of(one.shortName(), other.orElseThrow().shortName())));
        table.getStyleClass().add("edit-room");
        table.setFitToWidth(true);
        table.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        table.setMinHeight(Region.USE_PREF_SIZE);
        numbers.getChildren().setAll(Labels.of(texts.get("edit.numbers"), "section-title"), table,
                Labels.wrapped((texts.get("edit.merge.rule") + " " + words.between(preview)).strip(), "legend-count"));
        form.tell(words.of(preview.effects()));
    }
}
