package samenspel.exchange.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samenspel.exchange.Import;
import samenspel.exchange.found.ReadingOptions;
import samenspel.network.AttributeValue;
import samenspel.network.Attributes;
import samenspel.network.Fieldwork;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Sketch;
import samenspel.network.WaveAttributes;
import samenspel.network.WaveId;
import samenspel.text.Language;
import samenspel.text.Texts;

/// Files of other programs carry what such files said of organisations and ties.
class AttributesTest {
    @TempDir
    private Path folder;

    private static Attributes of(Object... namesAndValues) {
        SequencedMap<String, AttributeValue> byName = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            Object value = namesAndValues[at + 1];
            byName.put((String) namesAndValues[at], value instanceof Boolean flag ? AttributeValue.of(flag)
                    : value instanceof Number number ? AttributeValue.of(number.doubleValue()) : AttributeValue.of((String) value));
        }
        return Attributes.of(byName);
    }

    private static Network network() {
        Network plain = Sketch.of("a b c").tied(Sketch.FIRST, Sketch.CONTENT, 1, "a-b b-c").tied(Sketch.SECOND, Sketch.CONTENT, 2, "a-b").network();
        SequencedMap<WaveId, Fieldwork> fieldwork = new LinkedHashMap<>(plain.fieldwork());
        SequencedMap<Pair, Attributes> reports = new LinkedHashMap<>(Map.of(Sketch.pair("a-b"), of("Reason", "youth & care", "Since", 2016)));
        SequencedMap<OrganisationId, Attributes> first = new LinkedHashMap<>(Map.of(Sketch.id("a"), of("Budget", 300.5)));
        fieldwork.put(Sketch.FIRST, plain.fieldwork(Sketch.FIRST).with(new WaveAttributes(first, Map.of(Sketch.CONTENT.id(), reports))));
        Organisation a = plain.organisations().getFirst().with(of("Type of company", "Public", "Accredited", false));
        List<Organisation> organisations = Stream.concat(Stream.of(a), plain.organisations().stream().skip(1)).toList();
        return new Network(plain.profile(), plain.frequencies(), plain.sectors(), organisations, plain.waves(), List.of(Sketch.CONTENT), fieldwork);
    }

    private static String said(Attributes attributes) {
        return attributes.byName().entrySet().stream().map(one -> one.getKey() + "=" + one.getValue() + "/" + one.getValue().getClass().getSimpleName())
                .collect(Collectors.joining(" "));
    }

    private static String organisations(Network network) {
        return network.organisations().stream().map(one -> said(one.attributes())).collect(Collectors.joining("; "));
    }

    private static String ties(Network network) {
        return network.fieldwork().values().stream().flatMap(work -> work.attributes().reports().values().stream()).flatMap(byPair -> byPair.entrySet().stream())
                .map(one -> one.getKey().from() + "-" + one.getKey().to() + " " + said(one.getValue())).collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @EnumSource(names = {"GRAPHML", "GEXF"})
    void what_was_said_of_organisations_and_ties_comes_back_with_its_kind(ExportFormat format) {
        Network again = RoundTripTest.written(network(), format);
        assertEquals("Type of company=Public/Text Accredited=false/Flag Budget 2018=300.5/Number; ; ", organisations(again));
        assertEquals("a-b Reason=youth & care/Text Since=2016/Number", ties(again));
    }

    @ParameterizedTest
    @EnumSource(names = {"WORKBOOK", "CSV"})
    void a_workbook_and_its_tables_give_back_the_same_network(ExportFormat format) throws Exception {
        Network again = again(network(), format);
        assertEquals(network().organisations(), again.organisations());
        assertEquals(network().fieldwork(), again.fieldwork());
    }

    private Network again(Network network, ExportFormat format) throws Exception {
        Map<String, byte[]> files = ExportedFiles.of(new ExportRequest(network, format, Language.EN)).files();
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, byte[]> one : files.entrySet()) {
            written.add(Files.write(folder.resolve(one.getKey().isEmpty() ? "x.xlsx" : one.getKey()), one.getValue()));
        }
        return Import.of(written, Optional.empty(), ReadingOptions.USUAL).reading().value().orElseThrow().network();
    }

    @ParameterizedTest
    @EnumSource(names = {"WORKBOOK", "CSV"})
    void a_text_that_looks_like_a_number_comes_back_as_a_text_and_a_name_as_it_was(ExportFormat format) throws Exception {
        Attributes odd = of("phone", "0612345678", "code", "007", "name *", "1e5", "share", "3,5", "open", "true", "none", "NA", "minus", "-5", "town", "'s-Gravenhage", "mark", "'12", "sum", "=1+1");
        Network plain = network();
        Organisation a = plain.organisations().getFirst().with(odd);
        Network network = new Network(plain.profile(), plain.frequencies(), plain.sectors(), Stream.concat(Stream.of(a), plain.organisations().stream().skip(1)).toList(),
                plain.waves(), List.of(Sketch.CONTENT), plain.fieldwork());
        assertEquals(network.organisations(), again(network, format).organisations());
        SequencedMap<WaveId, Fieldwork> fieldwork = new LinkedHashMap<>(plain.fieldwork());
        fieldwork.put(Sketch.FIRST, plain.fieldwork(Sketch.FIRST).with(new WaveAttributes(new LinkedHashMap<>(Map.of(Sketch.id("a"), of("code", "0123"))),
                Map.of(Sketch.CONTENT.id(), new LinkedHashMap<>(Map.of(Sketch.pair("a-b"), of("layer", "007", "code", "1e5")))))));
        Network ofTies = new Network(plain.profile(), plain.frequencies(), plain.sectors(), plain.organisations(), plain.waves(), List.of(Sketch.CONTENT), fieldwork);
        assertEquals(ofTies.fieldwork(), again(ofTies, format).fieldwork());
    }

    @ParameterizedTest
    @EnumSource(names = {"DL", "DGS", "PAJEK_NETWORK", "PAJEK_PROJECT", "RSIENA"})
    void what_cannot_carry_them_says_so(ExportFormat format) {
        List<String> losses = ExportLosses.of(network(), format, Language.EN).stream().map(loss -> loss.in(Texts.in(Language.EN))).toList();
        assertTrue(losses.contains("The attributes Type of company, Accredited, Budget, Reason, Since are left out."), losses.toString());
    }
}
