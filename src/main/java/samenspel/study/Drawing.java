package samenspel.study;

import java.util.Optional;
import samenspel.change.Comparison;
import samenspel.diagram.matrix.MatrixRequest;
import samenspel.diagram.multiples.SmallMultiples;
import samenspel.diagram.plot.RetentionRequest;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.NameMode;
import samenspel.text.Language;

/// What is put on a page.
public sealed interface Drawing {

    /// How organisations are called on it.
    NameMode names();

    /// The same with organisations called otherwise.
    Drawing called(NameMode names);

    /// One picture.
    record One(Depiction depiction) implements Drawing {
        @Override
        public NameMode names() {
            return depiction.seen().names();
        }

        @Override
        public Drawing called(NameMode names) {
            return new One(depiction.with(names));
        }
    }

    /// Several pictures of one network beside each other.
    record Many(SmallMultiples multiples) implements Drawing {
        @Override
        public NameMode names() {
            return multiples.all().getFirst().seen().names();
        }

        @Override
        public Drawing called(NameMode names) {
            return new Many(multiples.with(names));
        }
    }

    /// Ties between sectors. Organisations are not in it.
    record OfMatrix(MatrixRequest request) implements Drawing {
        @Override
        public NameMode names() {
            return NameMode.NONE;
        }

        @Override
        public Drawing called(NameMode names) {
            return this;
        }
    }

    /// What organisations with a key role lost.
    record OfRetention(RetentionRequest request) implements Drawing {
        @Override
        public NameMode names() {
            return request.names();
        }

        @Override
        public Drawing called(NameMode names) {
            return new OfRetention(request.with(names));
        }
    }

    /// What is looked at: a form that is no drawing, such as a table, stands beside the picture.
    static Drawing of(Document document, View view, Language language) {
        Depiction picture = view.depict(document, view.emphasis(), language);
        Optional<Comparison> change = view.compare(document.network());
        Optional<Drawing> other = switch (view.perspective()) {
            case MATRIX -> change.map(comparison -> new OfMatrix(matrix(document, view, comparison, language)));
            case RETENTION -> change.map(comparison -> new OfRetention(retention(document, view, comparison, language)));
            case SIDE_BY_SIDE, MULTIPLES -> SmallPictures.of(document, view, picture.emphasis(), language).map(Many::new);
            case PICTURE, TABLE -> Optional.empty();
        };
        return other.orElseGet(() -> new One(picture));
    }

    static MatrixRequest matrix(Document document, View view, Comparison comparison, Language language) {
        return new MatrixRequest(document.network(), comparison, view.counting().matrix(), document.look(), language);
    }

    static RetentionRequest retention(Document document, View view, Comparison comparison, Language language) {
        return new RetentionRequest(document.network(), comparison, document.look(), view.seen().names(), language);
    }
}
