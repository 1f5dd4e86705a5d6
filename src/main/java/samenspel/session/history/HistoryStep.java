package samenspel.session.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.study.Document;

/// A step one can go to: the document as it was once the step was made.
///
/// @param by    how many steps away it is: before 0 those that were made, after 0 those that can be made again
/// @param name  empty for the beginning, before the first step
/// @param saved whether with this step the document became what the file has; a step that only changed what is looked at saved nothing
public record HistoryStep(int by, Optional<StepName> name, boolean saved) {

    /// All there are, the latest first.
    public static List<HistoryStep> all(History history, Document present, Optional<Document> saved) {
        List<HistoryStep> steps = new ArrayList<>();
        int ahead = 0;
        Document before = present;
        for (History.Step step = history.future(); step != null; step = step.rest()) {
            ahead++;
            steps.addFirst(new HistoryStep(ahead, Optional.of(step.name()), step.other() != before && isSaved(step.other(), saved)));
            before = step.other();
        }
        int back = 0;
        Document then = present;
        for (History.Step step = history.past(); step != null; step = step.rest()) {
            steps.add(new HistoryStep(back, Optional.of(step.name()), step.other() != then && isSaved(then, saved)));
            then = step.other();
            back--;
        }
        steps.add(new HistoryStep(back, Optional.empty(), isSaved(then, saved)));
        return steps;
    }

    private static boolean isSaved(Document document, Optional<Document> saved) {
        return saved.filter(kept -> kept == document).isPresent();
    }
}
