package samenspel.study;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.change.Comparison;
import samenspel.diagram.Look;
import samenspel.diagram.figure.FigureSubject;
import samenspel.diagram.matrix.MatrixRequest;
import samenspel.diagram.multiples.SmallMultiples;
import samenspel.diagram.plot.RetentionRequest;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.ViewChoices;
import samenspel.diagram.view.ViewRequest;
import samenspel.diagram.view.page.ViewFigures;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.WaveId;
import samenspel.study.numbers.OrganisationRows;
import samenspel.study.story.SceneView;
import samenspel.text.Language;

/// What is put on a page.
public sealed interface Drawing {

    /// How organisations are called on it.
    NameMode names();

    /// The same with organisations called otherwise.
    Drawing called(NameMode names);

    /// What it shows, by which it is known again.
    FigureSubject subject();

    /// Other networks that are drawn with the one that is open.
    default List<Network> beside() {
        return List.of();
    }

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

        @Override
        public FigureSubject subject() {
            return Drawing.subject("picture", List.of(depiction));
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

        @Override
        public FigureSubject subject() {
            boolean change = multiples.all().stream().anyMatch(one -> one.seen().lens() instanceof Lens.Between);
            return Drawing.subject(change ? "side-by-side" : "multiples", multiples.all());
        }
    }

    /// Ties between sectors. Organisations are not in it, unless its words name some whom a filter asks for.
    record OfMatrix(MatrixRequest request) implements Drawing {
        @Override
        public NameMode names() {
            return request.among().tellsOfSome() ? request.among().names() : NameMode.NONE;
        }

        @Override
        public Drawing called(NameMode names) {
            return new OfMatrix(request.with(names));
        }

        @Override
        public FigureSubject subject() {
            return Drawing.subject("matrix", request.comparison());
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

        @Override
        public FigureSubject subject() {
            return Drawing.subject("retention", request.comparison());
        }
    }

    /// What is measured of organisations.
    record OfTable(OrganisationRows rows, Look look, Language language) implements Drawing {
        @Override
        public NameMode names() {
            return rows.names();
        }

        @Override
        public Drawing called(NameMode names) {
            return new OfTable(rows.called(names), look, language);
        }

        @Override
        public FigureSubject subject() {
            return new FigureSubject("organisations", rows.table().columns().stream().flatMap(one -> one.layer().stream()).distinct().toList(),
                    rows.table().columns().stream().flatMap(one -> Stream.concat(one.since().stream(), one.wave().stream())).distinct().toList());
        }
    }

    /// A view of the study, of this network and of others beside it.
    record OfView(ViewRequest request) implements Drawing {
        @Override
        public NameMode names() {
            return request.view().hasOrganisations() ? request.names() : NameMode.NONE;
        }

        @Override
        public Drawing called(NameMode names) {
            return new OfView(request.called(names));
        }

        @Override
        public List<Network> beside() {
            return request.networks().stream().skip(1).map(Depiction::network).toList();
        }

        @Override
        public FigureSubject subject() {
            return new FigureSubject(request.view().word(), request.layers(), request.waves());
        }
    }

    private static FigureSubject subject(String kind, List<Depiction> pictures) {
        List<LayerId> layers = pictures.stream().flatMap(one -> one.seen().layersOf(one.network()).stream()).map(Layer::id).distinct().toList();
        List<WaveId> waves = pictures.stream().flatMap(one -> one.seen().lens() instanceof Lens.Between(var from, var to, _) ? Stream.of(from, to)
                : Stream.of(one.seen().lens().wave())).distinct().toList();
        return new FigureSubject(kind, layers, waves);
    }

    private static FigureSubject subject(String kind, Comparison change) {
        return new FigureSubject(kind, change.layers().stream().map(Layer::id).toList(), List.of(change.from(), change.to()));
    }

    /// What is looked at: a form that is no drawing, such as a table, stands beside the picture.
    static Drawing of(Document document, View view, Language language) {
        Depiction picture = document.depict(view.seenNow(document), view.emphasis(), language);
        Optional<Drawing> other = switch (view.perspective()) {
            case MATRIX -> Optional.of(new OfMatrix(matrix(document, view, view.compareAny(document.network()), language)));
            case RETENTION -> Optional.of(new OfRetention(retention(document, view, view.compareAny(document.network()), language)));
            case SIDE_BY_SIDE, MULTIPLES -> SmallPictures.of(document, view, picture.emphasis(), language).map(Many::new);
            case STUDY -> view.numbers().study().open().map(open -> study(document, view, open, language)).filter(asked -> ViewFigures.missing(asked).isEmpty()).map(OfView::new);
            case SCENARIO -> Optional.of(study(document, view, StudyView.INTEGRATION, language)).filter(asked -> ViewFigures.missing(asked).isEmpty()).map(OfView::new);
            case PICTURE, ORGANISATIONS, TABLE, NETWORK -> Optional.empty();
        };
        return other.orElseGet(() -> new One(picture));
    }

    static MatrixRequest matrix(Document document, View view, Comparison comparison, Language language) {
        return new MatrixRequest(document.network(), comparison, view.among(), view.counting().matrix(), document.look(), language);
    }

    /// A view of a document and, where it shows several networks, of those it is compared with. Organisations have no names in it where the picture
    /// gives them none.
    static ViewRequest study(Document document, View view, StudyView shown, Language language) {
        List<Depiction> networks = Stream.concat(Stream.of(document.depict(Seen.opening(document.network()), Emphasis.NONE, language)),
                view.numbers().whole().beside().stream().filter(_ -> !shown.isOfOne()).map(other -> document.beside(other, language))).toList();
        return new ViewRequest(shown, networks, choices(document, view, shown));
    }

    /// What is chosen of a view, and what is usual where nothing is.
    static ViewChoices choices(Document document, View view, StudyView shown) {
        ViewChoices of = view.numbers().study().of(shown);
        ViewChoices chosen = shown != StudyView.INTEGRATION ? of : view.numbers().study().among(document.scenarios()).map(of::with).orElse(of);
        NameMode names = chosen.names().orElse(shown.usualNames().isNaming() && !view.seen().names().isNaming() ? view.seen().names() : shown.usualNames());
        return chosen.with(names).with(document.capacityOrAssumed());
    }

    /// A view of a document as a scene shows it.
    static ViewRequest study(Document document, SceneView scene, Language language) {
        return new ViewRequest(scene.view(), List.of(document.depict(Seen.opening(document.network()), Emphasis.NONE, language)), scene.choices().with(document.capacityOrAssumed()));
    }

    static RetentionRequest retention(Document document, View view, Comparison comparison, Language language) {
        return new RetentionRequest(document.network(), comparison, view.among(), document.look(), view.seen().names(), language);
    }
}
