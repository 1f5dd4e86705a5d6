package samenspel.session;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import samenspel.change.Denominator;
import samenspel.change.SectorMatrix;
import samenspel.diagram.Colour;
import samenspel.diagram.Drawn;
import samenspel.diagram.Scale;
import samenspel.diagram.look.Sight;
import samenspel.diagram.matrix.MatrixContent;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.SizeBy;
import samenspel.layout.Arrangement;
import samenspel.layout.Point;
import samenspel.layout.waves.WavePlacements;
import samenspel.measure.Measure;
import samenspel.network.Answer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Participation;
import samenspel.network.SectorId;
import samenspel.network.Sketch;
import samenspel.network.TieRule;
import samenspel.network.kind.AccessRole;
import samenspel.network.kind.CareLevel;
import samenspel.network.kind.MunicipalTask;
import samenspel.session.history.StepName;
import samenspel.session.request.AlignmentChoice;
import samenspel.session.settings.Settings;
import samenspel.session.settings.Theme;
import samenspel.study.Document;
import samenspel.study.LayoutRequest;
import samenspel.study.Perspective;
import samenspel.study.TableOrder;
import samenspel.study.edit.Description;
import samenspel.study.edit.Edit;
import samenspel.study.edit.Entering;
import samenspel.study.edit.ReportCorrection;
import samenspel.text.Language;

/// States to begin with, and actions of chance.
public final class Steps {
    public static final Settings SETTINGS = new Settings(Language.EN, Theme.DARK, true);
    static final Path FILE = Path.of("folder", "sketch.samenspel.json");
    static final Document DOCUMENT = Drawn.onCircle(Sketch.of("a b c d e")
            .tied(Sketch.FIRST, Sketch.CONTENT, 3, "a-b b-a b-c").tied(Sketch.SECOND, Sketch.CONTENT, 3, "a-b c-d").network());
    static final Entering ENTERING = new Entering(LocalDate.of(2026, 11, 29), "", Language.EN);
    private static final String ORGANISATIONS = "abcde";

    private Steps() {
    }

    /// The document opened from its file.
    public static State open() {
        return open(State.starting(SETTINGS), DOCUMENT);
    }

    static State open(State state, Document document) {
        State reading = after(state, new Action.Open(FILE));
        return after(reading, new Action.Opened(document, FILE, false, List.of(), ticket(reading)));
    }

    public static State after(State state, Action... actions) {
        State next = state;
        for (Action action : actions) {
            next = Update.apply(next, action).state();
        }
        return next;
    }

    static long ticket(State state) {
        return state.work().orElseThrow().ticket();
    }

    public static Document document(State state) {
        return state.document().orElseThrow();
    }

    public static OrganisationId id(String id) {
        return new OrganisationId(id);
    }

    public static Action.Move move(String organisation, double x, double y, String gesture) {
        return new Action.Move(id(organisation), new Point(x, y), Map.of(), gesture);
    }

    static Action chosen(String... ids) {
        return new Action.Choose(new LinkedHashSet<>(Stream.of(ids).map(Steps::id).toList()));
    }

    /// One of every kind of change to a document but undo and redo.
    static List<Action> documentActions(State state) {
        return Stream.concat(otherActions(state).stream(), edits().stream().map(edit -> new Action.ByHand(edit, ENTERING))).toList();
    }

    /// One of every kind of change of the network by hand.
    static List<Edit> edits() {
        Description called = new Description("Anders", "", "", AccessRole.OTHER, CareLevel.BASIC, MunicipalTask.NONE);
        return List.of(new Edit.Add(called, new Edit.Attendance(Map.of(Sketch.SECOND, Participation.ANSWERED), false), new Point(1, 1)),
                new Edit.Change(id("a"), called, Edit.Attendance.UNCHANGED), new Edit.Merge(id("a"), id("b"), called, false, true),
                new Edit.KeepApart(id("a"), id("b")), new Edit.Remove(id("b")),
                new Edit.Correct(List.of(new ReportCorrection(Sketch.SECOND, Sketch.CONTENT.id(), new Pair(id("a"), id("b")), Answer.NO_ANSWER))));
    }

    private static List<Action> otherActions(State state) {
        return List.of(move("a", 5, 6, "drag"), new Action.Unpin(id("b")), new Action.PinSelected(), new Action.UnpinSelected(),
                new Action.MoveName(id("a"), new Point(3, 4), "name"),
                new Action.Align(AlignmentChoice.LEFT), new Action.Align(AlignmentChoice.ACROSS), new Action.Align(AlignmentChoice.GRID), new Action.UnpinAll(),
                new Action.SetRule(Sketch.STRONG.id(), Sketch.STRONG_RULE.withMinimumLayers(1)),
                new Action.PaintSector(new SectorId("education"), Colour.of("#123456")),
                new Action.SetLook(DOCUMENT.look().with(new Scale(2, 1, 1)), StepName.of("undo.scale.lines"), Optional.of("drag")),
                new Action.Arranged(DOCUMENT.placement().moved(Map.of(id("c"), new Point(1, 2))), WavePlacements.NONE,
                        LayoutRequest.plain(new Arrangement.Hubs()), ticket(state)));
    }

    /// One of every kind of change to how it is looked at.
    static List<Action> viewActions() {
        Network network = DOCUMENT.network();
        return List.of(new Action.Show(Drawn.last(network)), new Action.ToggleRow(new LegendKey(LegendKey.Kind.SECTOR, "education")),
                new Action.ShowOnly(Sketch.MEETING.id()), new Action.OnlyRow(new LegendKey(LegendKey.Kind.FATE, "LOST"), List.of()), new Action.ColourDiscs(ColourBy.Trait.ACCESS),
                new Action.SizeDiscs(Optional.of(SizeBy.of(Measure.DEGREE))), new Action.SetLabels(LabelMode.ALL), new Action.SetNames(NameMode.NONE), new Action.SetSight(Sight.GREY),
                new Action.Select(Optional.of(id("a"))), new Action.ToggleSelected(id("b")), new Action.SelectAll(), chosen("a", "c"), new Action.MoveCamera(new Projection(2, 3, 4)), new Action.Zoom(1.25), new Action.Fit(),
                new Action.Play(), new Action.ShowMoment(1.5), new Action.StepStage(1), new Action.Pause(), new Action.Live(true),
                new Action.ShowAs(Perspective.TABLE), new Action.CountAs(Denominator.ONLY_BOTH_ANSWERED),
                new Action.ListAs(TableOrder.MOST_CHANGED.typing("a")), new Action.ShowInMatrix(MatrixContent.BEFORE),
                new Action.HighlightCell(Optional.of(new SectorMatrix.Place(new SectorId("education"), new SectorId("education")))));
    }

    static Action anyChange(Random chance, int number) {
        String organisation = ORGANISATIONS.substring(number % 5, number % 5 + 1);
        return switch (chance.nextInt(7)) {
            case 0 -> new Action.Unpin(id(organisation));
            case 1 -> new Action.UnpinAll();
            case 2 -> new Action.SetRule(Sketch.STRONG.id(), Sketch.STRONG_RULE.withMinimumLayers(1 + chance.nextInt(3)));
            case 3 -> new Action.SetRule(Sketch.BASIC.id(), Sketch.BASIC_RULE.withConfirmation(chance.nextBoolean() ? TieRule.BOTH : TieRule.EITHER));
            case 4 -> new Action.PaintSector(new SectorId("education"), new Colour(chance.nextInt(256), 0, 0, 255));
            default -> move(organisation, chance.nextInt(100), chance.nextInt(100), "drag " + chance.nextInt(3));
        };
    }

}
