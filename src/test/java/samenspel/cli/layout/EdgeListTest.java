package samenspel.cli.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samenspel.cli.Said;
import samenspel.cli.Village;
import samenspel.exchange.found.ReadingLimits;
import samenspel.text.Language;
import samenspel.text.Texts;

class EdgeListTest {
    @TempDir
    Path folder;

    @Test
    void names_stand_between_blanks() throws Exception {
        assertEquals("a b c d: a-b b-c", read("# who knows whom\na b\nb\tc  # by letter\n\nd\n".replace('\t', ' ')));
    }

    @Test
    void names_with_blanks_stand_between_commas() throws Exception {
        assertEquals("De Brug/Het Lyceum, oost/JGZ: De Brug-JGZ Het Lyceum, oost-JGZ",
                read("De Brug, JGZ, content\n\"Het Lyceum, oost\",JGZ\n").replace("De Brug Het Lyceum, oost JGZ:", "De Brug/Het Lyceum, oost/JGZ:"));
    }

    @Test
    void numbers_stand_by_size_and_before_words() throws Exception {
        assertEquals("2 10 a: 10-2 2-a", read("10 2 1\n2 a 2\n"));
    }

    @Test
    void a_heading_is_no_tie_and_is_said() throws Exception {
        Path file = write("Source;Target;Weight\na;b;3\n");
        EdgeList edges = EdgeList.read(file, Texts.in(Language.EN));
        assertEquals("a b: a-b", text(edges));
        assertEquals(List.of(file + ", line 1: taken as a heading."), edges.remarks());
    }

    @Test
    void a_tie_with_itself_leaves_a_node_and_is_said() throws Exception {
        Path file = write("a b\nc c\n");
        EdgeList edges = EdgeList.read(file, Texts.in(Language.EN));
        assertEquals("a b c: a-b", text(edges));
        assertEquals(List.of(file + ", line 2: a tie with itself; only the name counts."), edges.remarks());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a b~~De Brug is tied | , line 3: more than three words. Write two names and perhaps a layer; for names with blanks, put commas between them in every line.
            a,b~,c~d,~,,x        | , line 2: a name is missing. Write two names, or one for a node without ties. In 1 more line something is wrong as well.
            # nobody~~           | : there is nobody in it. Write a line for each tie: two names.
            """)
    void what_is_wrong_is_said_with_its_line(String content, String line) throws Exception {
        Path file = write(content.replace('~', '\n'));
        assertEquals(Said.wrong(1, "samenspel layout: " + file + line), Said.by("layout", file, "-o", folder.resolve("x.csv")));
    }

    @Test
    void text_in_another_encoding_is_refused() throws Exception {
        Path file = Files.write(folder.resolve("ties.csv"), "Privé,b\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(Said.wrong(1, "samenspel layout: " + file + ": this is not text in UTF-8. Save it in UTF-8."),
                Said.by("layout", file, "-o", folder.resolve("x.csv")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --arrangement sector -o x.csv | A list of ties knows no sectors and care levels, so the only arrangement is stress. Others need a network (*.samenspel.json).
            --stability 0.5 -o x.csv      | A list of ties has no waves, so --stability says nothing. Leave it out.
            -o x.samenspel.json           | A list of ties makes a table and no network. Give the output a name that ends in .csv.
            """)
    void what_a_list_does_not_tell_is_said(String options, String line) throws Exception {
        List<Object> call = new ArrayList<>(List.of("layout", write("a b\n")));
        call.addAll(List.of(options.split(" ")));
        assertEquals(Said.wrong(2, "samenspel layout: " + line), Said.by(call.toArray()));
    }

    @Test
    void two_that_are_tied_stand_a_ties_length_apart_round_the_middle() throws Exception {
        Path output = folder.resolve("places.csv");
        assertEquals(new Said(0, "", ""), Said.by("layout", write("a b\n"), "-o", output));
        double[] places = Files.readAllLines(output).stream().skip(1).flatMap(line -> List.of(line.split(",")).stream().skip(1))
                .mapToDouble(Double::parseDouble).toArray();
        assertEquals(EdgeListLayout.TIE_LENGTH, Math.hypot(places[2] - places[0], places[3] - places[1]), 1);
        assertEquals(0, places[0] + places[2], 1e-9);
    }

    @Test
    void the_dials_and_the_seed_turn_the_picture_of_a_list_too() throws Exception {
        Path file = write(IntStream.range(0, 60).mapToObj(e -> e % 20 + " " + (e * e + e / 20 + 3) % 20).filter(tie -> !tie.matches("(\\d+) \\1"))
                .collect(Collectors.joining("\n")));
        List<String> pictures = new ArrayList<>();
        for (String options : List.of("--seed 1", "--groups 1", "--backbone 0.4")) {
            Path output = folder.resolve("places.csv");
            assertEquals(new Said(0, "", ""), Said.by("layout", file, options.split(" ")[0], options.split(" ")[1], "-o", output));
            pictures.add(Files.readString(output));
        }
        assertEquals(3, pictures.stream().distinct().count());
    }

    @Test
    void a_file_without_its_usual_name_is_known_by_its_first_letter() throws Exception {
        Path network = Files.copy(Village.in(folder), folder.resolve("village.txt"));
        assertEquals(List.of(true, false), List.of(EdgeList.isIn(write("a b\n")), EdgeList.isIn(network)));
        assertNotEquals(true, EdgeList.isIn(folder.resolve("missing.txt")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a b~b c content~d            | true
            a,b,content~b,c,content~d    | true
            a,b~b,c~d,                   | true
            from,to,layer~a,b,content    | false
            ;a;b;c~a;0;1;0~b;1;0;1~c;0;0;0 | false
            a b 1 2018~b c 1 2018        | false
            """)
    void what_says_more_than_who_is_tied_to_whom_is_read_as_a_network(String content, boolean plain) throws Exception {
        assertEquals(plain, EdgeList.isIn(write(content.replace('~', '\n'))));
    }

    @Test
    void a_list_may_have_more_nodes_than_a_network() throws Exception {
        Path file = write(IntStream.rangeClosed(0, ReadingLimits.MOST_NODES).mapToObj(tie -> tie + " " + (tie + 1)).collect(Collectors.joining("\n")));
        assertEquals(true, EdgeList.isIn(file));
        assertEquals(ReadingLimits.MOST_NODES + 2, EdgeList.read(file, Texts.in(Language.EN)).ids().size());
    }

    private Path write(String content) throws Exception {
        return Files.writeString(folder.resolve("ties.txt"), content);
    }

    private String read(String content) throws Exception {
        return text(EdgeList.read(write(content), Texts.in(Language.EN)));
    }

    private static String text(EdgeList edges) {
        StringBuilder ties = new StringBuilder();
        for (int e = 0; e < edges.ties(); e++) {
            ties.append(' ').append(edges.ids().get(edges.ends()[2 * e])).append('-').append(edges.ids().get(edges.ends()[2 * e + 1]));
        }
        return edges.ids().stream().collect(Collectors.joining(" ")) + ":" + ties;
    }
}
