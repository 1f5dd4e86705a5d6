package samenspel.exchange.survey;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Ledger;
import samenspel.exchange.found.Unreadable;
import samenspel.text.Spot;

/// Says what the answers of a survey count as.
public final class AnswerNotes {
    private static final int MOST_SHOWN = 24;
    private static final Pattern ADDITION = Pattern.compile("\\s*[(\\[][^()\\[\\]]*[)\\]]\\s*$");

    private AnswerNotes() {
    }

    /// Refuses a survey of which no answer is understood that means a tie.
    public static void refuse(SurveyAnswers answers, Spot at) {
        List<SurveyAnswers.Found> odd = answers.by(AnswerBasis.NOT_KNOWN);
        if (!odd.isEmpty() && answers.found().stream().noneMatch(one -> one.meaning().isAnswer() && one.meaning().strength() != 0)) {
            throw new Unreadable(ImportReason.ANSWERS_NOT_UNDERSTOOD, at, odd.stream().limit(MOST_SHOWN).map(SurveyAnswers.Found::written).collect(Collectors.joining("; ")));
        }
    }

    public static void say(SurveyAnswers answers, Spot at, Ledger ledger) {
        counts(answers, Set.of(AnswerBasis.CODE), ImportReason.ANSWERS_BY_CODE, at, ledger);
        counts(answers, Set.of(AnswerBasis.SCALE, AnswerBasis.OTHER_SCALE), ImportReason.ANSWERS_BY_SCALE, at, ledger);
        counts(answers, Set.of(AnswerBasis.HEADING), ImportReason.ANSWERS_BY_HEADING, at, ledger);
        List<String> kinds = answers.by(AnswerBasis.KINDS).stream().flatMap(one -> SurveyAnswers.kindsIn(one.written()).stream()).distinct().sorted().toList();
        if (!kinds.isEmpty()) {
            ledger.noted(ImportReason.ANSWERS_ARE_KINDS, at, String.join("; ", kinds));
        }
        taken(answers, at, ledger);
    }

    /// Says who did not answer, and who has answered under a name that is that of one of them with an addition.
    public static void silent(List<String> silent, Set<String> respondents, Ledger ledger) {
        if (silent.isEmpty()) {
            return;
        }
        ledger.noted(ImportReason.SILENT, Spot.NOWHERE, silent.size(), String.join(", ", silent));
        respondents.stream().sorted().forEach(who -> silent.stream().filter(name -> !who.equals(name) && ADDITION.matcher(who).replaceFirst("").equalsIgnoreCase(name))
                .forEach(name -> ledger.noted(ImportReason.LOOKS_ASKED, Spot.NOWHERE, who, name)));
    }

    /// Says what the words in a list of ties count as, yes, no and signs too; nothing of a mark that stands alone.
    public static void sayWords(SurveyAnswers words, Spot at, Ledger ledger) {
        List<SurveyAnswers.Found> found = words.found().stream().filter(one -> one.meaning().isAnswer()).toList();
        if (found.stream().anyMatch(one -> one.meaning().strength() != 1)) {
            said(found, ImportReason.ANSWERS_BY_SCALE, at, ledger);
        }
        taken(words, at, ledger);
    }

    private static void taken(SurveyAnswers answers, Spot at, Ledger ledger) {
        answers.by(AnswerBasis.LOWEST).forEach(one -> ledger.noted(ImportReason.LOWEST_ANSWER, at, one.written(), one.cells()));
        answers.by(AnswerBasis.MAYBE_NO_ANSWER).forEach(one -> ledger.noted(ImportReason.ANSWER_TAKEN_FOR_NONE, at, one.written(), one.cells()));
    }

    private static void counts(SurveyAnswers answers, Set<AnswerBasis> bases, ImportReason reason, Spot at, Ledger ledger) {
        List<SurveyAnswers.Found> found = answers.found().stream().filter(one -> bases.contains(one.meaning().basis())
                || bases.contains(AnswerBasis.SCALE) && AnswerWords.isNoted(one.written())).toList();
        if (!found.isEmpty()) {
            said(found, reason, at, ledger);
        }
    }

    private static void said(List<SurveyAnswers.Found> found, ImportReason reason, Spot at, Ledger ledger) {
        ledger.noted(reason, at, found.stream().limit(MOST_SHOWN).map(AnswerNotes::shown).collect(Collectors.joining("; ")));
    }

    private static String shown(SurveyAnswers.Found one) {
        double strength = one.meaning().strength();
        return one.written() + " = " + (Double.isNaN(strength) ? "?" : strength == Math.rint(strength) ? Long.toString((long) strength) : Double.toString(strength));
    }
}
