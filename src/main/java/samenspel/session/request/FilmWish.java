package samenspel.session.request;

import java.util.List;
import java.util.Optional;
import samenspel.diagram.figure.FigureSubject;
import samenspel.diagram.figure.Page;
import samenspel.diagram.seen.NameMode;
import samenspel.study.Document;
import samenspel.study.FilmContent;
import samenspel.study.privacy.Masking;
import samenspel.study.privacy.Naming;
import samenspel.study.story.Scene;
import samenspel.study.story.Story;
import samenspel.text.Language;

/// A film somebody wants: what it tells, and how it is to be saved.
public sealed interface FilmWish {
    FilmKind kind();

    /// Whom and what it names.
    Naming naming();

    /// The same without names.
    FilmWish masked();

    /// Tells a change.
    record OfChange(FilmContent film, FilmRequest request) implements FilmWish {
        @Override
        public FilmKind kind() {
            return request.kind();
        }

        @Override
        public Naming naming() {
            return Naming.of(film).with(request.isWritten());
        }

        @Override
        public OfChange masked() {
            return new OfChange(Masking.of(film), request.unwritten());
        }

        public FigureSubject subject() {
            return film.subject();
        }

        public Page page() {
            return request.page();
        }
    }

    /// Tells the scenes of a study that are not passed over, at least one.
    ///
    /// @param names what organisations may be called; each scene says how it calls them
    record OfStory(Document document, Language language, NameMode names, StoryFilmRequest request) implements FilmWish {
        @Override
        public FilmKind kind() {
            return request.kind();
        }

        @Override
        public Naming naming() {
            return Naming.of(document, names).with(document.story().scenes().stream().anyMatch(OfStory::isWritten));
        }

        private static boolean isWritten(Scene scene) {
            return !scene.equals(unwritten(scene));
        }

        private static Scene unwritten(Scene scene) {
            return scene.titled("").noted("").remarked(List.of()).showing(scene.sight().unwritten());
        }

        @Override
        public OfStory masked() {
            Document wordless = Masking.of(document).with(new Story(List.of(), document.story().scenes().stream().map(OfStory::unwritten).toList()));
            return new OfStory(wordless, language, names, request).called(Masking.of(names));
        }

        /// With organisations called otherwise, in every scene.
        public OfStory called(NameMode other) {
            List<Scene> scenes = document.story().scenes().stream().map(scene -> scene.showing(scene.sight().called(other))).toList();
            return new OfStory(document.with(new Story(document.story().findings(), scenes)), language, other, request);
        }

        /// As the window calls them: where it shows no names no scene does.
        public OfStory shownAs(NameMode window) {
            return window.isNaming() ? this : called(window);
        }

        public OfStory with(StoryFilmRequest other) {
            return new OfStory(document, language, names, other);
        }

        /// The story of a study in its usual form; empty where nothing is told.
        public static Optional<OfStory> of(Document document, Language language) {
            return document.story().isTellable() ? Optional.of(new OfStory(document, language, NameMode.SHORT, StoryFilmRequest.USUAL)) : Optional.empty();
        }
    }
}
