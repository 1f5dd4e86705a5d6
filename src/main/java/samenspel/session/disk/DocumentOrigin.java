package samenspel.session.disk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import samenspel.session.request.SeveralFiles;
import samenspel.text.Texts;
import samenspel.text.account.Account;
import samenspel.text.account.Repairs;

/// How a document came in: out of which files, read how, and what became of all that is in them.
///
/// @param files   empty where they cannot be read once more in the same way
/// @param how     what several files or networks are; empty where that was guessed
/// @param guarded whether the files were refused and are of a confidential study, or may be
public record DocumentOrigin(List<Path> files, Optional<SeveralFiles> how, Repairs repairs, Account account, boolean guarded) {
    /// Of a study that nobody said anything about.
    public static final DocumentOrigin NOWHERE = new DocumentOrigin(List.of(), Optional.empty(), Repairs.NONE, Account.NOTHING);

    /// Of files whose document says itself whether it is confidential.
    public DocumentOrigin(List<Path> files, Optional<SeveralFiles> how, Repairs repairs, Account account) {
        this(files, how, repairs, account, false);
    }

    public DocumentOrigin {
        files = List.copyOf(files);
    }

    /// With more in its account.
    public DocumentOrigin and(Account more) {
        return new DocumentOrigin(files, how, repairs, account.and(more), guarded);
    }

    /// Whether it came in such a way that there is something to show.
    public boolean hasReport() {
        return account.tally().read() > 0 || !account.isEmpty();
    }

    public boolean canBeRepaired() {
        return !files.isEmpty();
    }

    /// What the files are called together.
    public String named(Texts texts) {
        String first = files.isEmpty() ? account.problems().stream().findFirst().map(problem -> problem.place().file()).orElse("")
                : String.valueOf(files.getFirst().getFileName());
        return files.size() < 2 ? first : texts.get("notice.brought.several", first, files.size() - 1);
    }
}
