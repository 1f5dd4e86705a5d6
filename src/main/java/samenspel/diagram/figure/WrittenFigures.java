package samenspel.diagram.figure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/// Titles and captions that somebody wrote with figures of a study, in which anybody may be named.
///
/// @param words of each figure, in the order in which they were first written
public record WrittenFigures(SequencedMap<FigureSubject, FigureWords> words) {
    public static final WrittenFigures NONE = new WrittenFigures(new LinkedHashMap<>());

    public WrittenFigures {
        words = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(words));
    }

    public boolean isNone() {
        return words.isEmpty();
    }

    /// What was written with a figure; [FigureWords#NONE] when nothing was.
    public FigureWords of(FigureSubject figure) {
        return words.getOrDefault(figure, FigureWords.NONE);
    }

    /// With what now stands on a page of a figure. What a page leaves out, such as the title, stays as it was.
    public WrittenFigures with(FigureSubject figure, Page.Parts page) {
        FigureWords before = of(figure);
        FigureWords now = new FigureWords(page.title() ? page.words().title() : before.title(), false, page.caption() ? page.words().caption() : before.caption());
        return with(figure, now);
    }

    /// With each title and caption changed.
    public WrittenFigures with(UnaryOperator<String> change) {
        WrittenFigures next = NONE;
        for (var one : words.entrySet()) {
            next = next.with(one.getKey(), one.getValue().with(change));
        }
        return next;
    }

    public WrittenFigures with(FigureSubject figure, FigureWords now) {
        SequencedMap<FigureSubject, FigureWords> next = new LinkedHashMap<>(words);
        if (now.isWritten()) {
            next.put(figure, now);
        } else {
            next.remove(figure);
        }
        return new WrittenFigures(next);
    }
}
