package samenspel.session.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import samenspel.study.Document;

/// The documents before and after the present one. Documents are immutable, so a step is a reference and
/// its number is not limited.
///
/// @param past   the last step first; null when there is none
/// @param future the next step first; null when there is none
public record History(@Nullable Step past, @Nullable Step future) {
    public static final History NONE = new History(null, null);

    /// A change that was made.
    ///
    /// @param other   the document on the other side of the change
    /// @param filter  what was drawn on the other side; empty for a change of the document, which is the same on both sides of a change of what is drawn
    /// @param gesture what joins several changes into one step, such as a drag; empty for a step of its own
    /// @param rest    earlier steps in a past, later ones in a future; null at the end
    public record Step(StepName name, Document other, Optional<DrawnBefore> filter, Optional<String> gesture, @Nullable Step rest) {
        private Step onOtherSide(Document present, DrawnBefore now, @Nullable Step others) {
            return new Step(name, present, filter.map(before -> before.layers().isPresent() ? now : now.withoutLayers()), Optional.empty(), others);
        }
    }

    /// The history after a change. A change of the same gesture as the last one joins it.
    public History remembering(Document before, StepName name, Optional<String> gesture) {
        boolean joins = past != null && gesture.isPresent() && past.gesture.equals(gesture);
        return new History(joins ? past : new Step(name, before, Optional.empty(), gesture, past), null);
    }

    /// The history after a change of what is drawn, which leaves the document as it is.
    public History remembering(Document present, DrawnBefore before, StepName name, Optional<String> gesture) {
        if (past != null && gesture.isPresent() && past.gesture.equals(gesture)) {
            return new History(new Step(name, past.other, past.filter, gesture, past.rest), null);
        }
        return new History(new Step(name, present, Optional.of(before), gesture, past), null);
    }

    /// The history after a change that goes on with what can be redone: that is changed alike.
    public History remembering(Document before, StepName name, UnaryOperator<Document> change) {
        return new History(new Step(name, before, Optional.empty(), Optional.empty(), past), changed(future, change));
    }

    private static @Nullable Step changed(@Nullable Step from, UnaryOperator<Document> change) {
        List<Step> steps = new ArrayList<>();
        for (Step step = from; step != null; step = step.rest) {
            steps.add(step);
        }
        Step made = null;
        for (Step step : steps.reversed()) {
            made = new Step(step.name, change.apply(step.other), step.filter, step.gesture, made);
        }
        return made;
    }

    /// @param now what is drawn, for a step that changes it
    public History undone(Document present, DrawnBefore now) {
        Step last = Objects.requireNonNull(past, "nothing to undo");
        return new History(last.rest, last.onOtherSide(present, now, future));
    }

    /// @param now what is drawn, for a step that changes it
    public History redone(Document present, DrawnBefore now) {
        Step next = Objects.requireNonNull(future, "nothing to redo");
        return new History(next.onOtherSide(present, now, past), next.rest);
    }

    /// Whether the document has been changed since it was opened, and not only what is drawn of it.
    public boolean hasChanges() {
        for (Step step = past; step != null; step = step.rest) {
            if (step.filter.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// The steps from a document to the present one, the last one first: those made since, or those taken back.
    ///
    /// @return empty where it is neither before nor after the present one
    public List<StepName> since(Document present, Optional<Document> former) {
        List<StepName> made = until(past, former);
        return !made.isEmpty() || former.filter(present::equals).isPresent() ? made
                : until(future, former).stream().map(step -> StepName.of("undo.back", step)).toList();
    }

    private static List<StepName> until(@Nullable Step from, Optional<Document> former) {
        List<StepName> names = new ArrayList<>();
        for (Step step = from; step != null; step = step.rest) {
            if (step.filter.isEmpty()) {
                names.add(step.name);
            }
            if (former.isPresent() && step.other == former.get()) {
                return names;
            }
        }
        return former.isEmpty() ? names : List.of();
    }

    public Optional<StepName> undoable() {
        return Optional.ofNullable(past).map(Step::name);
    }

    public Optional<StepName> redoable() {
        return Optional.ofNullable(future).map(Step::name);
    }
}
