package samenspel.diagram.view;

import java.util.ArrayList;
import java.util.List;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.figure.Page;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.Seen;
import samenspel.study.Document;
import samenspel.text.Language;

/// A view of the samples on a page.
///
/// @param name of it in reports
record ViewCase(String name, ViewRequest request, Page page) {
    static final Page COLUMN = Page.ofCm(16, 12);
    static final Page SLIDE = Page.Preset.SLIDE.page();

    /// Every view on paper and as a slide, in both languages, of all three samples and of each that stands alone.
    static List<ViewCase> all() {
        List<ViewCase> cases = new ArrayList<>();
        for (StudyView view : StudyView.values()) {
            for (Language language : Language.all()) {
                cases.add(of(view, language, Drawn.samples(), "I-III", COLUMN));
                cases.add(of(view, language, Drawn.samples(), "I-III", SLIDE));
                cases.add(of(view, language, Drawn.samples().subList(0, 1), "I", COLUMN));
            }
            cases.add(of(view, Language.NL, Drawn.samples().subList(2, 3), "III", SLIDE));
        }
        return cases;
    }

    static ViewCase of(StudyView view, Language language, List<Document> documents, String which, Page page) {
        String paper = page.equals(SLIDE) ? "slide" : "column";
        return new ViewCase(String.join("-", view.word(), language.tag(), which, paper), request(view, language, documents), page);
    }

    static ViewRequest request(StudyView view, Language language, List<Document> documents) {
        return new ViewRequest(view, documents.stream().map(one -> one.depict(Seen.opening(one.network()), Emphasis.NONE, language)).toList(), ViewChoices.NONE);
    }

    Diagram diagram() {
        return ((ViewOutcome.Drawn) ViewFigures.of(request, page)).diagram();
    }

    @Override
    public String toString() {
        return name;
    }
}
