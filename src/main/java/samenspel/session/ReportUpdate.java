package samenspel.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import samenspel.study.filling.Gaps;
import samenspel.text.Texts;

/// What comes of the account of what was read, and of what is missing in it.
final class ReportUpdate {
    private ReportUpdate() {
    }

    static UpdateResult apply(State state, Action.OnReport action) {
        return switch (action) {
            case Action.AskReport(var report, boolean guarded) -> UpdateResult.of(state, new Effect.AskReport(report, guarded));
            case Action.SaveReport(var report, Path file, boolean guarded) -> WorldUpdate.inTurn(state, "work.save", file,
                    ticket -> new Effect.WriteReport(report, file, guarded, ticket));
            case Action.ShowReport(var documentOrigin) -> UpdateResult.of(state, new Effect.ShowReport(documentOrigin));
            case Action.CopyReport(var rows, boolean guarded) -> UpdateResult.of(state, new Effect.CopyReport(rows, guarded));
            case Action.Repair(var documentOrigin, var mending) -> !documentOrigin.canBeRepaired() ? UpdateResult.of(state)
                    : WorldUpdate.instead(state, "work.open", WorldUpdate.fileName(documentOrigin.files().getFirst()),
                    ticket -> new Effect.ReadTogether(documentOrigin.files(), documentOrigin.how(), mending, true, List.of(), ticket));
        };
    }

    /// A document that came in, with its notice; what is missing in it is said, with a way to fill it in.
    static State withImport(State fresh, Action.Imported imported) {
        State next = imported.origin().map(fresh::with).orElse(fresh);
        Gaps gaps = Gaps.of(imported.document().network());
        return next.with(gaps.isNone() ? imported.notice() : missing(imported.notice(), gaps, Texts.in(fresh.settings().language())));
    }

    /// What is missing comes first: few details are shown.
    private static Notice missing(Notice notice, Gaps gaps, Texts texts) {
        List<String> details = new ArrayList<>(List.of(texts.get("notice.gaps", gaps.withoutSector(), gaps.withoutRole())));
        details.addAll(notice.details());
        List<Notice.Offer> offers = new ArrayList<>(notice.offers());
        offers.add(new Notice.Offer("offer.filling", new Action.Question(Effect.Ask.FILLING)));
        return new Notice(notice.serious(), notice.key(), notice.arguments(), details, offers);
    }

    /// A document of its own file in which something is odd.
    static State withProblems(State fresh, Action.Opened opened) {
        List<Notice.Offer> offers = opened.origin().map(documentOrigin -> new Notice.Offer("offer.report", new Action.ShowReport(documentOrigin))).stream().toList();
        Notice notice = new Notice(true, "notice.opened-with-problems", List.of(opened.details().size()), opened.details(), offers);
        return opened.origin().map(fresh::with).orElse(fresh).with(notice);
    }
}
