package samenspel.study.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.WaveId;
import samenspel.study.byhand.HandKind;

/// A change of the network by hand.
public sealed interface Edit {

    /// A new organisation.
    ///
    /// @param waves of every wave whether it took part
    /// @param at    where it stands
    record Add(Description description, Attendance waves, Point at) implements Edit {
    }

    /// Another name or description, or another part in a wave.
    ///
    /// @param waves those in which it took part otherwise
    record Change(OrganisationId organisation, Description description, Attendance waves) implements Edit {
    }

    /// Two are one from now on.
    ///
    /// @param kept      whose id and place stay
    /// @param oneSpeaks whether in a wave in which only one of the two answered it spoke for both; else what it did not
    ///                  report is unknown there
    /// @param forNext   whether both names are the same organisation in next year's file too
    record Merge(OrganisationId kept, OrganisationId other, Description description, boolean oneSpeaks, boolean forNext) implements Edit {
    }

    /// Two of similar names are two, in next year's file too.
    record KeepApart(OrganisationId one, OrganisationId other) implements Edit {
    }

    /// An organisation is gone, with all that was reported by it and about it.
    record Remove(OrganisationId organisation) implements Edit {
    }

    /// What two organisations reported about each other.
    ///
    /// @param reports all about the same two, at least one
    record Correct(List<ReportCorrection> reports) implements Edit {
        public Correct {
            reports = List.copyOf(reports);
        }
    }

    /// Who took part in which wave.
    ///
    /// @param othersAsked whether, where it was absent so far, the others were asked about it: then what they did not
    ///                    report is no tie, else it is unknown
    record Attendance(SequencedMap<WaveId, Participation> waves, boolean othersAsked) {
        public static final Attendance UNCHANGED = new Attendance(new LinkedHashMap<>(), false);

        public Attendance {
            waves = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(waves));
        }

        public Attendance(Map<WaveId, Participation> waves, boolean othersAsked) {
            this(new LinkedHashMap<>(waves), othersAsked);
        }
    }

    /// The organisations it is about that there are already.
    default Set<OrganisationId> about() {
        return switch (this) {
            case Add _ -> Set.of();
            case Change(var organisation, _, _) -> Set.of(organisation);
            case Merge(var kept, var other, _, _, _) -> Set.of(kept, other);
            case KeepApart _ -> Set.of();
            case Remove(var organisation) -> Set.of(organisation);
            case Correct(var reports) -> reports.stream().flatMap(one -> Stream.of(one.pair().from(), one.pair().to())).collect(Collectors.toSet());
        };
    }

    /// How the account calls it.
    default HandKind kind() {
        return switch (this) {
            case Add _ -> HandKind.ADD;
            case Change _ -> HandKind.CHANGE;
            case Merge _ -> HandKind.MERGE;
            case KeepApart _ -> HandKind.KEEP_APART;
            case Remove _ -> HandKind.REMOVE;
            case Correct _ -> HandKind.REPORT;
        };
    }
}
