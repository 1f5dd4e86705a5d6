package samenspel.ui.edit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import samenspel.exchange.names.NameMatching;
import samenspel.exchange.names.NameProposal;
import samenspel.exchange.names.WrittenName;
import samenspel.layout.Point;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.WaveId;
import samenspel.session.Action;
import samenspel.session.request.EditQuestion;
import samenspel.study.Document;
import samenspel.study.edit.Description;
import samenspel.study.edit.Edit;
import samenspel.study.edit.EditPreview;
import samenspel.study.edit.EditWords;
import samenspel.study.edit.EditedDocument;
import samenspel.study.edit.Entering;
import samenspel.study.edit.ReportsOfOne;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Labels;
import samenspel.work.Worker;

/// Asks what an organisation is called and is, and in which waves it took part: of one there is, or of a new one.
public final class OrganisationDialog {
    private static final double WIDTH = 720;
    private static final int MOST_ALIKE = 2;

    private final Document document;
    private final Network network;
    private final Texts texts;
    private final EditForm form;
    private final DescriptionFields fields;
    private final AttendanceFields attendance;
    private final Optional<Organisation> there;
    private final Point at;
    private final NameMatching others;
    private final FlowPane alike = new FlowPane(4, 0);
    private Optional<Action> instead = Optional.empty();

    private OrganisationDialog(Document document, Optional<Organisation> there, Point at, LocalDate today, Texts texts, Worker worker) {
        this.document = document;
        this.network = document.network();
        this.there = there;
        this.at = at;
        this.texts = texts;
        this.form = new EditForm(texts, today, worker);
        this.fields = new DescriptionFields(network, texts);
        this.others = NameMatching.among(network.organisations().stream().filter(one -> !one.equals(there.orElse(null)))
                .flatMap(one -> Stream.of(one.name(), one.shortName()).distinct()).toList());
        this.attendance = new AttendanceFields(network, before(), selected(), texts);
    }

    /// For a new organisation.
    public static OrganisationDialog adding(Document document, Point at, LocalDate today, Texts texts, Worker worker) {
        return new OrganisationDialog(document, Optional.empty(), at, today, texts, worker);
    }

    public static OrganisationDialog changing(Document document, OrganisationId organisation, LocalDate today, Texts texts, Worker worker) {
        return new OrganisationDialog(document, document.network().organisation(organisation), new Point(0, 0), today, texts, worker);
    }

    private SequencedMap<WaveId, Participation> before() {
        SequencedMap<WaveId, Participation> before = new LinkedHashMap<>();
        network.waves().forEach(wave -> before.put(wave.id(), there.map(one -> network.fieldwork(wave.id()).participationOf(one.id())).orElse(Participation.ABSENT)));
        return before;
    }

    /// A new one is proposed for the last wave, as one that did not answer: nothing follows from that before somebody says more.
    private SequencedMap<WaveId, Participation> selected() {
        SequencedMap<WaveId, Participation> selected = before();
        if (there.isEmpty()) {
            selected.put(network.waves().getLast().id(), Participation.NOT_ANSWERED);
        }
        return selected;
    }

    /// Waits for the answer; empty when the user turns away.
    public Optional<Action> ask(Window owner) {
        alike.setId("edit-alike");
        alike.managedProperty().bind(alike.visibleProperty());
        GridPane described = fields.grid();
        described.add(alike, 1, 1, 3, 1);
        VBox content = new VBox(14, described, attendance.node());
        there.ifPresentOrElse(one -> fields.show(Description.of(network, one, texts.language())), fields::showNothing);
        fields.onChange(this::described);
        attendance.onChange(this::show);
        String key = there.isPresent() ? "edit.change" : "edit.add";
        Optional<Action> answer = form.ask(owner, key + ".title", key + ".go", new EditForm.Content(content, WIDTH, EditForm.MOST_HEIGHT, fields.name(), this::show),
                () -> new Action.ByHand(edit(), form.entering()));
        return instead.or(() -> answer);
    }

    private Edit edit() {
        return there.<Edit>map(one -> new Edit.Change(one.id(), fields.description(), attendance.attendance()))
                .orElseGet(() -> new Edit.Add(fields.description(), attendance.attendance(), at));
    }

    /// What it is called changes no number.
    private void described() {
        boolean otherwise = there.isEmpty() || !attendance.isUnchanged()
                || !fields.description().equals(Description.of(network, there.get(), texts.language()));
        form.allow(fields.description().hasName() && otherwise);
        warn();
    }

    private void show() {
        Edit edit = edit();
        Entering entering = form.entering();
        form.workOut(_ -> effects(edit, entering), form::tell);
        described();
    }

    private List<String> effects(Edit edit, Entering entering) {
        Network after = EditedDocument.of(document, edit, entering).network();
        OrganisationId about = there.map(Organisation::id).orElseGet(() -> after.organisations().getLast().id());
        EditWords words = new EditWords(network, texts);
        return Stream.concat(words.of(EditPreview.of(network, after, Set.of(about))).stream(),
                words.of(there.isPresent() ? ReportsOfOne.of(network, after, about) : List.of()).stream()).toList();
    }

    /// Of names that are like the one typed, unless that is the one it has.
    private void warn() {
        String typed = fields.description().name();
        boolean own = there.map(Organisation::name).filter(typed::equals).isPresent();
        List<Organisation> like = own ? List.of() : others.like(typed).stream().map(NameProposal::first).map(WrittenName::text)
                .flatMap(name -> network.organisations().stream().filter(one -> one.name().equals(name) || one.shortName().equals(name)).limit(1))
                .distinct().limit(MOST_ALIKE).toList();
        alike.setVisible(!like.isEmpty());
        alike.getChildren().clear();
        for (Organisation one : like) {
            Label label = Labels.whole(texts.get("edit.alike", one.name()), "edit-warning");
            Hyperlink link = Buttons.link(texts.get(there.isPresent() ? "edit.alike.merge" : "edit.alike.this"), () -> go(one));
            alike.getChildren().addAll(label, link);
        }
    }

    /// To the one that was meant.
    private void go(Organisation meant) {
        instead = Optional.of(there.<Action>map(one -> new Action.AskEdit(new EditQuestion.Merging(meant.id(), Optional.of(one.id()))))
                .orElseGet(() -> new Action.Select(Optional.of(meant.id()))));
        form.leave();
    }
}
