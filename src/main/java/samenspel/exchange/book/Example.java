package samenspel.exchange.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samenspel.network.AccessRole;
import samenspel.network.Answer;
import samenspel.network.CareLevel;
import samenspel.network.DerivationRule;
import samenspel.network.DerivedLayer;
import samenspel.network.Fieldwork;
import samenspel.network.FrequencyClass;
import samenspel.network.GovernanceForm;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.MunicipalTask;
import samenspel.network.MunicipalityKind;
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
import samenspel.text.Language;

/// The small invented network of the template: a town in which one centre holds the network together, with
/// two measurements between which ties come and go. Names are ids, as in a workbook without a column for them.
final class Example {
    private static final List<String> LAYERS = List.of("Inhoudelijke informatie|Content information",
            "Bestuurlijke informatie|Administrative information", "Cliëntverwijzing|Client referral");
    private static final String SECTORS = """
            CJG|Centrum voor Jeugd en Gezin|Centre for Youth and Family
            G|Gemeente-afdelingen|Municipal departments
            O|Onderwijs|Education
            SB|Sociale basisvoorzieningen|Basic social services
            H|Huisartsen|General practitioners
            JGZ|Jeugdgezondheidszorg & preventie|Preventive youth health care & prevention
            S|Specialistische jeugdzorg|Specialist youth care
            K|Kinderopvang|Childcare
            JB|Jeugdbescherming & -reclassering|Youth protection & youth probation
            V|Veiligheid|Safety
            VV|Verenigingen & vrijwilligersorganisaties|Associations & volunteer organisations
            """;
    /// key | sector | kind within it | access | level | task | Dutch name and short name | English ones
    private static final String ORGANISATIONS = """
            cjg|CJG||ACCESS|FREELY_ACCESSIBLE|NONE|Centrum voor Jeugd en Gezin Waterstad|CJG|Centre for Youth and Family Waterstad|Youth centre
            jeugd|G||OTHER|FREELY_ACCESSIBLE|LEADING|Gemeente Waterstad, afdeling Jeugd|Afdeling Jeugd|Municipality of Waterstad, youth department|Youth department
            inkoop|G||OTHER|FREELY_ACCESSIBLE|PURCHASING|Gemeente Waterstad, inkoop en contracten|Inkoop|Municipality of Waterstad, purchasing|Purchasing
            school|O|PO|OTHER|BASIC|NONE|Basisschool De Vlieger|De Vlieger|De Vlieger primary school|De Vlieger
            lyceum|O|VO|OTHER|BASIC|NONE|Lyceum aan de Vaart|Lyceum|Vaart secondary school|Vaart school
            brug|H||ACCESS|FREELY_ACCESSIBLE|NONE|Huisartsenpraktijk De Brug|Praktijk De Brug|De Brug general practice|De Brug GPs
            hof|H||ACCESS|FREELY_ACCESSIBLE|NONE|Huisartsen Oosterhof|Oosterhof|Oosterhof general practice|Oosterhof GPs
            jgz|JGZ||ACCESS|FREELY_ACCESSIBLE|NONE|Jeugdgezondheidszorg Waterstad|JGZ|Youth health care Waterstad|Youth health
            horizon|S||OTHER|SPECIALIST|NONE|Jeugdzorg De Horizon|De Horizon|De Horizon youth care|De Horizon
            kompas|S||OTHER|SPECIALIST|NONE|Praktijk Kompas|Kompas|Kompas practice|Kompas
            zandbak|K||OTHER|BASIC|NONE|Kinderopvang De Zandbak|De Zandbak|De Zandbak childcare|De Zandbak
            jb|JB||ACCESS|SPECIALIST|NONE|Jeugdbescherming Waterland-Oost|Jeugdbescherming|Youth protection Waterland-Oost|Youth protection
            buurt|SB||OTHER|FREELY_ACCESSIBLE|NONE|Buurtteam Noord|Buurtteam|Neighbourhood team North|Team North
            anker|SB||OTHER|BASIC|NONE|Jongerencentrum Het Anker|Het Anker|Het Anker youth club|Het Anker
            politie|V||OTHER|BASIC|NONE|Wijkagenten Waterstad|Wijkagenten|Community police Waterstad|Police
            sport|VV||OTHER|BASIC|NONE|Sportvereniging De Golf|De Golf|De Golf sports club|De Golf
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

    private final Language language;
    private final Map<String, OrganisationId> ids;

    private Example(Language language) {
        this.language = language;
        this.ids = ORGANISATIONS.lines().map(line -> line.split("\\|"))
                .collect(Collectors.toMap(cells -> cells[0], cells -> new OrganisationId(cells[name()])));
    }

    static Network network(Language language) {
        return new Example(language).network();
    }

    private Network network() {
        String title = language == Language.NL ? "Waterstad (voorbeeld)" : "Waterstad (example)";
        Profile profile = new Profile(Name.of(title), MunicipalityKind.MEDIUM, 45_000, GovernanceForm.LEAD_ORGANISATION, true);
        SequencedMap<WaveId, Fieldwork> fieldwork = new LinkedHashMap<>();
        fieldwork.put(new WaveId("2024"), fieldwork(0, FIRST));
        fieldwork.put(new WaveId("2025"), fieldwork(2, SECOND));
        return new Network(profile, scale(), sectors(), organisations(), List.of(wave("2024"), wave("2025")), layers(), fieldwork);
    }

    /// The column of names of organisations in this language.
    private int name() {
        return language == Language.NL ? 6 : 8;
    }

    private String in(String dutchAndEnglish) {
        return dutchAndEnglish.split("\\|")[language == Language.NL ? 0 : 1];
    }

    private List<FrequencyClass> scale() {
        return List.of(often(1, "enkele keren per jaar|a few times a year", 1), often(2, "elk kwartaal|every quarter", 4),
                often(3, "elke maand|every month", 12), often(4, "elke week of vaker|every week or more often", 52));
    }

    private FrequencyClass often(int strength, String words, int timesPerYear) {
        return new FrequencyClass(strength, Name.of(in(words)), timesPerYear);
    }

    private static Wave wave(String year) {
        int number = Integer.parseInt(year);
        return new Wave(new WaveId(year), Name.of(year), Optional.of(LocalDate.of(number, 9, 1)), Optional.of(LocalDate.of(number, 10, 31)));
    }

    private List<Sector> sectors() {
        return SECTORS.lines().map(line -> line.split("\\|"))
                .map(cells -> new Sector(new SectorId(cells[0]), cells[0], new Name(cells[1], cells[2]))).toList();
    }

    private List<Organisation> organisations() {
        return ORGANISATIONS.lines().map(line -> line.split("\\|")).map(cells -> new Organisation(ids.get(cells[0]), cells[name()],
                cells[name() + 1], new SectorId(cells[1]), cells[2], AccessRole.valueOf(cells[3]), CareLevel.valueOf(cells[4]),
                MunicipalTask.valueOf(cells[5]))).toList();
    }

    private List<LayerId> reported() {
        return LAYERS.stream().map(this::in).map(LayerId::new).toList();
    }

    private List<Layer> layers() {
        String strong = in("Sterke relatie|Strong tie");
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
