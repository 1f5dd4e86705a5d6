package samenspel.ui.story;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import samenspel.claim.ClaimWords;
import samenspel.claim.FilledText;
import samenspel.claim.Verdict;
import samenspel.ui.control.Labels;

/// What became of claims, each with a sign, a word and a colour.
public final class ClaimMarks {
    private ClaimMarks() {
    }

    /// What is to be known of a text beside it.
    public static List<Node> remarks(FilledText told, ClaimWords words) {
        List<Node> remarks = new ArrayList<>();
        told.claims().forEach(claim -> remarks.add(Labels.wrapped(sign(claim.verdict()) + " " + words.of(claim), claim.verdict() == Verdict.NO_LONGER ? "finding-false" : "finding-remark")));
        told.problems().forEach(problem -> remarks.add(Labels.wrapped(sign(Verdict.CANNOT_BE_TOLD) + " " + problem.in(words.texts()), "finding-false")));
        return remarks;
    }

    static String sign(Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> "✓";
            case NO_LONGER -> "▲";
            case CANNOT_BE_TOLD -> "?";
        };
    }
}
