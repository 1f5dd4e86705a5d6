package samenspel.study.findings;

import java.util.Locale;
import samenspel.diagram.view.StudyView;

/// What a finding is about.
public enum FindingKind {
    /// Two organisations have a part in many of the ties.
    CONCENTRATION(StudyView.STRONG_TIES),
    /// Who leads is not central in a flow that gathers round few.
    KEY_POSITION(StudyView.FLOWS),
    /// One flow gathers round few and another does not.
    FLOWS(StudyView.FLOWS),
    /// Few ties are in both waves.
    LOSS(StudyView.STABILITY),
    /// Organisations with a key role lost another share of their ties than the network.
    KEY_LOSS(StudyView.STABILITY),
    /// Fewer than half see the formal form of steering.
    PERCEPTION(StudyView.GOVERNANCE),
    /// Access organisations have more ties than a capacity.
    OVERLOAD(StudyView.OVERLOAD),
    /// Ties stay within sectors, or go out of them.
    SECTORS(StudyView.STRONG_TIES);

    private final StudyView view;

    FindingKind(StudyView view) {
        this.view = view;
    }

    /// The view that shows it.
    public StudyView view() {
        return view;
    }

    /// In keys and ids.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
