package samenspel.exchange.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.exchange.Import;
import samenspel.exchange.ImportedNetwork;
import samenspel.exchange.found.ReadingOptions;
import samenspel.network.Answer;
import samenspel.network.Fieldwork;
import samenspel.network.Layer;
import samenspel.network.Name;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Participation;
import samenspel.network.ReportedLayer;
import samenspel.network.Sketch;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.text.Language;
import samenspel.text.account.Reading;

/// What is written in any format, a file or a folder, and opened again is the same, or the loss was announced.
class WayBackTest {
    /// What may differ, and the losses that say so.
    private static final Map<String, Set<String>> EXCUSES = Map.of("organisations", Set.of("ids", "names", "traits", "sector-names"), "ties", Set.of("strength", "direction"),
            "waves", Set.of("wave-names", "empty-waves"), "layers", Set.of("names", "empty-layers", "layer-order"), "participation", Set.of("participation"),
            "unknown", Set.of("unknown"));

    @TempDir
    Path folder;

    /// Somebody comes, somebody goes, somebody is silent and somebody skips a question; a tie changes, and a name has a comma.
    private static Network rich() {
        Network plain = Sketch.of("cjg ggd mee halt po").tied(Sketch.FIRST, Sketch.CONTENT, 3, "cjg-ggd ggd-cjg cjg-mee").tied(Sketch.FIRST, Sketch.REFERRAL, 1, "mee-ggd ggd-mee ggd-po")
                .absent(Sketch.FIRST, "halt").absent(Sketch.SECOND, "mee").silent(Sketch.SECOND, "ggd")
                .tied(Sketch.SECOND, Sketch.CONTENT, 2, "cjg-ggd halt-cjg po-cjg").tied(Sketch.SECOND, Sketch.REFERRAL, 4, "cjg-po halt-ggd")
                .reports(Sketch.SECOND, Sketch.REFERRAL, "po-cjg", new Answer.Unknown(Answer.Reason.SKIPPED)).network();
        List<Layer> layers = plain.layers().stream().filter(layer -> layer.equals(Sketch.CONTENT) || layer.equals(Sketch.REFERRAL)).toList();
        return with(plain, layers, plain.waves());
    }

    private static Network with(Network one, List<Layer> layers, List<Wave> waves) {
        var fieldwork = new LinkedHashMap<WaveId, Fieldwork>();
        waves.forEach(wave -> fieldwork.put(wave.id(), Optional.ofNullable(one.fieldwork().get(wave.id())).orElseGet(() ->
                new Fieldwork(new LinkedHashMap<>(), new LinkedHashMap<>(), Map.of()))));
        return new Network(one.profile(), one.frequencies(), one.sectors(), one.organisations(), waves, layers, fieldwork);
    }

    private static Network withEmptyWave() {
        Network one = rich();
        List<Wave> waves = new ArrayList<>(one.waves());
        waves.add(new Wave(new WaveId("2020"), Name.of("2020"), Optional.empty(), Optional.empty()));
        return with(one, one.layers(), waves);
    }

    private Network back(Network network, ExportFormat target) throws IOException {
        Path to = folder.resolve("net" + target.ending());
        for (var file : ExportedFiles.of(new ExportRequest(network, target, Language.EN)).files().entrySet()) {
            Path path = file.getKey().isEmpty() ? to : Files.createDirectories(to).resolve(file.getKey());
            Files.write(path, file.getValue());
        }
        Reading<ImportedNetwork> reading = Import.of(List.of(to), Optional.empty(), ReadingOptions.USUAL).reading();
        assertEquals(0, reading.account().tally().rejected(), reading.problems().toString());
        return reading.value().orElseThrow(() -> new AssertionError("refused: " + reading.refusal())).network();
    }

    private static Set<String> lost(Network network, ExportFormat target) {
        return ExportLosses.of(network, target, Language.EN).stream().map(loss -> loss.key().substring("write.loss.".length())).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource
    void a_rich_network_comes_back_or_the_loss_is_said(ExportFormat target) throws IOException {
        holds(rich(), target);
    }

    @ParameterizedTest
    @EnumSource
    void a_wave_without_ties_comes_back_or_the_loss_is_said(ExportFormat target) throws IOException {
        holds(withEmptyWave(), target);
    }

    @Test
    void a_folder_for_rsiena_gives_back_who_was_there_and_who_was_silent() throws IOException {
        Network again = back(rich(), ExportFormat.RSIENA);
        assertEquals(said(rich()).get("participation"), said(again).get("participation"));
        assertEquals(said(rich()).get("organisations"), said(again).get("organisations"));
        assertEquals(said(rich()).get("unknown"), said(again).get("unknown"));
    }

    private static Network withoutTiesThen() {
        Network plain = Sketch.of("cjg ggd mee halt po").tied(Sketch.FIRST, Sketch.CONTENT, 1, "cjg-ggd ggd-cjg cjg-mee").tied(Sketch.FIRST, Sketch.REFERRAL, 1, "mee-ggd ggd-po")
                .absent(Sketch.SECOND, "mee").silent(Sketch.SECOND, "ggd").silent(Sketch.SECOND, "po").tied(Sketch.SECOND, Sketch.CONTENT, 1, "cjg-ggd").network();
        return with(plain, plain.layers().stream().filter(layer -> layer.equals(Sketch.CONTENT) || layer.equals(Sketch.REFERRAL)).toList(), plain.waves());
    }

    @Test
    void a_folder_for_rsiena_gives_back_a_wave_without_ties_in_which_somebody_was_not_there() throws IOException {
        Network again = back(withoutTiesThen(), ExportFormat.RSIENA);
        for (String what : List.of("ties", "unknown", "participation", "waves")) {
            assertEquals(said(withoutTiesThen()).get(what), said(again).get(what));
        }
    }

    @Test
    void a_folder_for_rsiena_keeps_apart_who_was_silent_and_who_was_not_there() throws IOException {
        Network plain = Sketch.of("cjg ggd mee halt po").tied(Sketch.FIRST, Sketch.CONTENT, 1, "cjg-ggd ggd-cjg cjg-mee").absent(Sketch.SECOND, "mee")
                .silent(Sketch.SECOND, "ggd").silent(Sketch.SECOND, "po").silent(Sketch.SECOND, "halt").silent(Sketch.SECOND, "cjg").network();
        Network one = with(plain, plain.layers().stream().filter(Sketch.CONTENT::equals).toList(), plain.waves());
        assertEquals(said(one).get("participation"), said(back(one, ExportFormat.RSIENA)).get("participation"));
    }

    private static Layer named(ReportedLayer layer, String name) {
        return new ReportedLayer(layer.id(), Name.of(name), layer.rule());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vraag", "Contact", "Question", "Layer", "Net"})
    void a_folder_for_rsiena_has_no_waves_where_layers_are_numbered(String name) throws IOException {
        Network plain = Sketch.of("cjg ggd mee halt").tied(Sketch.FIRST, Sketch.CONTENT, 1, "cjg-ggd ggd-cjg").tied(Sketch.FIRST, Sketch.REFERRAL, 1, "cjg-mee mee-halt").network();
        List<Layer> layers = List.of(named(Sketch.CONTENT, name + " 1"), named(Sketch.REFERRAL, name + " 2"));
        Network again = back(with(plain, layers, plain.waves().subList(0, 1)), ExportFormat.RSIENA);
        assertEquals("2 1", again.layers().size() + " " + again.waves().size());
    }

    @Test
    void a_folder_of_tables_gives_back_all() throws IOException {
        assertEquals(said(withEmptyWave()), said(back(withEmptyWave(), ExportFormat.CSV)));
    }

    private void holds(Network network, ExportFormat target) throws IOException {
        Map<String, String> before = said(network);
        Map<String, String> after = said(back(network, target));
        Set<String> lost = lost(network, target);
        before.forEach((what, lines) -> {
            if (!lines.equals(after.get(what))) {
                assertFalse(target.isWhole(), what + ": " + lines + " came back as " + after.get(what));
                assertTrue(EXCUSES.get(what).stream().anyMatch(lost::contains), what + ": " + lines + " came back as " + after.get(what) + ", and only these losses are said: " + lost);
            }
        });
    }

    private static Map<String, String> said(Network network) {
        Map<OrganisationId, String> names = network.organisations().stream().collect(Collectors.toMap(one -> one.id(), one -> one.name()));
        Map<String, Set<String>> said = new LinkedHashMap<>();
        EXCUSES.keySet().forEach(what -> said.put(what, new TreeSet<>()));
        network.organisations().forEach(one -> said.get("organisations").add(one.id() + " " + one.name() + " " + network.sector(one.sector()).orElseThrow().name().in("en")));
        said.get("waves").add(network.waves().stream().map(wave -> wave.name().in("en")).toList().toString());
        said.get("layers").add(network.layers().stream().map(layer -> layer.name().in("en") + (layer.directed() ? ">" : "-")).toList().toString());
        for (Wave wave : network.waves()) {
            int number = network.waves().indexOf(wave);
            network.fieldwork(wave.id()).participation().forEach((id, how) -> Optional.of(how).filter(one -> one != Participation.ANSWERED)
                    .ifPresent(_ -> said.get("participation").add(number + " " + names.get(id) + " " + how)));
            network.layers().forEach(layer -> pairs(network).forEach(pair -> {
                Answer answer = network.tie(layer, wave.id(), pair);
                String at = network.layers().indexOf(layer) + " " + number + " " + names.get(pair.from()) + names.get(pair.to());
                if (answer.isTied()) {
                    said.get("ties").add(at + " " + answer.strengthOrZero());
                } else if (answer.isUnknown()) {
                    said.get("unknown").add(at);
                }
            }));
        }
        return said.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> String.join("; ", one.getValue())));
    }

    private static List<Pair> pairs(Network network) {
        return network.organisations().stream().flatMap(from -> network.organisations().stream().filter(to -> !to.equals(from))
                .map(to -> new Pair(from.id(), to.id()))).toList();
    }
}
