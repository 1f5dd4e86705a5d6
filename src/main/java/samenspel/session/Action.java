package samenspel.session;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import samenspel.change.Denominator;
import samenspel.change.SectorMatrix;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.look.Sight;
import samenspel.diagram.matrix.MatrixContent;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.SizeBy;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.layout.waves.WavePlacements;
import samenspel.network.DerivationRule;
import samenspel.network.LayerId;
import samenspel.network.OrganisationId;
import samenspel.network.SectorId;
import samenspel.session.disk.DocumentOrigin;
import samenspel.session.history.StepName;
import samenspel.session.request.AlignmentChoice;
import samenspel.session.request.EditQuestion;
import samenspel.session.request.SeveralFiles;
import samenspel.session.settings.PlaySpeed;
import samenspel.session.settings.Theme;
import samenspel.study.Document;
import samenspel.study.LayoutRequest;
import samenspel.study.Perspective;
import samenspel.study.TableOrder;
import samenspel.study.edit.Edit;
import samenspel.study.edit.Entering;
import samenspel.study.filling.Filling;
import samenspel.text.Language;
import samenspel.text.Sheet;
import samenspel.text.account.Repairs;

/// Something that happened: the user did it, or work outside came to an end.
public sealed interface Action permits Action.OnView, Action.OnDocument, Action.OnWorld, Action.Permitted, NoteAction, ExportAction, FileAction, NumberAction, PictureAction, StoryAction {

    /// Actions on how the document is looked at.
    sealed interface OnView extends Action {
    }

    /// Actions that change the document; each is a step of undo.
    sealed interface OnDocument extends Action {
    }

    /// Actions on files and other things outside.
    sealed interface OnWorld extends Action {
    }

    /// Actions on the report of what was read.
    sealed interface OnReport extends OnWorld {
    }

    /// Actions on what is kept for the next time.
    sealed interface OnSettings extends OnWorld permits SetLanguage, SetTheme, ReduceMotion, SetSpeed, SettingsAction {
    }

    record Show(Lens lens) implements OnView {
    }

    /// In another form.
    record ShowAs(Perspective perspective) implements OnView {
    }

    /// Losses are a share of something else.
    record CountAs(Denominator denominator) implements OnView {
    }

    /// Lists other organisations in the table of change, or in another order.
    record ListAs(TableOrder order) implements OnView {
    }

    /// The matrix of sectors says something else.
    record ShowInMatrix(MatrixContent shows) implements OnView {
    }

    /// Highlights the ties behind a cell of the matrix of sectors, or no longer.
    record HighlightCell(Optional<SectorMatrix.Place> place) implements OnView {
    }

    record ToggleRow(LegendKey row) implements OnView {
    }

    /// Shows one row of the legend and hides others of its kind; all of them when only that one was shown.
    ///
    /// @param others of its kind
    record OnlyRow(LegendKey row, List<LegendKey> others) implements OnView {
    }

    record ShowOnly(LayerId layer) implements OnView {
    }

    record ColourDiscs(ColourBy by) implements OnView {
    }

    record SizeDiscs(Optional<SizeBy> by) implements OnView {
    }

    record SetLabels(LabelMode mode) implements OnView {
    }

    record SetNames(NameMode mode) implements OnView {
    }

    /// Shows colours as another sight sees them.
    record SetSight(Sight sight) implements OnView {
    }

    record Select(Optional<OrganisationId> organisation) implements OnView {
    }

    /// Chooses several, in this order, in place of those chosen before.
    record Choose(SequencedSet<OrganisationId> organisations) implements OnView {
    }

    /// Adds an organisation to those chosen, or takes it away.
    record ToggleSelected(OrganisationId organisation) implements OnView {
    }

    record SelectAll() implements OnView {
    }

    record MoveCamera(Projection camera) implements OnView {
    }

    record Fit() implements OnView {
    }

    /// Larger or smaller about the middle of the picture.
    record Zoom(double factor) implements OnView {
    }

    record Play() implements OnView {
    }

    record Pause() implements OnView {
    }

    /// Shows a moment of the change, in seconds; its end is the wave it leads to, which stops the play.
    record ShowMoment(double seconds) implements OnView {
    }

    /// To the wave or the stage of a change before (−1) or after (1).
    record StepStage(int by) implements OnView {
    }

    record Live(boolean on) implements OnView {
    }

    /// @param dragged where the user has taken one organisation or several
    /// @param others  where a live layout has taken other organisations
    /// @param gesture the same for all moves of one drag
    record Move(SequencedMap<OrganisationId, Point> dragged, Map<OrganisationId, Point> others, String gesture) implements OnDocument {
        public Move(OrganisationId organisation, Point to, Map<OrganisationId, Point> others, String gesture) {
            this(new LinkedHashMap<>(Map.of(organisation, to)), others, gesture);
        }
    }

    /// Sets those chosen straight.
    record Align(AlignmentChoice how) implements OnDocument {
    }

    record PinSelected() implements OnDocument {
    }

    record UnpinSelected() implements OnDocument {
    }

    record Unpin(OrganisationId organisation) implements OnDocument {
    }

    record UnpinAll() implements OnDocument {
    }

    /// Moves a name.
    ///
    /// @param offset  from the centre of the disc to the middle of the name, in the layout's frame
    /// @param gesture the same for all moves of one drag
    record MoveName(OrganisationId organisation, Point offset, String gesture) implements OnDocument {
    }

    /// Names of some that were moved by hand are placed by the program again.
    record ResetNames(SequencedSet<OrganisationId> of) implements OnDocument {
    }

    record ResetAllNames() implements OnDocument {
    }

    record SetRule(LayerId layer, DerivationRule rule) implements OnDocument {
    }

    record PaintSector(SectorId sector, Colour colour) implements OnDocument {
    }

    /// Another look.
    ///
    /// @param gesture the same for all looks of one drag; empty for a step of its own
    record SetLook(samenspel.diagram.Look look, StepName name, Optional<String> gesture) implements OnDocument {
    }

    /// @param placement of all waves in one picture
    /// @param waves     pictures of waves that stand otherwise
    /// @param request   that was asked for
    record Arranged(Placement placement, WavePlacements waves, LayoutRequest request, long ticket) implements OnDocument {
    }

    /// Whether names may leave the study unasked.
    record MarkConfidential(boolean on) implements OnDocument {
    }

    /// Sectors and access roles as somebody filled them in, and when.
    record Fill(Filling filling, Entering entering) implements OnDocument {
    }

    /// What a file says of organisations by this name becomes their sectors, and colour says so.
    record AttributeAsSector(String attribute, Entering entering) implements OnDocument {
    }

    /// Changes the network by hand: how, when and why.
    record ByHand(Edit edit, Entering entering) implements OnDocument {
    }

    record Undo() implements OnDocument {
    }

    record Redo() implements OnDocument {
    }

    record Question(Effect.Ask ask) implements OnWorld {
    }

    /// Asks how the network is to be changed by hand.
    record AskEdit(EditQuestion editQuestion) implements OnWorld {
    }

    record Open(Path file) implements OnWorld {
    }

    /// Files that are one network together.
    ///
    /// @param how what they are; empty to guess, or to ask if that is open
    record OpenTogether(List<Path> files, Optional<SeveralFiles> how) implements OnWorld {
        public OpenTogether {
            files = List.copyOf(files);
        }
    }

    /// Files may be waves as well as layers.
    ///
    /// @param guess what their names suggest
    record FoundSeveral(List<Path> files, SeveralFiles guess, long ticket) implements OnWorld {
        public FoundSeveral {
            files = List.copyOf(files);
        }
    }

    /// A network out of files of other programs. It has no file of its own yet.
    ///
    /// @param notice what was recognised
    /// @param origin   out of which files, and what became of all in them
    record Imported(Document document, Notice notice, Optional<DocumentOrigin> origin, long ticket) implements OnWorld {
        public Imported(Document document, Notice notice, long ticket) {
            this(document, notice, Optional.empty(), ticket);
        }
    }

    /// Shows what became of everything in files that were read.
    record ShowReport(DocumentOrigin documentOrigin) implements OnReport {
    }

    /// Reads the same files once more and mends what can be.
    record Repair(DocumentOrigin documentOrigin, Repairs repairs) implements OnReport {
    }

    /// Puts rows of a report on the clipboard.
    ///
    /// @param guarded whether they are of refused files of a study that is or may be confidential, whatever is open
    record CopyReport(Sheet rows, boolean guarded) implements OnReport {
    }

    /// Actions on how files of tables are read.
    sealed interface OnImport extends OnWorld {
    }

    /// Shows how files of tables are read, to be checked and corrected.
    record CheckImport(List<Path> files) implements OnImport {
        public CheckImport {
            files = List.copyOf(files);
        }
    }

    /// How to read files is too doubtful to open them before somebody has looked.
    record FoundDoubtful(List<Path> files, long ticket) implements OnImport {
        public FoundDoubtful {
            files = List.copyOf(files);
        }
    }

    /// Opens files as was decided when they were looked at last.
    record OpenImport(List<Path> files) implements OnImport {
        public OpenImport {
            files = List.copyOf(files);
        }
    }

    /// Asks where to save what was decided about files, for those of next year.
    record AskRecipe(List<Path> files) implements OnImport {
        public AskRecipe {
            files = List.copyOf(files);
        }
    }

    /// Asks where to save a report.
    record AskReport(Sheet report, boolean guarded) implements OnReport {
    }

    /// @param guarded as of [CopyReport]
    record SaveReport(Sheet report, Path file, boolean guarded) implements OnReport {
    }

    /// @param name of the sample's file
    record OpenSample(String name) implements OnWorld {
    }

    /// @param details odd things found while reading, worded
    /// @param origin    the same with their places
    /// @param digest    of the file's content; empty where nobody else can change it
    record Opened(Document document, Path file, boolean sample, List<String> details, Optional<DocumentOrigin> origin, Optional<String> digest, long ticket) implements OnWorld {
        public Opened(Document document, Path file, boolean sample, List<String> details, long ticket) {
            this(document, file, sample, details, Optional.empty(), Optional.empty(), ticket);
        }
    }

    /// Something that takes names out may be done.
    ///
    /// @param named false for sector and number in place of names
    record Permitted(Action action, boolean named) implements Action {
    }

    record Rearrange(LayoutRequest request) implements OnWorld {
    }

    /// Work is so far: a fraction from 0 to 1.
    record Progressed(long ticket, double fraction) implements OnWorld {
    }

    /// Work has come to something else.
    ///
    /// @param key of the message that says what
    record WorkChanged(long ticket, String key) implements OnWorld {
    }

    /// Work ended: with a file that is written, or without a result.
    record Ended(Notice notice, long ticket) implements OnWorld {
    }

    /// Something went wrong that nobody waits for.
    record Notify(Notice notice) implements OnWorld {
    }

    record Cancel() implements OnWorld {
    }

    record Dismiss() implements OnWorld {
    }

    /// What a notice says is no longer so; another notice stays.
    ///
    /// @param notice its key
    record Withdraw(String notice) implements OnWorld {
    }

    record SetLanguage(Language language) implements OnSettings {
    }

    record SetTheme(Theme theme) implements OnSettings {
    }

    record ReduceMotion(boolean on) implements OnSettings {
    }

    record SetSpeed(PlaySpeed speed) implements OnSettings {
    }

    record Resized(Box canvas) implements OnWorld {
    }
}
