package samenspel.exchange.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.exchange.Import;
import samenspel.exchange.ImportedNetwork;
import samenspel.exchange.found.ReadingOptions;
import samenspel.network.Answer;
import samenspel.network.DerivationRule;
import samenspel.network.DerivedLayer;
import samenspel.network.Fieldwork;
import samenspel.network.FrequencyClass;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Name;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Participation;
import samenspel.network.Profile;
import samenspel.network.ReportedLayer;
import samenspel.network.Sector;
import samenspel.network.SectorId;
import samenspel.network.TieRule;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.network.kind.AccessRole;
import samenspel.network.kind.CareLevel;
import samenspel.network.kind.GovernanceForm;
import samenspel.network.kind.MunicipalTask;
import samenspel.network.kind.MunicipalityKind;
import samenspel.storage.NetworkFile;
import samenspel.text.Language;
import samenspel.text.account.Problem;
import samenspel.text.account.Reading;

/// Written and read again is the same, for the samples and for odd networks.
class RoundTripTest {
    /// Names as people and attackers give them; several of them twice.
    private static final List<String> NAMES = List.of("Alfa", "alfa", "=1+1", "'=1+1", "-5", "@x", "+31", "Één; twee", "\"aangehaald\"", "a,b;c",
            "2018", "o1", "Ja", "geen relatie", "x & <y>", "lijn\neen", "#hek", "Naam", "Id", "ß", "日本");

    @TempDir
    Path folder;

    static Stream<Arguments> networks() {
        Stream<Network> samples = IntStream.rangeClosed(1, 3).mapToObj(number ->
                NetworkFile.read(Path.of("samples/network-" + number + ".samenspel.json"), _ -> {
                    throw new AssertionError("a sample has its places");
                }).value().orElseThrow().network());
        List<Network> all = Stream.concat(samples, IntStream.range(0, 40).mapToObj(RoundTripTest::odd)).toList();
        return Language.all().stream().flatMap(language -> all.stream().map(network -> Arguments.of(language, network.profile().name().in("en"), network)));
    }

    private static Network odd(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Sector> sectors = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(at -> new Sector(new SectorId("s" + at), "C" + random.nextInt(3), name(random))).toList();
        List<Organisation> organisations = IntStream.range(0, random.nextInt(9)).mapToObj(at -> organisation(at, sectors, random)).toList();
        List<Wave> waves = IntStream.range(0, 1 + random.nextInt(3)).mapToObj(at -> wave(at, random)).toList();
        List<Layer> layers = layers(random);
        SequencedMap<WaveId, Fieldwork> work = new LinkedHashMap<>();
        waves.forEach(wave -> work.put(wave.id(), fieldwork(organisations, layers, random)));
        Profile profile = new Profile(Name.of("odd " + seed, "odd " + seed), any(MunicipalityKind.values(), random), random.nextInt(3) * 1_234_567,
                any(GovernanceForm.values(), random), random.nextBoolean(), random.nextBoolean());
        return new Network(profile, scale(random), sectors, organisations, waves, layers, work);
    }

    private static <T> T any(T[] all, SplittableRandom random) {
        return all[random.nextInt(all.length)];
    }

    private static String word(SplittableRandom random) {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private static Name name(SplittableRandom random) {
        return random.nextBoolean() ? Name.of(word(random)) : Name.of(word(random), word(random));
    }

    private static Organisation organisation(int at, List<Sector> sectors, SplittableRandom random) {
        return new Organisation(new OrganisationId("o" + at), word(random), word(random), sectors.get(random.nextInt(sectors.size())).id(),
                random.nextBoolean() ? "" : word(random), any(AccessRole.values(), random), any(CareLevel.values(), random), any(MunicipalTask.values(), random));
    }

    private static Wave wave(int at, SplittableRandom random) {
        Optional<LocalDate> from = random.nextBoolean() ? Optional.empty() : Optional.of(LocalDate.of(1850 + random.nextInt(200), 2, 28));
        return new Wave(new WaveId("w" + at), name(random), from, from.map(day -> day.plusDays(1)));
    }

    private static List<FrequencyClass> scale(SplittableRandom random) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(at -> new FrequencyClass(at + 1, name(random), at * 4)).toList();
    }

    private static List<Layer> layers(SplittableRandom random) {
        List<Layer> layers = new ArrayList<>();
        List<LayerId> ids = IntStream.range(0, 1 + random.nextInt(3)).mapToObj(at -> new LayerId("l" + at)).toList();
        ids.forEach(id -> layers.add(new ReportedLayer(id, name(random), any(TieRule.values(), random))));
        TieRule confirmation = random.nextBoolean() ? TieRule.EITHER : TieRule.BOTH;
        layers.add(random.nextInt(layers.size() + 1), new DerivedLayer(new LayerId("d"), name(random),
                new DerivationRule.EnoughLayers(ids, random.nextInt(4), ids.size() > 1 ? OptionalInt.of(ids.size()) : OptionalInt.empty(), confirmation, 1 + random.nextInt(ids.size()))));
        return layers;
    }

    private static Fieldwork fieldwork(List<Organisation> organisations, List<Layer> layers, SplittableRandom random) {
        SequencedMap<OrganisationId, Participation> took = new TreeMap<>();
        SequencedMap<OrganisationId, GovernanceForm> forms = new TreeMap<>();
        for (Organisation one : organisations) {
            Participation part = any(Participation.values(), random);
            if (part != Participation.ANSWERED) {
                took.put(one.id(), part);
            }
            if (random.nextBoolean()) {
                forms.put(one.id(), any(GovernanceForm.values(), random));
            }
        }
        Map<LayerId, SequencedMap<Pair, Answer>> reports = new LinkedHashMap<>();
        layers.stream().filter(ReportedLayer.class::isInstance).forEach(layer -> reports.put(layer.id(), answers(organisations, random)));
        return new Fieldwork(took, forms, reports);
    }

    private static SequencedMap<Pair, Answer> answers(List<Organisation> organisations, SplittableRandom random) {
        SequencedMap<Pair, Answer> answers = new TreeMap<>();
        for (Organisation from : organisations) {
            for (Organisation to : organisations) {
                if (from != to && random.nextInt(3) == 0) {
                    Answer tied = new Answer.Tied(random.nextBoolean() ? 1 + random.nextInt(5) : random.nextDouble(0.001, 5));
                    answers.put(new Pair(from.id(), to.id()),
                            List.of(tied, tied, Answer.NOT_TIED, Answer.NO_ANSWER, new Answer.Unknown(Answer.Reason.SKIPPED)).get(random.nextInt(5)));
                }
            }
        }
        return answers;
    }

    /// The network, after what was found wrong on the way.
    private static List<Object> read(List<Path> files) {
        Reading<ImportedNetwork> reading = Import.of(files, Optional.empty(), ReadingOptions.USUAL).reading();
        return reading.value().map(imported -> List.<Object>of(reading.problems().stream().map(Problem::toString).toList(), imported.network()))
                .orElseGet(() -> List.of(reading.refusal()));
    }

    private Path workbook(Network network, Language language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbooks.write(network, language, bytes);
        return Files.write(folder.resolve("a.xlsx"), bytes.toByteArray());
    }

    private List<Path> tables(SequencedMap<String, String> contents) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> one : contents.entrySet()) {
            files.add(Files.write(folder.resolve("a" + one.getKey() + ".csv"), one.getValue().getBytes(StandardCharsets.UTF_8)));
        }
        return files;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("networks")
    void a_workbook_holds_the_whole_network(Language language, String name, Network network) throws IOException {
        assertEquals(List.of(List.of(), network), read(List.of(workbook(network, language))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("networks")
    void all_tables_together_hold_the_whole_network(Language language, String name, Network network) throws IOException {
        assertEquals(List.of(List.of(), network), read(tables(CsvSet.whole(network, language))));
    }

    @ParameterizedTest
    @MethodSource("samenspel.text.Language#all")
    void ties_and_organisations_alone_hold_everybody_and_every_answer(Language language) throws IOException {
        Network network = ExampleBook.network(language);
        SequencedMap<String, String> files = new LinkedHashMap<>();
        CsvSet.whole(network, language).entrySet().stream().limit(2).forEach(file -> files.put(file.getKey(), file.getValue()));
        Network back = (Network) read(tables(files)).getLast();
        assertEquals(List.of(network.organisations().stream().map(Organisation::name).toList(), network.fieldwork()),
                List.of(back.organisations().stream().map(Organisation::name).toList(), back.fieldwork()));
    }

    @ParameterizedTest
    @MethodSource("samenspel.text.Language#all")
    void the_template_shows_its_network_without_a_question(Language language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbooks.template(language, bytes);
        Path file = Files.write(folder.resolve("t.xlsx"), bytes.toByteArray());
        assertEquals(List.of(List.of(), ExampleBook.network(language)), read(List.of(file)));
    }

    @Test
    void equal_networks_make_equal_tables() {
        assertEquals(CsvSet.whole(ExampleBook.network(Language.NL), Language.NL), CsvSet.whole(ExampleBook.network(Language.NL), Language.NL));
    }
}
