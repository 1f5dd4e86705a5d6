package samenspel.ui.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.study.Document;
import samenspel.study.edit.Description;
import samenspel.study.edit.Edit;
import samenspel.study.edit.EditPreview;
import samenspel.study.edit.EditWords;
import samenspel.study.edit.EditedDocument;
import samenspel.study.edit.MergePreview;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;

/// Asks whether two organisations are one, what it is called, and shows what becomes of their partners.
public final class MergeDialog {
    private static final double WIDTH = 700;
    private static final double A_WAVE = 190;

    private final Document document;
    private final Network network;
    private final Texts texts;
    private final EditForm form;
    private final Organisation one;
    private final DescriptionFields fields;
    private final RadioButton merge;
    private final RadioButton apart;
    private final CheckBox spoke;
    private final CheckBox forNext;
    private final VBox shown = new VBox(10);
    private final VBox numbers = new VBox(6);
    private Optional<Organisation> other;

    public MergeDialog(Document document, OrganisationId one, Optional<OrganisationId> other, LocalDate today, Texts texts) {
        this.document = document;
        this.network = document.network();
        this.texts = texts;
        this.form = new EditForm(texts, today);
        this.one = network.organisation(one).orElseThrow();
        this.other = other.flatMap(network::organisation);
        this.fields = new DescriptionFields(network, texts);
        this.merge = radio("edit-merge-one", "edit.merge.one");
        this.apart = radio("edit-merge-apart", "edit.merge.apart");
        this.spoke = check("edit-merge-spoke", "edit.merge.spoke");
        this.forNext = check("edit-merge-next", "edit.merge.for-next");
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
            content.getChildren().addAll(Labels.wrapped(texts.get("edit.merge.with", one.name())), choice);
            focus = choice.search();
        }
        content.getChildren().add(shown);
        other.ifPresent(this::chosen);
        group.selectedToggleProperty().subscribe(this::show);
        spoke.setOnAction(_ -> show());
        fields.onChange(this::allow);
        double width = Math.max(WIDTH, 260 + A_WAVE * network.waves().size());
        return form.ask(owner, "edit.merge.title", "edit.merge.go", new EditForm.Content(content, Math.min(width, 1100), focus, this::show),
                () -> new Action.ByHand(edit(), form.entering()));
    }

    private void chosen(Organisation second) {
        other = Optional.of(second);
        fields.show(Description.of(network, one, texts.language()));
        Label both = Labels.wrapped(texts.get("edit.merge.two", one.name(), second.name()), "section-title");
        shown.getChildren().setAll(both, merge, apart, fields.grid(), numbers, spoke, forNext);
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
        List.of(fields.grid(), numbers, forNext).forEach(node -> {
            node.setVisible(merges);
            node.setManaged(merges);
        });
        spoke.setVisible(false);
        form.tell(List.of());
        if (merges && other.isPresent()) {
            preview();
        }
    }

    private void preview() {
        Edit.Merge edit = merge();
        MergePreview preview = MergePreview.of(document, edit);
        EditWords words = new EditWords(network, texts);
        numbers.getChildren().setAll(Labels.of(texts.get("edit.numbers"), "section-title"),
                new PartnersTable(document, texts).of(preview, List.of(one.shortName(), other.orElseThrow().shortName())),
                Labels.wrapped((texts.get("edit.merge.rule") + " " + words.between(preview)).strip(), "legend-count"));
        spoke.setVisible(!preview.halves().isEmpty());
        spoke.setText(texts.get("edit.merge.spoke", words.halves(preview)));
        form.tell(words.of(EditPreview.of(network, EditedDocument.of(document, edit, form.entering()).network())));
    }
}
