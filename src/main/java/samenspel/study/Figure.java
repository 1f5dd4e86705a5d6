package samenspel.study;

import java.util.Optional;
import samenspel.change.Comparison;
import samenspel.diagram.matrix.MatrixAsk;
import samenspel.diagram.picture.Depiction;
import samenspel.diagram.plot.RetentionAsk;
import samenspel.text.Language;

/// What can be put on a page by itself: the picture, or another form in which the network is looked at.
public sealed interface Figure {

    record OfPicture(Depiction depiction) implements Figure {
    }

    record OfMatrix(MatrixAsk ask) implements Figure {
    }

    record OfRetention(RetentionAsk ask) implements Figure {
    }

    /// The figure that is looked at: a form that is no figure, such as a table, stands beside the picture.
    static Figure of(Document document, View view, Language language) {
        Optional<Comparison> change = view.compare(document.network());
        return switch (view.perspective()) {
            case MATRIX -> change.<Figure>map(comparison -> new OfMatrix(matrix(document, view, comparison, language)))
                    .orElseGet(() -> picture(document, view, language));
            case RETENTION -> change.<Figure>map(comparison -> new OfRetention(retention(document, view, comparison, language)))
                    .orElseGet(() -> picture(document, view, language));
            case PICTURE, SIDE_BY_SIDE, MULTIPLES, TABLE -> picture(document, view, language);
        };
    }

    private static Figure picture(Document document, View view, Language language) {
        return new OfPicture(view.depict(document, view.lit(), language));
    }

    static MatrixAsk matrix(Document document, View view, Comparison comparison, Language language) {
        return new MatrixAsk(document.network(), comparison, view.counting().matrix(), document.look(), language);
    }

    static RetentionAsk retention(Document document, View view, Comparison comparison, Language language) {
        return new RetentionAsk(document.network(), comparison, document.look(), view.names(), language);
    }
}
