package samenspel.ui.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import samenspel.network.Fieldwork;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Participation;
import samenspel.network.ReportedLayer;
import samenspel.network.Wave;
import samenspel.session.Action;
import samenspel.study.Document;
import samenspel.study.byhand.HandWords;
import samenspel.study.edit.AnswerScale;
import samenspel.study.edit.CorrectionPreview;
import samenspel.study.edit.Edit;
import samenspel.study.edit.EditWords;
import samenspel.study.edit.EditedDocument;
import samenspel.study.edit.Entering;
import samenspel.study.edit.ReportCorrection;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.LayerLine;
import samenspel.ui.control.Rows;
import samenspel.work.Worker;

/// Asks what two organisations reported about each other, in every layer and wave, and says what becomes of their ties.
public final class CorrectionDialog {
    private static final double NAMES = 330;
    private static final double A_WAVE = 190;
    private static final double A_LAYER = 122;
    private static final double AROUND = 300;

    private final Document document;
    private final Network network;
    private final Texts texts;
    private final EditForm form;
    private final Organisation one;
    private final Optional<Organisation> given;
    private final VBox shown = new VBox();
    private final List<AnswerBox> boxes = new ArrayList<>();
    private Optional<Pair> pair = Optional.empty();

    public CorrectionDialog(Document document, OrganisationId one, Optional<OrganisationId> other, LocalDate today, Texts texts, Worker worker) {
        this.document = document;
        this.network = document.network();
        this.texts = texts;
        this.form = new EditForm(texts, today, worker);
        this.one = network.organisation(one).orElseThrow();
        this.given = other.flatMap(network::organisation);
    }

    /// Waits for the answer; empty when the user turns away.
    public Optional<Action> ask(Window owner) {
        VBox content = new VBox(12);
        Node focus = shown;
        if (given.isEmpty()) {
            OrganisationChoice choice = new OrganisationChoice(network, one, texts, this::chosen);
            content.getChildren().addAll(choice.asking(texts.get("edit.report.with", one.name())), choice);
            focus = choice.search();
        }
        given.ifPresent(this::chosen);
        content.getChildren().add(shown);
        double width = Math.clamp(NAMES + A_WAVE * network.waves().size(), 600, 1160);
        return form.ask(owner, "edit.report.title", "edit.report.go",
                new EditForm.Content(content, width, height(), boxes.isEmpty() ? focus : boxes.getFirst().box(), this::show),
                () -> new Action.ByHand(edit(), form.entering()));
    }

    /// With room for the list of all, or for the rows of every layer.
    private double height() {
        long layers = network.layers().stream().filter(ReportedLayer.class::isInstance).count();
        return given.isEmpty() ? EditForm.MOST_HEIGHT : Math.min(AROUND + A_LAYER * layers, EditForm.MOST_HEIGHT);
    }

    private void chosen(Organisation other) {
        pair = Optional.of(new Pair(one.id(), other.id()));
        boxes.clear();
        GridPane grid = new GridPane();
        grid.setId("edit-reports");
        grid.getStyleClass().add("edit-grid");
        for (int at = 0; at < network.waves().size(); at++) {
            grid.add(Labels.of(network.waves().get(at).name().in(texts.language().tag()), "section-title"), at + 1, 0);
        }
        network.layers().stream().filter(ReportedLayer.class::isInstance).forEach(layer -> rows(grid, layer, other));
        shown.getChildren().setAll(grid);
        boxes.forEach(box -> box.onChange(this::show));
        show();
    }

    private void rows(GridPane grid, Layer layer, Organisation other) {
        grid.add(Rows.of(8, LayerLine.of(document.look().of(layer.id())), Labels.whole(layer.name().in(texts.language().tag()), "section-title")),
                0, grid.getRowCount(), network.waves().size() + 1, 1);
        row(grid, layer, one, other);
        row(grid, layer, other, one);
    }

    private void row(GridPane grid, Layer layer, Organisation from, Organisation to) {
        int row = grid.getRowCount();
        Label who = Labels.wrapped(texts.get("edit.report.who", from.shortName(), to.shortName()), "edit-who");
        who.setMaxWidth(NAMES);
        GridPane.setValignment(who, VPos.TOP);
        grid.add(who, 0, row);
        AnswerScale scale = AnswerScale.of(network, layer.id());
        for (int at = 0; at < network.waves().size(); at++) {
            AnswerBox box = box(layer, network.waves().get(at), new Pair(from.id(), to.id()), scale);
            box.box().setAccessibleText(from.name() + " → " + to.name() + ", " + layer.name().in(texts.language().tag()));
            boxes.add(box);
            grid.add(box, at + 1, row);
        }
    }

    private AnswerBox box(Layer layer, Wave wave, Pair about, AnswerScale scale) {
        Fieldwork work = network.fieldwork(wave.id());
        boolean there = work.participationOf(about.from()) != Participation.ABSENT && work.participationOf(about.to()) != Participation.ABSENT;
        ReportCorrection now = new ReportCorrection(wave.id(), layer.id(), about, work.report(layer.id(), about));
        return new AnswerBox(now, scale, there, new HandWords(network, texts), texts);
    }

    private Edit.Correct edit() {
        return new Edit.Correct(boxes.stream().flatMap(box -> box.correction().stream()).toList());
    }

    private void show() {
        Edit.Correct edit = edit();
        boolean any = pair.isPresent() && !edit.reports().isEmpty();
        form.allow(any);
        if (!any) {
            form.tell(List.of());
            return;
        }
        Entering entering = form.entering();
        Pair about = pair.orElseThrow();
        form.workOut(_ -> effects(edit, entering, about), form::tell);
    }

    private List<String> effects(Edit edit, Entering entering, Pair about) {
        Network after = EditedDocument.of(document, edit, entering).network();
        List<String> lines = new EditWords(network, texts).of(CorrectionPreview.of(network, after, about));
        return lines.isEmpty() ? List.of(texts.get("edit.report.nothing")) : lines;
    }
}
