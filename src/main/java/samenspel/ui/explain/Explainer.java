package samenspel.ui.explain;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import samenspel.measure.MeasureWords;
import samenspel.session.Session;
import samenspel.study.numbers.explain.QuotedNumber;
import samenspel.text.Texts;
import samenspel.ui.control.Icons;
import samenspel.work.Latest;
import samenspel.work.Worker;

/// Explains numbers where they stand. What a number says here may take a moment: the rest is there at once.
public final class Explainer {
    private final Session session;
    private final Latest finding;
    private final Texts texts;

    public Explainer(Session session, Worker worker, Texts texts) {
        this.session = session;
        this.finding = new Latest(worker);
        this.texts = texts;
    }

    /// What is explained.
    ///
    /// @param number asked for on a thread of the worker; empty where there is none
    public record Subject(MeasureWords measure, Supplier<Optional<QuotedNumber>> number) {
    }

    /// A small button with an i.
    ///
    /// @param subject asked for when it is pressed; nothing happens where it is empty
    public Button button(String id, String name, Supplier<Optional<Subject>> subject) {
        Button button = new Button(null, Icons.of("explain"));
        button.setId(id);
        button.getStyleClass().addAll("flat", "button-icon", "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        name(button, name);
        button.setOnAction(_ -> subject.get().ifPresent(one -> show(button, one)));
        return button;
    }

    /// What the button explains, for who points at it or cannot see it.
    public void name(Button button, String name) {
        button.setAccessibleText(texts.get("explain.open", name));
        button.setTooltip(new Tooltip(button.getAccessibleText()));
    }

    /// Beside what is explained; Escape and a click elsewhere close it.
    public void show(Node owner, Subject subject) {
        ExplanationPopover popover = new ExplanationPopover(session, texts, subject.measure());
        popover.show(owner);
        finding.cancel();
        finding.ask(_ -> subject.number().get().map(number -> new Found(number, number.explained(texts))),
                found -> found.ifPresent(one -> popover.say(one.number(), one.explanation())));
    }

    private record Found(QuotedNumber number, samenspel.study.numbers.explain.Explanation explanation) {
    }
}
