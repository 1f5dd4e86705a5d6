package samenspel.diagram.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.view.page.ViewFigures;
import samenspel.diagram.view.page.ViewOutcome;
import samenspel.network.Network;
import samenspel.study.Document;
import samenspel.text.Language;

/// What a view says of networks in which somebody did not answer, against what it would say if they had.
class UnknownTiesTest {
    private static final Document SAMPLE = Drawn.samples().getLast();
    private static final Pattern CAREFUL = Pattern.compile("as far as is known|at least|of all known|unknown");
    private static final Pattern SAYS_NOTHING = Pattern.compile("^(Top ten in|What was kept|Who stands in|Profile|The organisations with most|Without and with|How organisations see|Strong ties)");

    private static ViewOutcome outcome(StudyView view, Network network) {
        return ViewFigures.of(ViewCase.request(view, Language.EN, List.of(SAMPLE.with(network))), ViewCase.COLUMN);
    }

    private static Optional<Diagram> diagram(ViewOutcome outcome) {
        return outcome instanceof ViewOutcome.Drawn(Diagram diagram) ? Optional.of(diagram) : Optional.empty();
    }

    /// Words within a figure, not those above and below it; how many answered may differ.
    private static List<String> words(Diagram diagram) {
        return diagram.marks().stream().filter(mark -> !mark.id().value().startsWith("said-answered")).flatMap(Mark::labels).filter(label -> label.role() == MarkRole.NAME).map(Mark.Label::text).toList();
    }

    private static String all(Diagram diagram) {
        return String.join(" ", diagram.marks().stream().flatMap(Mark::labels).map(Mark.Label::text).toList());
    }

    @ParameterizedTest
    @MethodSource("samenspel.diagram.view.SilentStudies#everyWay")
    void no_figure_says_for_certain_what_other_answers_would_change(SilentStudies.Silent silent, SilentStudies.Way way) {
        Network network = SilentStudies.silent(SAMPLE.network(), silent, way, _ -> true);
        List<Network> answered = Stream.of(SilentStudies.Said.values()).map(said -> SilentStudies.answered(network, said)).toList();
        for (StudyView view : StudyView.values()) {
            ViewOutcome outcome = outcome(view, network);
            List<ViewOutcome> others = answered.stream().map(one -> outcome(view, one)).toList();
            diagram(outcome).ifPresent(figure -> others.forEach(other -> diagram(other).ifPresent(known -> agrees(view + " " + silent + " " + way, figure, known, silent == SilentStudies.Silent.NOBODY_MORE || way == SilentStudies.Way.PART && view != StudyView.TOP_TEN))));
            if (outcome instanceof ViewOutcome.Absent(String why)) {
                assertTrue(others.stream().allMatch(outcome::equals) || CAREFUL.matcher(why).find() || why.contains("known"), () -> view + " " + way + ": " + why);
            }
        }
    }

    @Test
    void nor_of_samples_beside_each_other() {
        List<Network> networks = Drawn.samples().stream().map(one -> SilentStudies.silent(one.network(), SilentStudies.Silent.KEY, _ -> true)).toList();
        for (StudyView view : StudyView.values()) {
            if (!view.isOfOne()) {
                Diagram figure = diagram(beside(view, networks)).orElseThrow();
                Stream.of(SilentStudies.Said.values()).map(said -> beside(view, networks.stream().map(one -> SilentStudies.answered(one, said)).toList()))
                        .forEach(other -> agrees(view.word(), figure, diagram(other).orElseThrow(), false));
            }
        }
    }

    private static ViewOutcome beside(StudyView view, List<Network> networks) {
        List<Document> documents = IntStream.range(0, networks.size()).mapToObj(at -> Drawn.samples().get(at).with(networks.get(at))).toList();
        return ViewFigures.of(ViewCase.request(view, Language.EN, documents), ViewCase.COLUMN);
    }

    /// @param few whether so few did not answer that only the caption says so
    private static void agrees(String which, Diagram figure, Diagram known, boolean few) {
        if (!words(figure).equals(words(known)) || !figure.title().equals(known.title())) {
            assertTrue(all(figure).contains("As far as is known"), () -> which + ": " + all(figure));
        }
        if (!few && !figure.title().equals(known.title())) {
            assertTrue(CAREFUL.matcher(figure.title()).find() || SAYS_NOTHING.matcher(figure.title()).find(), () -> which + ": " + figure.title() + " | " + known.title());
        }
    }

    @ParameterizedTest
    @EnumSource(value = SilentStudies.Way.class, names = "PART", mode = EnumSource.Mode.EXCLUDE)
    void who_said_nothing_in_whichever_way_has_a_broken_outline_in_place_of_none(SilentStudies.Way way) {
        Diagram figure = diagram(outcome(StudyView.OVERLOAD, SilentStudies.silent(SAMPLE.network(), SilentStudies.Silent.KEY, way, _ -> true))).orElseThrow();
        assertTrue(all(figure).contains("did not answer, so their ties are unknown rather than none"), () -> all(figure));
    }

    @Test
    void a_place_in_another_wave_that_many_did_not_answer_is_marked_and_a_loss_has_a_range() {
        Network network = SilentStudies.silent(SAMPLE.network(), SilentStudies.Silent.THIRD, wave -> wave.value().equals("2019"));
        Diagram places = diagram(outcome(StudyView.TOP_TEN, network)).orElseThrow();
        assertTrue(all(places).contains("*") && all(places).contains("by the ties of 2019 that are known"), () -> all(places));
        Diagram losses = diagram(outcome(StudyView.STABILITY, network)).orElseThrow();
        assertTrue(all(losses).contains("more than a tenth of the ties is unknown"), () -> all(losses));
    }

    @Test
    void a_title_is_certain_only_where_other_answers_cannot_turn_it() {
        for (Document sample : Drawn.samples()) {
            String turning = diagram(ViewFigures.of(ViewCase.request(StudyView.FLOWS, Language.EN, List.of(sample)), ViewCase.COLUMN)).orElseThrow().title();
            assertTrue(turning.endsWith(", as far as is known"), turning);
            Document answered = sample.with(SilentStudies.answered(sample.network(), SilentStudies.Said.NOTHING));
            String certain = diagram(ViewFigures.of(ViewCase.request(StudyView.FLOWS, Language.EN, List.of(answered)), ViewCase.COLUMN)).orElseThrow().title();
            assertTrue(certain.contains("gathers round few") && !certain.contains("as far as is known"), certain);
        }
        String steering = diagram(ViewFigures.of(ViewCase.request(StudyView.GOVERNANCE, Language.EN, List.of(Drawn.samples().getFirst())), ViewCase.COLUMN)).orElseThrow().title();
        assertTrue(steering.endsWith(", as far as is known"), steering);
    }

    @Test
    void who_stands_first_with_others_is_said_to_share_that_place() {
        Network everybody = SilentStudies.answered(SilentStudies.silent(SAMPLE.network(), SilentStudies.Silent.EVERYBODY, _ -> true), SilentStudies.Said.EVERYTHING);
        String title = diagram(outcome(StudyView.TOP_TEN, everybody)).orElseThrow().title();
        assertTrue(title.contains("CJG shares the first place in client referrals"), title);
    }

    @Test
    void where_all_answered_nothing_is_called_unknown() {
        Network network = SilentStudies.answered(SAMPLE.network(), SilentStudies.Said.NOTHING);
        for (StudyView view : StudyView.values()) {
            diagram(outcome(view, network)).ifPresent(figure -> assertEquals(-1, all(figure).indexOf("As far as is known"), view::toString));
        }
    }
}
