package samenspel.diagram.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.Depiction;

class DiscsOnPaperTest {
    private static final double LEAST_CODE = 5.5 * PrintedFigure.POINT;

    @ParameterizedTest
    @MethodSource("samples")
    void a_code_in_a_disc_can_be_read_or_is_left_out(Depiction depiction) {
        assertEquals(List.of(), figures(depiction).flatMap(figure -> figure.texts().stream())
                .filter(text -> text.role() == MarkRole.CODE && text.lettering().size() < LEAST_CODE).map(Mark.Label::text).toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void no_disc_lies_over_another(Depiction depiction) {
        assertEquals(List.of(), figures(depiction).flatMap(figure -> figure.overlaps().stream()).toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void letters_stay_in_their_disc(Depiction depiction) {
        List<String> beyond = new ArrayList<>();
        figures(depiction).forEach(figure -> figure.texts().stream().filter(text -> text.role() == MarkRole.CODE).forEach(code -> {
            double corner = Math.hypot(code.width() / 2, 0.33 * code.lettering().size());
            if (corner > 0.95 * figure.discs().get(code.id().organisation()).radius()) {
                beyond.add(code.text());
            }
        }));
        assertEquals(List.of(), beyond);
    }

    private static Stream<PrintedFigure> figures(Depiction depiction) {
        return Stream.of(ColourBy.SECTOR, ColourBy.ACCESS).flatMap(colour -> PrintedFigure.PAGES.values().stream()
                .map(page -> PrintedFigure.of(depiction.with(depiction.seen().with(depiction.seen().appearance().with(colour))), page)));
    }

    /// A layer of each sample in each wave and as change; places are the same in the others.
    private static Stream<Named<Depiction>> samples() {
        return PrintedFigure.depictions().filter(named -> named.getPayload().seen().layers().size() == 1
                && named.getPayload().seen().layers().getFirst().value().equals("strong"));
    }
}
