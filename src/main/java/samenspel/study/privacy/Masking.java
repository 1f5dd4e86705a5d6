package samenspel.study.privacy;

import java.util.Optional;
import java.util.stream.Stream;
import samenspel.diagram.figure.WrittenFigures;
import samenspel.diagram.note.Annotations;
import samenspel.diagram.note.Note;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.NameMode;
import samenspel.network.Network;
import samenspel.network.Profile;
import samenspel.study.ChangeListing;
import samenspel.study.Document;
import samenspel.study.Drawing;
import samenspel.study.FilmContent;
import samenspel.study.numbers.Quotable;

/// The same without names: of what is masked, [Naming#isKeptIn] is false. Notes have no words, and those that were nothing else
/// are gone; the network has no name; organisations that were named are called by sector and number.
public final class Masking {
    /// In place of names.
    public static final NameMode IN_PLACE = NameMode.SECTOR;

    private Masking() {
    }

    public static NameMode of(NameMode names) {
        return names.isNaming() ? IN_PLACE : names;
    }

    /// What is drawn of it then; how organisations are called is no part of a study.
    public static Document of(Document document) {
        return document.with(of(document.network())).with(of(document.annotations())).with(WrittenFigures.NONE).with(document.scenarios().unnamed()).with(document.story().unwritten());
    }

    public static Network of(Network network) {
        Profile profile = network.profile();
        return network.with(new Profile(AnonymousCopy.NAME, profile.kind(), profile.inhabitants(), profile.governance(), profile.synthetic(),
                profile.confidential()));
    }

    /// Arrows and lines round organisations stay.
    public static Annotations of(Annotations annotations) {
        return annotations.with(annotations.notes().stream().flatMap(Masking::of).toList());
    }

    /// Words stay that name nobody.
    public static Annotations of(Annotations annotations, NameWords names) {
        return annotations.with(annotations.notes().stream().flatMap(note -> names.in(note.body().words()).isPresent() ? of(note) : Stream.of(note)).toList());
    }

    private static Stream<Note> of(Note note) {
        Optional<Note.Body> wordless = switch (note.body()) {
            case Note.Text _ -> Optional.empty();
            case Note.Arrow arrow -> Optional.of(arrow);
            case Note.Contour contour -> Optional.of(contour.withWords(""));
        };
        return wordless.map(note::with).stream();
    }

    public static Drawing of(Drawing drawing) {
        Drawing called = drawing.called(of(drawing.names()));
        return switch (called) {
            case Drawing.One(var depiction) -> new Drawing.One(of(depiction));
            case Drawing.Many(var multiples) -> new Drawing.Many(multiples.each(Masking::of));
            case Drawing.OfMatrix(var request) -> new Drawing.OfMatrix(request.with(of(request.network())));
            case Drawing.OfRetention(var request) -> new Drawing.OfRetention(request.with(of(request.network())));
            case Drawing.OfTable(var rows, var look, var language) -> new Drawing.OfTable(rows.of(of(rows.network())), look, language);
            case Drawing.OfView(var request) -> new Drawing.OfView(request.unwritten().with(request.networks().stream().map(Masking::of).toList()));
        };
    }

    private static Depiction of(Depiction depiction) {
        return depiction.with(of(depiction.network())).with(of(depiction.annotations()));
    }

    public static FilmContent of(FilmContent film) {
        return new FilmContent(of(film.document()), film.view(), film.changes(), film.language()).called(of(film.names()));
    }

    public static ChangeListing of(ChangeListing listing) {
        return listing.of(of(listing.network())).called(of(listing.names()));
    }

    public static Quotable of(Quotable table) {
        return table.of(of(table.network())).called(of(table.names()));
    }
}
