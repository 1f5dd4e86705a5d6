package samenspel.exchange.book;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import samenspel.exchange.cells.WrittenDate;
import samenspel.exchange.found.Numbers;
import samenspel.network.Participation;
import samenspel.text.Folding;

/// What yes and no mean in a column that says who took part in a wave, by a heading of anybody's own words: `respons 2019` or
/// `actief in 2019?`. Whoever did not answer may have been there; who was not active was not.
///
/// @param marks whether it may stand only beside those who did not answer
public record ParticipationWords(Participation yes, Participation no, boolean marks) {
    private static final Pattern FILLING = Pattern.compile("\\b(de|het|een|the|a|was|is|were|heeft|has|had|of|op|at|on|van|jaar|year|wave|golf|meting|ronde|round|peiling|aan|to|vragenlijst|enquete|questionnaire|survey)\\b");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?![\\p{L}\\d])");
    private static final Set<String> ANSWERED = Set.of("respons", "response", "responded", "respondent", "resp", "geantwoord", "beantwoord", "antwoord", "answered", "answer", "ingevuld",
            "deelgenomen", "nam deel", "deelname", "deed mee", "meegedaan", "took part", "participated", "completed", "filled in", "gereageerd", "replied", "returned", "geretourneerd", "retour", "retour ontvangen", "teruggestuurd", "ingeleverd", "ingestuurd", "submitted", "sent back");
    /// The same only where the heading names a wave.
    private static final Set<String> ANSWERED_THEN = Set.of("", "status", "deelnemer", "deelnemend", "neemt deel", "doet mee", "mee", "participant", "participation", "participates",
            "participating", "participatie", "takes part", "part");
    private static final Set<String> SILENT = Set.of("non respons", "non response", "nonrespons", "nonresponse", "geen respons", "geen antwoord", "no response", "no answer",
            "niet geantwoord", "niet ingevuld", "niet deelgenomen", "not answered", "did not answer", "did not respond",
            "niet meegedaan", "niet gereageerd", "geen reactie", "non respondent", "nonrespondent", "not filled in", "did not take part", "did not participate", "not responded", "no reply");
    /// Headings below which words such as `volledig` and `niet gestart` are about the questions asked.
    private static final Set<String> STATUS = Set.of("", "status", "respons", "response", "responsstatus", "respons status", "response status", "status respons", "status response",
            "resultaat", "result", "uitkomst", "outcome");
    private static final Set<String> DONE = Set.of("voltooid", "compleet", "volledig", "volledig ingevuld", "completed", "complete", "finished", "afgerond", "gedeeltelijk", "deels", "partial", "partially", "gedeeltelijk ingevuld", "partially completed");
    private static final Set<String> THERE = Set.of("in", "in netwerk", "in network", "aanwezig", "present", "actief", "active",
            "lid", "lid netwerk", "netwerklid", "member", "network member", "bestaat", "bestond", "exists", "existed",
            "aangesloten", "deel netwerk", "netwerk", "network");
    private static final Set<String> GONE = Set.of("afwezig", "absent", "niet in netwerk", "not in network", "niet in", "not in");
    private static final Set<String> YES = Set.of("ja", "j", "yes", "y", "x", "1", "true", "waar", "v", "*", "✓", "✔", "+", "voltooid", "compleet", "volledig", "completed", "complete", "finished", "afgerond", "ingevuld", "filled in", "actief", "active", "aanwezig", "present", "lid", "member");
    private static final Set<String> NO = Set.of("nee", "neen", "n", "no", "0", "false", "onwaar", "niet", "-", "niet voltooid", "onvoltooid", "niet compleet", "niet gestart", "niet begonnen", "nog niet gestart", "not yet started", "niet afgerond", "niet volledig", "onvolledig", "incompleet", "incomplete", "not completed", "not complete", "not started",
            "not finished", "weigering", "geweigerd", "weigert", "refused", "refusal", "declined", "niet benaderd", "not approached", "geen reactie", "niet gereageerd", "niet ingevuld", "not filled in");
    private static final Set<String> PLAIN_NO = Set.of("nee", "neen", "n", "no", "0", "false", "onwaar", "niet", "-");
    private static final Set<String> NOT_THERE = Set.of("niet in netwerk", "niet in het netwerk", "not in network", "not in the network", "niet actief", "inactief", "not active",
            "inactive", "niet aanwezig", "not present", "geen lid", "no member", "bestond nog niet", "bestond niet", "did not exist", "nog niet opgericht", "opgeheven", "gefuseerd");

    /// Of a heading; empty where it says no such thing.
    ///
    /// @param wave  empty for the only one of what is read, whatever year the heading names
    /// @param dated whether it is to name the wave, or to name none
    public static Optional<ParticipationWords> of(String heading, String wave, boolean dated) {
        return rest(heading, wave, dated).flatMap(rest -> of(rest, dated));
    }

    private static Optional<ParticipationWords> of(String rest, boolean dated) {
        if (ANSWERED.contains(rest) || dated && ANSWERED_THEN.contains(rest)) {
            return Optional.of(new ParticipationWords(Participation.ANSWERED, Participation.NOT_ANSWERED, false));
        }
        if (SILENT.contains(rest)) {
            return Optional.of(new ParticipationWords(Participation.NOT_ANSWERED, Participation.ANSWERED, true));
        }
        return !dated ? Optional.empty() : THERE.contains(rest) ? Optional.of(new ParticipationWords(Participation.ANSWERED, Participation.ABSENT, false))
                : GONE.contains(rest) ? Optional.of(new ParticipationWords(Participation.ABSENT, Participation.ANSWERED, true)) : Optional.empty();
    }

    /// Of a column whose cells say by themselves who answered, whatever its heading; empty where they do not.
    public static Optional<ParticipationWords> told(String heading, String wave, boolean dated, Collection<String> cells) {
        return rest(heading, wave, dated).filter(rest -> tell(rest, cells)).map(_ -> new ParticipationWords(Participation.ANSWERED, Participation.NOT_ANSWERED, true));
    }

    private static boolean tell(String rest, Collection<String> cells) {
        List<String> words = cells.stream().filter(cell -> !cell.isBlank()).map(Folding::fold).distinct().toList();
        return !words.isEmpty() && words.stream().allMatch(ParticipationWords::mayTell) && (STATUS.contains(rest) || words.stream().anyMatch(word -> ANSWERED.contains(word) || SILENT.contains(word)));
    }

    /// Whether a word may say whether somebody answered, more than with yes and no.
    public static boolean mayTell(String cell) {
        String word = Folding.fold(cell);
        return ANSWERED.contains(word) || SILENT.contains(word) || DONE.contains(word) || NO.contains(word) && !PLAIN_NO.contains(word);
    }

    /// What a heading says beside the name of a wave.
    private static Optional<String> rest(String name, String wave, boolean dated) {
        String folded = Folding.fold(name);
        if (wave.isBlank()) {
            return dated ? Optional.empty() : Optional.of(bare(YEAR.matcher(folded).replaceAll(" ")));
        }
        String number = wave.matches("\\d{1,2}") ? "(t|w|m|wave|golf|meting|ronde|round)? ?" : "";
        String before = wave.matches("(?:19|20)\\d\\d") ? "(?<!\\d)" : "(?<![\\p{L}\\d])";
        String rest = folded.replaceAll(before + number + Pattern.quote(Folding.fold(wave)) + "(?: 0)?(?![\\p{L}\\d])", " ");
        return dated != rest.equals(folded) ? Optional.of(bare(rest)) : Optional.empty();
    }

    private static String bare(String rest) {
        return FILLING.matcher(rest).replaceAll(" ").strip().replaceAll(" +", " ").replaceFirst("(?<=\\p{L}) in$", "");
    }

    /// What a cell says; empty where it is not understood. A date is when somebody answered.
    public Optional<Participation> of(String cell) {
        String word = Folding.fold(cell).isEmpty() ? cell.strip() : Folding.fold(cell);
        boolean dated = yes == Participation.ANSWERED && !Numbers.isNumber(cell) && WrittenDate.moment(cell, false).or(() -> WrittenDate.moment(cell, true)).isPresent();
        return SILENT.contains(word) ? Optional.of(Participation.NOT_ANSWERED) : YES.contains(word) || dated ? Optional.of(yes) : NO.contains(word) ? Optional.of(no)
                : NOT_THERE.contains(word) ? Optional.of(Participation.ABSENT) : ANSWERED.contains(word) ? Optional.of(Participation.ANSWERED) : CellTerms.PARTICIPATION.meaning(word);
    }

    /// What it means where nothing stands: beside marks for those who did not answer that somebody did, else that it is not known.
    public Participation blank(Collection<String> cells) {
        boolean answered = cells.stream().map(this::of).flatMap(Optional::stream).anyMatch(Participation.ANSWERED::equals);
        return marks && !answered ? Participation.ANSWERED : Participation.NOT_ANSWERED;
    }
}
