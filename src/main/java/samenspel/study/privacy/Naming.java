package samenspel.study.privacy;

import samenspel.diagram.note.Annotations;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.ViewRequest;
import samenspel.network.Network;
import samenspel.study.Document;
import samenspel.study.Drawing;
import samenspel.study.FilmContent;
import samenspel.study.numbers.Quotable;

/// Whom and what something names that leaves a study, found from what stands in it. Whether that may leave is decided here and
/// nowhere else, for the window and the command line alike.
///
/// @param organisations how they are called in it
/// @param notes         whether words somebody wrote stand in it, of notes or a title, which may name anybody
/// @param network       whether the network's name stands in it, which may be that of a municipality
public record Naming(NameMode organisations, boolean notes, boolean network) {
    /// Of something in which everything stands in full.
    public static final Naming ALL = new Naming(NameMode.FULL, true, true);

    /// Whether a study keeps this in, unless somebody says each time that it may leave.
    public boolean isKeptIn(Network study) {
        return study.profile().confidential() && (organisations.isNaming() || notes || network);
    }

    public static Naming of(Drawing drawing) {
        return switch (drawing) {
            case Drawing.One(var depiction) -> of(depiction);
            case Drawing.Many(var multiples) -> of(multiples.all().getFirst());
            case Drawing.OfMatrix(var request) -> of(request.network(), drawing.names());
            case Drawing.OfRetention(var request) -> of(request.network(), drawing.names());
            case Drawing.OfTable(var rows, _, _) -> of(rows.network(), drawing.names());
            case Drawing.OfView(var request) -> new Naming(drawing.names(), hasOwnWords(request), request.networks().stream().anyMatch(one -> isNamed(one.network())));
        };
    }

    /// With words besides, such as those of a title.
    public Naming with(boolean written) {
        return new Naming(organisations, notes || written, network);
    }

    private static Naming of(Depiction depiction) {
        return new Naming(depiction.seen().names(), hasWords(depiction.annotations()), isNamed(depiction.network()));
    }

    public static Naming of(FilmContent film) {
        return of(film.document(), film.names());
    }

    public static Naming of(Quotable table) {
        return of(table.network(), table.names());
    }

    /// Of pictures of a study.
    public static Naming of(Document document, NameMode organisations) {
        return new Naming(organisations, hasWords(document.annotations()), isNamed(document.network()));
    }

    /// Of something on which nothing is written by hand.
    public static Naming of(Network network, NameMode organisations) {
        return new Naming(organisations, false, isNamed(network));
    }

    private static boolean hasWords(Annotations annotations) {
        return Revealing.notes(annotations) > 0;
    }

    private static boolean hasOwnWords(ViewRequest request) {
        return request.isWritten() || request.view() == StudyView.CARE_LEVELS && request.networks().stream().anyMatch(one -> one.network().profile().levels().hasWords());
    }

    private static boolean isNamed(Network network) {
        return !network.profile().name().equals(AnonymousCopy.NAME);
    }
}
