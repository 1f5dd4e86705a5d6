package samenspel.work.gate;

import java.nio.file.Path;
import java.util.List;
import samenspel.exchange.Import;
import samenspel.exchange.OpenedFile;
import samenspel.exchange.found.ReadingOptions;
import samenspel.network.Network;
import samenspel.session.Effect;
import samenspel.study.privacy.Naming;

/// Decides what may leave a study. The rule is [Naming#isKeptIn]; the answer holds for one thing and is not remembered.
public final class Gate {
    private Gate() {
    }

    /// Leave for something that names so much.
    ///
    /// @param said whether somebody said in this very wish that it may
    /// @throws NamesStay if it would name what the study keeps in
    public static Permit of(Network network, Naming naming, boolean said) throws NamesStay {
        if (naming.isKeptIn(network) && !said) {
            throw new NamesStay();
        }
        return new Permit();
    }

    /// Leave for the words of files of tables.
    ///
    /// @param opened the same files
    /// @param said   whether somebody said that they may be seen
    /// @throws NamesStay if one says that its study is confidential
    public static Permit of(List<Path> files, List<OpenedFile> opened, boolean said) throws NamesStay {
        if (!said && Import.isConfidential(files, opened, ReadingOptions.USUAL)) {
            throw new NamesStay();
        }
        return new Permit();
    }

    /// Leave for what a session wants carried out: it has asked the user by the same rule before.
    public static Permit of(Effect.Leaving asked) {
        return new Permit();
    }

    /// Leave for what is of no study, such as a list of ties, and for a study's own file, which says itself that it is
    /// confidential.
    public static Permit unguarded() {
        return new Permit();
    }
}
