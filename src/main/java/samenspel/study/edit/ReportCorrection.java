package samenspel.study.edit;

import samenspel.network.Answer;
import samenspel.network.LayerId;
import samenspel.network.Pair;
import samenspel.network.WaveId;

/// What the first of a pair reported about the second after all.
public record ReportCorrection(WaveId wave, LayerId layer, Pair pair, Answer answer) {
}
