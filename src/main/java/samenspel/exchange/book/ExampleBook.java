package samenspel.exchange.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import samenspel.text.Language;
import samenspel.text.Texts;

/// The small invented network of the template: a town in which one centre holds the network together, with
/// two measurements between which ties come and go. Names are ids, as in a workbook without a column for them.
final class ExampleBook {
    private static final List<String> LAYERS = List.of("content", "administrative", "referral");
    private static final List<String> SECTORS = List.of("CJG", "G", "O", "SB", "H", "JGZ", "S", "K", "JB", "V", "VV");
    /// key | sector | kind within it | access | level | task
    private static final String ORGANISATIONS = """
            cjg|CJG||ACCESS|FREELY_ACCESSIBLE|NONE
            jeugd|G||OTHER|FREELY_ACCESSIBLE|LEADING
            inkoop|G||OTHER|FREELY_ACCESSIBLE|PURCHASING
            school|O|PO|OTHER|BASIC|NONE
            lyceum|O|VO|OTHER|BASIC|NONE
            brug|H||ACCESS|FREELY_ACCESSIBLE|NONE
            hof|H||ACCESS|FREELY_ACCESSIBLE|NONE
            jgz|JGZ||ACCESS|FREELY_ACCESSIBLE|NONE
            horizon|S||OTHER|SPECIALIST|NONE
            kompas|S||OTHER|SPECIALIST|NONE
            zandbak|K||OTHER|BASIC|NONE
            jb|JB||ACCESS|SPECIALIST|NONE
            buurt|SB||OTHER|FREELY_ACCESSIBLE|NONE
            anker|SB||OTHER|BASIC|NONE
            politie|V||OTHER|BASIC|NONE
            sport|VV||OTHER|BASIC|NONE
            """;
    /// Two organisations, then for each layer how often in the first wave the first says and the second says,
    /// and the same in the second wave; 0 is no tie.
    private static final String TIES = """
            cjg jeugd 3444 3334 0000
            cjg inkoop 2033 4344 0000
            cjg school 3333 0000 3232
            cjg lyceum 3233 0000 2332
            cjg brug 3344 0000 4344
            cjg hof 2020 0000 3033
            cjg jgz 4444 3333 4443
            cjg horizon 3344 3344 4444
            cjg kompas 3322 2020 3310
            cjg zandbak 2200 0000 2100
            cjg jb 3333 3323 3334
            cjg buurt 3344 0033 2344
            cjg anker 1122 0000 0011
            cjg politie 2122 0000 1111
            cjg sport 1100 0000 0000
            jeugd inkoop 4444 4444 0000
            jeugd horizon 1110 3322 0000
            jeugd kompas 0110 2222 0000
            jeugd jb 1111 3233 0000
            jeugd jgz 2211 3322 0000
            jeugd buurt 2233 2233 0000
            inkoop horizon 0000 4444 0000
            inkoop kompas 0000 3434 0000
            inkoop jb 0000 3333 0000
            inkoop zandbak 0000 1100 0000
            school jgz 3322 0000 3322
            school zandbak 2200 0000 1100
            school buurt 1022 0000 1022
            school sport 2100 0000 0000
            lyceum jgz 2233 0000 2233
            lyceum politie 2210 0000 0000
            lyceum anker 1122 0000 0011
            lyceum kompas 2211 0000 2100
            brug jgz 2211 0000 2211
            brug horizon 2222 0000 3222
            brug kompas 1133 0000 3333
            hof kompas 0022 0000 0033
            hof jgz 0011 0000 0022
            jgz zandbak 3300 0000 2200
            jgz horizon 2211 0000 3311
            horizon kompas 2233 1111 2222
            horizon jb 3333 2233 3322
            kompas jb 1122 0000 1122
            jb politie 3333 1111 2222
            buurt anker 2233 0000 1133
            buurt politie 1122 0000 0000
            anker politie 2222 0000 0000
            anker sport 2200 0000 0000
            """;
    private static final Map<String, Participation> FIRST = Map.of("hof", Participation.NOT_ANSWERED);
    private static final Map<String, Participation> SECOND = Map.of("zandbak", Participation.NOT_ANSWERED, "sport", Participation.ABSENT);

    private final Texts texts;
    private final Map<String, OrganisationId> ids;

    private ExampleBook(Language language) {
        this.texts = Texts.in(language);
        this.ids = ORGANISATIONS.lines().map(line -> line.split("\\|")[0])
                .collect(Collectors.toMap(key -> key, key -> new OrganisationId(names(key)[0])));
    }

    static Network network(Language language) {
        return new ExampleBook(language).network();
    }

    private Network network() {
        Profile profile = new Profile(Name.of(in("title")), MunicipalityKind.MEDIUM, 45_000, GovernanceForm.LEAD_ORGANISATION, true);
        SequencedMap<WaveId, Fieldwork> fieldwork = new LinkedHashMap<>();
        fieldwork.put(new WaveId("2024"), fieldwork(0, FIRST));
        fieldwork.put(new WaveId("2025"), fieldwork(2, SECOND));
        return new Network(profile, scale(), sectors(), organisations(), List.of(wave("2024"), wave("2025")), layers(), fieldwork);
    }

    private String in(String key) {
        return texts.get("book.example." + key);
    }

    /// Name and short name of an organisation.
    private String[] names(String key) {
        return in("organisation." + key).split("\\|");
    }

    private List<FrequencyClass> scale() {
        return List.of(often(1, 1), often(2, 4), often(3, 12), often(4, 52));
    }

    private FrequencyClass often(int strength, int timesPerYear) {
        return new FrequencyClass(strength, Name.of(in("often." + strength)), timesPerYear);
    }

    private static Wave wave(String year) {
        int number = Integer.parseInt(year);
        return new Wave(new WaveId(year), Name.of(year), Optional.of(LocalDate.of(number, 9, 1)), Optional.of(LocalDate.of(number, 10, 31)));
    }

    private List<Sector> sectors() {
        return SECTORS.stream().map(code -> new Sector(new SectorId(code), code,
                new Name(Texts.byTag("book.example.sector." + code.toLowerCase(Locale.ROOT))))).toList();
    }

    private List<Organisation> organisations() {
        return ORGANISATIONS.lines().map(line -> line.split("\\|")).map(cells -> new Organisation(ids.get(cells[0]), names(cells[0])[0],
                names(cells[0])[1], new SectorId(cells[1]), cells[2], AccessRole.valueOf(cells[3]), CareLevel.valueOf(cells[4]),
                MunicipalTask.valueOf(cells[5]))).toList();
    }

    private List<LayerId> reported() {
        return LAYERS.stream().map(layer -> in("layer." + layer)).map(LayerId::new).toList();
    }

    private List<Layer> layers() {
        String strong = in("layer.strong");
        Layer derived = new DerivedLayer(new LayerId(strong), Name.of(strong), new DerivationRule.EnoughLayers(reported(), 3, TieRule.BOTH, 2));
        List<Layer> layers = new ArrayList<>(reported().stream()
                .<Layer>map(id -> new ReportedLayer(id, Name.of(id.value()), TieRule.SENDER)).toList());
        layers.add(derived);
        return layers;
    }

    /// @param first place of the wave's two digits among the four
    private Fieldwork fieldwork(int first, Map<String, Participation> who) {
        Map<LayerId, SequencedMap<Pair, Answer>> reports = new LinkedHashMap<>();
        IntStream.range(0, LAYERS.size()).forEach(layer -> reports.put(reported().get(layer), reports(2 + layer, first, who)));
        SequencedMap<OrganisationId, Participation> participation = new TreeMap<>();
        who.forEach((key, took) -> participation.put(ids.get(key), took));
        return new Fieldwork(participation, new TreeMap<>(), reports);
    }

    private SequencedMap<Pair, Answer> reports(int column, int first, Map<String, Participation> who) {
        SequencedMap<Pair, Answer> reports = new TreeMap<>();
        for (String line : TIES.lines().toList()) {
            String[] words = line.split(" ");
            report(words[0], words[1], words[column].charAt(first) - '0', who, reports);
            report(words[1], words[0], words[column].charAt(first + 1) - '0', who, reports);
        }
        return reports;
    }

    /// Those who did not answer report nothing, and nobody reports on those who were not there.
    private void report(String from, String to, int often, Map<String, Participation> who, SequencedMap<Pair, Answer> reports) {
        if (often > 0 && !who.containsKey(from) && who.get(to) != Participation.ABSENT) {
            reports.put(new Pair(ids.get(from), ids.get(to)), new Answer.Tied(often));
        }
    }
}
