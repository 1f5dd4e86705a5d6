package samenspel.exchange.book;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import samenspel.network.Participation;
import samenspel.text.Folding;

/// What yes and no mean in a column that says who took part in a wave, by a heading of anybody's own words: `respons 2019` or
/// `actief in 2019?`. Whoever did not answer may have been there; who was not active was not.
public record ParticipationWords(Participation yes, Participation no) {
    private static final Pattern FILLING = Pattern.compile("\\b(de|het|een|the|a|was|is|were|heeft|has|had|of|op|at|on|van|jaar|year|wave|golf|meting|ronde|round|peiling|aan|to|vragenlijst|enquete|questionnaire|survey)\\b");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?![\\p{L}\\d])");
    private static final Set<String> ANSWERED = Set.of("respons", "response", "responded", "respondent", "resp", "geantwoord", "beantwoord", "antwoord", "answered", "answer", "ingevuld",
            "deelgenomen", "nam deel", "deelname", "deed mee", "meegedaan", "took part", "participated", "completed", "filled in", "gereageerd", "replied", "returned", "geretourneerd");
    /// The same only where the heading names a wave.
    private static final Set<String> ANSWERED_THEN = Set.of("", "status", "deelnemer", "deelnemend", "neemt deel", "doet mee", "mee", "participant", "participation", "participates",
            "participating", "participatie", "takes part", "part");
    private static final Set<String> SILENT = Set.of("non respons", "non response", "nonrespons", "nonresponse", "geen respons", "geen antwoord", "no response", "no answer",
            "niet geantwoord", "niet ingevuld", "niet deelgenomen", "not answered", "did not answer", "did not respond");
    private static final Set<String> THERE = Set.of("in", "in netwerk", "in network", "aanwezig", "present", "actief", "active",
            "lid", "lid netwerk", "netwerklid", "member", "network member", "bestaat", "bestond", "exists", "existed",
            "aangesloten", "deel netwerk", "netwerk", "network");
    private static final Set<String> GONE = Set.of("afwezig", "absent", "niet in netwerk", "not in network", "niet in", "not in");
    private static final Set<String> YES = Set.of("ja", "j", "yes", "y", "x", "1", "true", "waar", "v", "*", "✓", "✔", "+", "voltooid", "compleet", "volledig", "completed", "complete", "finished", "afgerond", "ingevuld", "filled in", "actief", "active", "aanwezig", "present", "lid", "member");
    private static final Set<String> NO = Set.of("nee", "neen", "n", "no", "0", "false", "onwaar", "niet", "-", "niet voltooid", "onvoltooid", "niet compleet", "niet gestart", "niet begonnen", "niet afgerond", "niet volledig", "onvolledig", "incompleet", "incomplete", "not completed", "not complete", "not started",
            "not finished", "weigering", "geweigerd", "weigert", "refused", "refusal", "declined", "niet benaderd", "not approached", "geen reactie", "niet gereageerd", "niet ingevuld", "not filled in");
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
            return Optional.of(new ParticipationWords(Participation.ANSWERED, Participation.NOT_ANSWERED));
        }
        if (SILENT.contains(rest)) {
            return Optional.of(new ParticipationWords(Participation.NOT_ANSWERED, Participation.ANSWERED));
        }
        return !dated ? Optional.empty() : THERE.contains(rest) ? Optional.of(new ParticipationWords(Participation.ANSWERED, Participation.ABSENT))
                : GONE.contains(rest) ? Optional.of(new ParticipationWords(Participation.ABSENT, Participation.ANSWERED)) : Optional.empty();
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

    /// What a cell says; empty where it is not understood.
    public Optional<Participation> of(String cell) {
        String word = Folding.fold(cell).isEmpty() ? cell.strip() : Folding.fold(cell);
        return YES.contains(word) ? Optional.of(yes) : NO.contains(word) ? Optional.of(no)
                : NOT_THERE.contains(word) ? Optional.of(Participation.ABSENT) : CellTerms.PARTICIPATION.meaning(word);
    }
}
