package samenspel.work.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import samenspel.exchange.names.NameVerdict;
import samenspel.exchange.names.WrittenName;
import samenspel.exchange.plan.ImportPlan;
import samenspel.study.byhand.HandEntry;
import samenspel.study.byhand.NamesForNext;

/// What was said by hand about names in this year's study, for the files of next year.
public final class NamesByHand {
    private NamesByHand() {
    }

    /// A plan that knows which of the names in its files are the same, or different, where nobody has said that of it yet.
    /// Names that are not in the files do not come in, but for the one by which an organisation is called now.
    public static ImportPlan in(ImportPlan plan, List<HandEntry> byHand) {
        List<NamesForNext.Said> said = NamesForNext.of(byHand);
        if (said.isEmpty()) {
            return plan;
        }
        Set<String> written = plan.names().stream().map(WrittenName::text).collect(Collectors.toSet());
        ImportPlan next = plan;
        for (NamesForNext.Said one : said) {
            boolean there = written.contains(one.other()) && (one.same() || written.contains(one.kept()));
            if (there && next.decisions().names().verdict(one.kept(), one.other()) == NameVerdict.OPEN) {
                next = next.decide(one.kept(), one.other(), one.same() ? NameVerdict.SAME : NameVerdict.DIFFERENT);
            }
        }
        return next;
    }
}
