package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samenspel.exchange.found.FileFormat;
import samenspel.exchange.found.FoundFile;
import samenspel.exchange.found.FoundGraph;
import samenspel.exchange.found.FoundNode;
import samenspel.exchange.found.ReadingOptions;
import samenspel.text.account.Reading;

/// Lists without headings, as tables and as text.
class TypedListsTest {
    @TempDir
    Path folder;

    private static String said(FoundGraph graph) {
        return graph.nodes().stream().map(FoundNode::label).sorted().collect(Collectors.joining(" ")) + " / " + Small.ties(graph);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A,B~B,C~C,A                             | A B C / A>B=1.0 B>C=1.0 C>A=1.0
            A,B~C,D~D,C                             | A B C D / A>B=1.0 C>D=1.0 D>C=1.0
            A;B;info~B;C;info~C;A;care~A;C;care     | A B C / A>B=1.0:info B>C=1.0:info C>A=1.0:care A>C=1.0:care
            A,B,info~B,C,info~C,A,care~D~A,D,care   | A B C D / A>B=1.0:info B>C=1.0:info C>A=1.0:care A>D=1.0:care
            A,B,3~B,C,2~D                           | A B C D / A>B=3.0 B>C=2.0
            van,naar~A,B~B,C                        | A B C / A>B=1.0 B>C=1.0
            """)
    void a_list_is_the_same_as_a_table_and_as_a_list_of_ties(String text, String expected) throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), text.replace('~', '\n'));
        assertEquals(expected, said(Small.found(OpenedFile.of(file, ReadingOptions.USUAL).read(ReadingOptions.USUAL)).graphs().getFirst()));
        Reading<FoundFile> asList = OpenedFile.ofTies(file, ReadingOptions.USUAL).read(ReadingOptions.USUAL);
        assertEquals(expected, said(Small.found(asList).graphs().getFirst()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # who with whom~De Brug\tJGZ~JGZ\tHet Lyceum # by letter~CJG | CJG De Brug Het Lyceum JGZ / De Brug>JGZ=1.0 JGZ>Het Lyceum=1.0
            Het Lyceum~De Brug\tJGZ\tcontent~JGZ\tDe Brug\tcontent       | De Brug Het Lyceum JGZ / De Brug>JGZ=1.0:content JGZ>De Brug=1.0:content
            Het Lyceum~De Brug;JGZ~JGZ;CJG                                | CJG De Brug Het Lyceum JGZ / De Brug>JGZ=1.0 JGZ>CJG=1.0
            """)
    void lists_with_tabs_may_have_comments_and_names_alone(String text, String expected) {
        assertEquals(expected, said(Small.graph("a.txt", text.replace('~', '\n'))));
    }

    @ParameterizedTest
    @CsvSource({"cd /tmp~make~ls -la", "cd /tmp~make all~ls -la~cd /home", "git add~git commit~git push", "dear reader~this is~a letter", "Dear reader,~how are~you today~kind regards",
        "import os~import sys~print x1", "the cat~the dog~the mouse"})
    void two_words_on_each_line_are_no_list_of_ties(String text) {
        assertEquals("unknown-format 1:1", Small.refusal("a.txt", text.replace('~', '\n')));
    }

    @ParameterizedTest
    @CsvSource({"a b~b c~c d", "CJG GGD~CJG MEE~CJG Halt", "1 2~1 3~1 4", "anna bert~bert cees~cees dirk", "p1 e1~p1 e2~p2 e1", "Anna Bert~Cees Dirk"})
    void names_on_each_line_are_a_list_of_ties(String text) {
        assertEquals(FileFormat.EDGE_LIST, Small.found("a.txt", text.replace('~', '\n')).format());
    }

    @Test
    void a_table_between_blanks_under_a_heading_is_a_table() {
        assertEquals("A B C / A>B=1.0 B>C=1.0", said(Small.graph("a.csv", "Source  Target Type timeset\nA B Directed \"[2018-02-03, 2018-02-04]\"\nB C Directed \"[2019-03-04, Infinity]\"\n")));
        assertEquals("A B C / A>B=2.0:info B>C=3.0:care", said(Small.graph("a.txt", "from to layer strength\nA B info 2\nB C care 3\n")));
    }

    @ParameterizedTest
    @CsvSource({"1 12 1 2~2 12 1 2~1 11 2 3~2 12 1 1~1 12 1 2", "1 4~1 4~2 4~1 3~1 4", "1 1~2 1~2 2~1 1~1 2"})
    void numbers_of_each_organisation_are_no_ties(String text) {
        assertEquals(FileFormat.ATTRIBUTES, Small.found("a.dat", text.replace('~', '\n')).format());
    }

    @Test
    void a_list_of_labels_is_no_list_of_ties() {
        assertEquals(FileFormat.NODE_LIST, Small.found("a.txt", "layerID layerLabel\n1 Zorg\n2 Onderwijs\n").format());
    }

    @Test
    void organisations_called_by_a_letter_are_no_heading() {
        assertEquals("A B C / A>B=1.0:info B>C=1.0:info C>A=1.0:care", said(Small.graph("a.csv", "A,B,info\nB,C,info\nC,A,care\n")));
    }

    @Test
    void few_numbers_that_happen_to_count_on_are_strengths_where_cells_are_left_empty() {
        assertEquals("CJG GGD MEE / CJG>GGD=3.0:inhoudelijk MEE>CJG=1.0:inhoudelijk CJG>GGD=1.0:bestuurlijk GGD>MEE=2.0:bestuurlijk MEE>CJG=NaN:bestuurlijk",
                said(Small.graph("a.csv", "van,naar,inhoudelijk,bestuurlijk\nCJG,GGD,3,1\nGGD,MEE,0,2\nMEE,CJG,1,\n")));
    }

    @Test
    void a_heading_in_words_names_the_ends_of_ties() {
        assertEquals("CJG GGD MEE / CJG>GGD=3.0 CJG>MEE=2.0 GGD>CJG=1.0", said(Small.graph("a.csv", "Organisatie;Werkt samen met;Sterkte;Opmerking\nCJG;GGD;3;\nCJG;MEE;2;goed\nGGD;CJG;1;\n")));
    }

    @ParameterizedTest
    @CsvSource({"NodeName", "Organisation name", "Organisatienaam", "Org name", "Name of organisation", "Full name", "Volledige naam", "Actor name", "Naam organisatie", "Instellingsnaam", "Agency"})
    void a_column_of_names_is_known_by_any_usual_heading(String heading) {
        assertEquals("CJG GGD / ", said(Small.graph("a.csv", "id,korte naam," + heading + ",sector\n1,c,CJG,Jeugd\n2,g,GGD,Zorg\n")));
    }
}
