package samenspel.diagram.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.SizeBy;
import samenspel.measure.Measure;
import samenspel.network.Network;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;

/// Where names are switched to numbers or off, a figure tells nobody's name: not in letters, not in the
/// words that are spoken or shown on pointing.
class PrivacyTest {

    private record Shown(Network network, Diagram figure) {
    }

    @ParameterizedTest
    @MethodSource("figures")
    void no_words_of_the_figure_contain_a_name(Shown shown) {
        List<String> words = words(shown.figure);
        // Words that name a whole sector tell nobody apart.
        List<String> told = shown.network.organisations().stream().flatMap(o -> Stream.of(o.name(), o.shortName()))
                .filter(name -> shown.network.sectors().stream().noneMatch(sector -> sector.name().in("nl").contains(name)))
                .filter(name -> words.stream().anyMatch(text -> text.contains(name))).toList();
        assertEquals(List.of(), told);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void no_id_in_the_figure_is_one_of_an_organisation(Shown shown) {
        List<String> ids = Drawn.flat(shown.figure.marks()).stream().map(mark -> mark.id().value()).toList();
        assertEquals(List.of(), shown.network.organisations().stream().map(o -> o.id().value())
                .filter(id -> ids.stream().anyMatch(text -> text.contains(id))).toList());
    }

    @ParameterizedTest
    @EnumSource(value = NameMode.class, names = {"FULL", "SHORT"})
    void with_names_on_the_same_words_do_contain_them(NameMode mode) {
        Document document = Drawn.samples().getLast();
        View view = View.opening(document.network()).with(mode);
        List<String> words = words(figure(document, view, Language.NL));
        assertTrue(document.network().organisations().stream().map(o -> mode == NameMode.FULL ? o.name() : o.shortName())
                .allMatch(name -> words.stream().anyMatch(text -> text.contains(name))));
    }

    @Test
    void without_names_there_are_no_names_beside_discs() {
        Document document = Drawn.samples().getLast();
        Diagram figure = figure(document, View.opening(document.network()).with(NameMode.NONE).with(LabelMode.ALL), Language.NL);
        assertTrue(figure.marks().stream().noneMatch(mark -> mark.role() == samenspel.diagram.MarkRole.NAME));
    }

    private static List<String> words(Diagram figure) {
        Stream<String> marks = Drawn.flat(figure.marks()).stream().map(mark -> switch (mark) {
            case Mark.Label label -> label.text();
            case Mark.Group group -> group.title();
            case Mark.Stroke stroke -> stroke.title();
            case Mark.Disc disc -> disc.title();
            case Mark.Outline outline -> outline.title();
            case Mark.Ring _, Mark.Area _ -> "";
        });
        return Stream.concat(marks, Stream.of(figure.title(), figure.description())).filter(text -> !text.isEmpty()).distinct().toList();
    }

    private static Diagram figure(Document document, View view, Language language) {
        Emphasis lit = Emphasis.on(document.network().organisations().getFirst().id());
        return new Figures(Drawn.SCENES).of(view.depict(document, lit, language), Page.ofCm(28, 19));
    }

    private static Stream<Named<Shown>> figures() {
        return Drawn.samples().stream().flatMap(document -> Stream.of(NameMode.SECTOR, NameMode.NONE).flatMap(mode -> Stream.of(
                shown(document, mode, Drawn.first(document.network()), Language.NL),
                shown(document, mode, Drawn.change(document.network()), Language.EN))));
    }

    private static Named<Shown> shown(Document document, NameMode mode, Lens lens, Language language) {
        View view = View.opening(document.network()).with(lens).with(mode).with(LabelMode.ALL)
                .withLayers(Drawn.layers(document.network())).withSizeBy(Optional.of(SizeBy.of(Measure.DEGREE)));
        return Named.of(Drawn.named(document).getName() + " " + mode + " " + lens + " " + language,
                new Shown(document.network(), figure(document, view, language)));
    }
}
