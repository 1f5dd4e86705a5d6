package samenspel.storage;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import samenspel.network.Answer;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Participation;
import samenspel.text.json.Json;

/// The reports of one layer in one wave: lists `[from, to, strength]`, in which a word may stand for the
/// strength where there is none.
///
/// @param strengths answers already read by how they are written; there are few of them
record ReportFormat(KnownIds organisations, Map<OrganisationId, Participation> participation, Map<String, Optional<Answer>> strengths) {
    private static final Map<String, Answer> WORDS = Map.of(
            "skipped", new Answer.Unknown(Answer.Reason.SKIPPED),
            "no-answer", Answer.NO_ANSWER,
            "no-tie", Answer.NOT_TIED);

    ReportFormat(KnownIds organisations, Map<OrganisationId, Participation> participation) {
        this(organisations, participation, new HashMap<>());
    }

    SequencedMap<Pair, Answer> read(FileValue layer) {
        SequencedMap<Pair, Answer> reports = new LinkedHashMap<>();
        for (FileValue report : layer.items()) {
            layer.findings().row(() -> {
                report(report, reports);
                return report;
            });
        }
        return reports;
    }

    private void report(FileValue report, Map<Pair, Answer> reports) {
        List<FileValue> three = report.json() instanceof Json.Items ? report.items() : List.of();
        if (three.size() == 3) {
            report(report, three, reports);
        } else {
            report.report(FileReason.REPORT_SHAPE, report.shown());
        }
    }

    private void report(FileValue report, List<FileValue> three, Map<Pair, Answer> reports) {
        OrganisationId from = organisations.organisation(three.get(0));
        OrganisationId to = organisations.organisation(three.get(1));
        Optional<Answer> answer = answer(three.get(2));
        if (from.equals(to)) {
            report.report(FileReason.SELF_TIE, from.value());
        } else if (reports.putIfAbsent(new Pair(from, to), answer.orElse(Answer.NOT_TIED)) != null) {
            report.report(FileReason.DUPLICATE_TIE, from.value(), to.value());
        } else {
            checkPresent(report, from, to);
        }
    }

    private Optional<Answer> answer(FileValue part) {
        return answer(part, strengths);
    }

    /// What was reported; empty, with a problem found, for anything else.
    static Optional<Answer> answer(FileValue part, Map<String, Optional<Answer>> strengths) {
        Optional<Answer> answer = switch (part.json()) {
            case Json.Text(_, String word) -> Optional.ofNullable(WORDS.get(word));
            case Json.Digits(_, String written) -> strengths.computeIfAbsent(written, ReportFormat::strength);
            default -> Optional.empty();
        };
        if (answer.isEmpty()) {
            part.report(FileReason.NOT_STRENGTH, part.shown());
        }
        return answer;
    }

    private static Optional<Answer> strength(String written) {
        return Optional.of(Double.parseDouble(written)).filter(value -> value > 0 && Double.isFinite(value)).map(Answer.Tied::new);
    }

    private void checkPresent(FileValue report, OrganisationId from, OrganisationId to) {
        OrganisationId absent = participation.get(from) == Participation.ABSENT ? from : to;
        if (participation.get(absent) == Participation.ABSENT) {
            report.report(FileReason.REPORT_WHILE_ABSENT, absent.value());
            report.findings().setAside();
        }
    }

    static Json write(Map<Pair, Answer> reports) {
        return Json.items(reports.entrySet().stream().map(report -> Json.items(List.of(
                Json.text(report.getKey().from().value()), Json.text(report.getKey().to().value()), write(report.getValue())))).toList());
    }

    static Json write(Answer answer) {
        return switch (answer) {
            case Answer.Tied(double strength) -> Json.number(strength);
            case Answer.NotTied _ -> Json.text("no-tie");
            case Answer.Unknown(Answer.Reason reason) -> Json.text(FileWords.of(reason));
        };
    }
}
