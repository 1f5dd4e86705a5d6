package samenspel.exchange.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.exchange.found.FileDraft;
import samenspel.text.Folding;

/// What a column of a table is; most are recognised by their heading in Dutch or English.
public enum ColumnRole {
    FROM("from source van bron ego sender afzender zender initiator author auteur verwijzer tail vertex1 node1 actor1 player1 person1 id1 van1 v1 begin referring referrer sending verwijzende zendende"),
    TO("to target naar doel alter receiver receivers ontvanger ontvangers recipient recipients geadresseerde geadresseerden mentions mentioned head vertex2 node2 actor2 player2 person2 id2 v2 about over receiving ontvangende referred"),
    STRENGTH("strength weight value sterkte gewicht waarde freq frequency frequentie count aantal score intensiteit collab w"),
    LAYER("layer laag relation relatie relationship relatietype type soort kind network netwerk"),
    WAVE("wave golf meting meetronde meetmoment ronde round jaar year day dag week month maand period periode time tijd date datum panel t schooljaar schoolyear academicyear kwartaal quarter seizoen season semester halfjaar jaartal meetjaar meetdatum peiling peiljaar peildatum"),
    DIRECTION("directed gericht direction richting"),
    START("start begin onset starttijd timeset begindatum startdatum startdate begindate ingangsdatum beginjaar startjaar beginyear startyear begintijd starttime"),
    END("end eind einde terminus stop einddatum enddate stopdatum stopdate eindjaar endyear eindtijd endtime"),
    ID("vertex vertexid node nodeid knoop id identifier code key sleutel nummer nr"),
    NAME("name label naam vertexnames vertexname organisatie organisation organization instelling agency institution actor person persoon screenname title"),
    SHORT_NAME(""),
    SECTOR(""),
    /// Whether an organisation gives access to specialist care.
    ACCESS(""),
    /// Who answers, in a survey of one row a respondent.
    RESPONDENT("respondent organisatie organisation organization organisatienaam instelling naam name"),
    /// What is answered about one organisation, or the cells of a matrix.
    ANSWER(""),
    /// The name of an organisation that is mentioned.
    MENTION(""),
    /// The names of organisations that are mentioned, several in one cell.
    MENTIONS(""),
    /// Something else about an organisation or tie, kept with it.
    ATTRIBUTE(""),
    NOT_USED("");

    /// A name, of which the words do not say that it is another one.
    private static final Pattern NAMED = Pattern.compile("(\\p{L}+ ){1,2}(name|naam)|(name|naam)( of| van)?( de| het| the)?( \\p{L}+){1,2}"
            + "|(organisatie|organisation|organization|org|instelling|bedrijf|actor|node|vertex|knoop|partner)(s?naam|name)");
    private static final Pattern OTHER = Pattern.compile(".*(short|kort|table|tabel|column|kolom|position|valid|setting|property|eigenschap|afk|abbr|sector|group|groep|layer|laag|type|file|bestand|user|street|straat|first|last|voor|achter|middle|class|colou?r|kleur|font|size|visib|contact|wave|golf|domain|domein|event|redcap).*");
    private static final Set<String> NUMBERS = Set.of("id", "code", "nr", "nummer", "number", "no", "identifier", "key");
    /// Words that say nothing of the role beside another one.
    private static final Set<String> BESIDE = Set.of("vertex", "node", "id", "name", "naam", "code", "organisatie", "organisation",
            "organization", "org", "agency", "actor", "person", "persoon", "minute", "minuut", "of", "the", "de", "het", "een", "tie", "edge", "e");

    private final List<String> words;

    ColumnRole(String words) {
        this.words = words.isEmpty() ? List.of() : List.of(words.split(" "));
    }

    /// How well a heading names this role: 0 is best; empty if it does not.
    Optional<Integer> fit(String heading) {
        FileDraft.stepReading(1);
        String folded = Folding.fold(heading.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").replace('_', ' '));
        String bare = Stream.of(folded.split(" ")).filter(word -> !BESIDE.contains(word)).collect(Collectors.joining());
        int whole = words.indexOf(folded.replace(" ", ""));
        int part = words.indexOf(bare);
        boolean lastWord = this == LAYER && folded.matches("(soort|type|kind) .*|.* (type|soort|relation|relatie|layer|laag)");
        return whole >= 0 ? Optional.of(whole) : part >= 0 ? Optional.of(100 + part) : lastWord ? Optional.of(200) : loose(folded, bare);
    }

    /// An id or a name that is called by more words than the usual ones.
    private Optional<Integer> loose(String folded, String bare) {
        List<String> said = List.of(folded.split(" "));
        boolean number = this == ID && said.size() > 1 && NUMBERS.contains(said.getLast()) && Set.of("", said.getLast()).contains(bare);
        boolean name = this == NAME && NAMED.matcher(folded).matches() && !OTHER.matcher(folded).matches();
        return number || name ? Optional.of(300) : Optional.empty();
    }
}
