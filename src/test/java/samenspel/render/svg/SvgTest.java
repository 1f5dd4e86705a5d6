package samenspel.render.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;
import samenspel.diagram.TextStyle;
import samenspel.diagram.Weight;
import samenspel.layout.Point;
import samenspel.render.EveryKind;
import samenspel.text.XmlWriter;

class SvgTest {

    @Test
    void every_kind_of_mark_is_written_as_accepted() throws IOException {
        String written = Svg.write(EveryKind.diagram());
        if (Boolean.getBoolean("golden.accept")) {
            Files.writeString(Path.of("src/test/resources/golden/every-kind.svg"), written);
        }
        assertEquals(accepted(), written, "to accept the new text, run this test with -Dgolden.accept=true");
    }

    @Test
    void every_mark_is_an_element_with_its_id_in_drawing_order() throws Exception {
        List<String> wanted = new ArrayList<>(List.of("title", "desc"));
        EveryKind.diagram().marks().stream().flatMap(SvgTest::withParts)
                .map(mark -> ElementNames.sanitised(mark.id().value())).forEach(wanted::add);
        assertEquals(wanted, ids(parse(Svg.write(EveryKind.diagram()))));
    }

    @Test
    void marks_of_one_id_become_elements_of_different_ids() throws Exception {
        assertEquals(List.of("title", "desc", "name.a", "name.a-2"), ids(parse(Svg.write(texts("one", "two")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"R&D <b>\"De 'Brug'\"</b> ]]>", "جمعية السلام", "Jeugd 👨‍👩‍👧 & Co", "e\u0301\u00a0x"})
    void any_name_is_read_back_as_it_was(String name) throws Exception {
        assertEquals(name, parse(Svg.write(texts(name))).getElementsByTagName("text").item(0).getTextContent());
    }

    @Test
    void characters_that_xml_forbids_are_left_out() throws Exception {
        assertEquals("a b c", parse(Svg.write(texts("a\u0000\u0007\ud800 b\u001f\uffff\u0085 c")))
                .getElementsByTagName("text").item(0).getTextContent());
    }

    @Test
    void the_picture_has_the_page_s_size_in_millimetres() throws Exception {
        Element root = parse(Svg.write(texts())).getDocumentElement();
        assertEquals(List.of("25.4mm", "50.8mm", "0 0 96 192"),
                Stream.of("width", "height", "viewBox").map(root::getAttribute).toList());
    }

    @Test
    void numbers_have_at_most_two_decimals_and_no_locale() {
        assertEquals(List.of("0", "-0.5", "1234567.89", "2.05", "-3", "0"),
                Stream.of(-0.001, -0.5, 1234567.891, 2.0499, -3.0, 0.004).map(XmlWriter::number).toList());
    }

    @Test
    void an_id_keeps_only_what_style_sheets_can_address() {
        assertEquals(List.of("tie.content.a-b", "m3", "m_e9_-_20_x"),
                Stream.of("tie:content:a~b", "3", "é- x").map(ElementNames::sanitised).toList());
    }

    @Test
    void an_opaque_colour_states_no_opacity() {
        assertFalse(Svg.write(texts("a")).contains("opacity"));
    }

    private static Diagram texts(String... texts) {
        List<Mark> marks = Stream.of(texts).map(text -> (Mark) EveryKind.label("name:a", text, new Point(1, 2),
                new TextStyle(12, Weight.REGULAR, Colour.BLACK), Optional.empty())).toList();
        return new Diagram(new Box(0, 0, 96, 192), marks, "t", "d", "nl");
    }

    private static Stream<Mark> withParts(Mark mark) {
        return mark instanceof Mark.Group group
                ? Stream.concat(Stream.of(group), group.marks().stream().flatMap(SvgTest::withParts))
                : Stream.of(mark);
    }

    private static List<String> ids(Document document) {
        NodeList all = document.getElementsByTagName("*");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((Element) all.item(i)).getAttribute("id");
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }
        return ids;
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static String accepted() throws IOException {
        try (var in = SvgTest.class.getResourceAsStream("/golden/every-kind.svg")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
