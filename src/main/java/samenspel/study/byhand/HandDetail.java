package samenspel.study.byhand;

import java.util.Optional;
import samenspel.network.Answer;
import samenspel.network.LayerId;
import samenspel.network.WaveId;

/// One thing that is otherwise because of a change by hand, with what stood there before.
public sealed interface HandDetail {

    /// Of an organisation.
    ///
    /// @param of     its name
    /// @param wave   empty for what holds in all waves
    /// @param before as it was typed, or the constant's name in lower case with hyphens; empty for none
    /// @param after  likewise; empty where it fell away
    record OfTrait(HandTrait trait, String of, Optional<WaveId> wave, String before, String after) implements HandDetail {
    }

    /// What one reported about another.
    ///
    /// @param from  the name of the one who reports
    /// @param after empty where the report fell away with its organisation
    record OfReport(WaveId wave, LayerId layer, String from, String to, Answer before, Optional<Answer> after) implements HandDetail {
    }
}
