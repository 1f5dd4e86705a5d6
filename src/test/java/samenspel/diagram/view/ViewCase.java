package samenspel.diagram.view;

import java.util.ArrayList;
import java.util.List;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.figure.Page;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.view.page.ViewFigures;
import samenspel.diagram.view.page.ViewOutcome;
import samenspel.study.Document;
import samenspel.text.Language;

/// A view of the samples on a page.
///
/// @param name of it in reports
public record ViewCase(String name, ViewRequest request, Page page) {
    public static final Page COLUMN = Page.ofCm(16, 12);
    public static final Page SLIDE = Page.Preset.SLIDE.page();

    /// Every view on paper and as a slide, in both languages, of all three samples and of each that stands alone.
    static List<ViewCase> all() {
        List<ViewCase> cases = new ArrayList<>();
        for (StudyView view : StudyView.values()) {
            for (Language language : Language.all()) {
                List<Document> all = view.isOfOne() ? Drawn.samples().subList(0, 1) : Drawn.samples();
                cases.add(of(view, language, all, "I-III", COLUMN));
                cases.add(of(view, language, all, "I-III", SLIDE));
                cases.add(of(view, language, Drawn.samples().subList(1, 2), "II", COLUMN));
            }
            cases.add(of(view, Language.NL, Drawn.samples().subList(2, 3), "III", SLIDE));
        }
        return cases;
    }

    static ViewCase of(StudyView view, Language language, List<Document> documents, String which, Page page) {
        String paper = page.equals(SLIDE) ? "slide" : "column";
        return new ViewCase(String.join("-", view.word(), language.tag(), which, paper), request(view, language, documents), page);
    }

    public static ViewRequest request(StudyView view, Language language, List<Document> documents) {
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
