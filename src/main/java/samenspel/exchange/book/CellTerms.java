package samenspel.exchange.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.network.Answer;
import samenspel.network.Participation;
import samenspel.network.TieRule;
import samenspel.network.kind.AccessRole;
import samenspel.network.kind.CareLevel;
import samenspel.network.kind.GovernanceForm;
import samenspel.network.kind.MunicipalTask;
import samenspel.network.kind.MunicipalityKind;
import samenspel.text.Folding;
import samenspel.text.Language;
import samenspel.text.Texts;

/// The words that cells use for one kind of thing: written in the language asked for, read in both and in
/// the other words people use.
public final class CellTerms<T> {
    public static final CellTerms<Boolean> YES_NO = new CellTerms<>(List.of(
            new Term<>(true, "yes", "j|y|x|1|true|waar"), new Term<>(false, "no", "n|0|false|onwaar")));
    public static final CellTerms<AccessRole> ACCESS = new CellTerms<>(List.of(
            new Term<>(AccessRole.ACCESS, "yes", "j|y|x|1|true|waar|toegang|toegangsorganisatie|verwijzer|gatekeeper|access"),
            new Term<>(AccessRole.OTHER, "no", "n|0|false|onwaar|geen|overig|other|none")));
    public static final CellTerms<CareLevel> LEVEL = new CellTerms<>(List.of(
            new Term<>(CareLevel.SPECIALIST, "specialist", "specialistische jeugdhulp|specialistische jeugdzorg|niet vrij toegankelijk|specialist care"),
            new Term<>(CareLevel.FREELY_ACCESSIBLE, "freely-accessible", "vrij toegankelijke hulp|vrij|free|accessible"),
            new Term<>(CareLevel.BASIC, "basic", "basisvoorziening|preventie|prevention|participatie en preventie|basic service")));
    public static final CellTerms<MunicipalTask> TASK = new CellTerms<>(List.of(
            new Term<>(MunicipalTask.LEADING, "leading", "leidend|leidt|leading|lead|leidende organisatie|lead organisation"),
            new Term<>(MunicipalTask.PURCHASING, "purchasing", "inkoop|inkoop en contractmanagement|purchasing|contract management"),
            new Term<>(MunicipalTask.NONE, "none", "nee|no|neither")));
    public static final CellTerms<Participation> PARTICIPATION = new CellTerms<>(List.of(
            new Term<>(Participation.ANSWERED, "answered", "ja|yes|x|1|meegedaan|deelgenomen|geantwoord|respons|responded|took part|participated"),
            new Term<>(Participation.NOT_ANSWERED, "not-answered", "nee|no|0|niet meegedaan|niet geantwoord|geen antwoord|non respons|no answer|"
                    + "no response|silent|stil|zwijgt|did not answer|not responded"),
            new Term<>(Participation.ABSENT, "absent", "afwezig|vertrokken|weg|gestopt|bestaat niet|nog niet|nvt|n v t|absent|left|gone|not yet|n a|na")));
    public static final CellTerms<GovernanceForm> GOVERNANCE = new CellTerms<>(List.of(
            new Term<>(GovernanceForm.LEAD_ORGANISATION, "lead-organisation", "leidende netwerkorganisatie|leidend|lead"),
            new Term<>(GovernanceForm.ADMINISTRATIVE_ORGANISATION, "administrative-organisation", "aparte organisatie|administratief|nao|administrative"),
            new Term<>(GovernanceForm.SELF_GOVERNED, "self-governed", "zelfsturend netwerk|gezamenlijk|samen|shared|together|self governed network")));
    public static final CellTerms<MunicipalityKind> MUNICIPALITY = new CellTerms<>(List.of(
            new Term<>(MunicipalityKind.LARGE, "large", "groot|large"),
            new Term<>(MunicipalityKind.MEDIUM, "medium", "middelgroot|medium"),
            new Term<>(MunicipalityKind.COOPERATING_SMALL, "cooperating-small", "klein|kleine gemeenten|small|small municipalities|regio|region"),
            new Term<>(MunicipalityKind.OTHER, "other", "overig|geen gemeente|none")));
    public static final CellTerms<TieRule> RULE = new CellTerms<>(List.of(
            new Term<>(TieRule.SENDER, "sender", "gericht|ja|directed|sender|afzender|yes"),
            new Term<>(TieRule.EITHER, "either", "ongericht|nee|undirected|either|een|one|no"),
            new Term<>(TieRule.BOTH, "both", "beide|wederkerig|allebei|both|reciprocal|mutual")));
    /// Whether a layer follows from others.
    public static final CellTerms<Boolean> DERIVED = new CellTerms<>(List.of(
            new Term<>(false, "reported", "gemeld|gerapporteerd|bevraagd|asked"), new Term<>(true, "derived", "berekend|regel|computed|rule")));
    /// The answers that are no tie.
    public static final CellTerms<Answer> NO_TIE = new CellTerms<>(List.of(
            new Term<>(Answer.NOT_TIED, "not-tied", "geen|geen contact|nooit|none|never|no contact|nee|no"),
            new Term<>(Answer.NO_ANSWER, "no-answer", "niet ingevuld|not answered|onbekend|unknown"),
            new Term<>(new Answer.Unknown(Answer.Reason.SKIPPED), "skipped", "weet niet|leeg gelaten|skipped|do not know|don t know")));

    /// One meaning and its words.
    ///
    /// @param id   `book.word.<id>` is the word that is written
    /// @param also folded, with `|` between them
    private record Term<T>(T meaning, String id, String also) {

        String in(Texts texts) {
            return texts.get("book.word." + id);
        }
    }

    private final List<Term<T>> terms;
    private final Map<String, T> meanings = new HashMap<>();

    private CellTerms(List<Term<T>> terms) {
        this.terms = List.copyOf(terms);
        for (Term<T> term : terms) {
            Stream.concat(Language.all().stream().map(language -> term.in(Texts.in(language))), Stream.of(term.also().split("\\|")))
                    .forEach(word -> meanings.putIfAbsent(Folding.fold(word), term.meaning()));
        }
    }

    public String in(T meaning, Texts texts) {
        return terms.stream().filter(term -> term.meaning().equals(meaning)).findFirst().orElseThrow().in(texts);
    }

    public Optional<T> meaning(String word) {
        return Optional.ofNullable(meanings.get(Folding.fold(word)));
    }

    /// The words to choose from.
    public List<String> all(Texts texts) {
        return terms.stream().map(term -> term.in(texts)).toList();
    }
}
