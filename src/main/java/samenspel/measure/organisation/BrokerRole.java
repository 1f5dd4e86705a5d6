package samenspel.measure.organisation;

import java.util.Locale;

/// The role of an organisation b between two others, a that has a tie to it and c that it has a tie to, while a has none to c; by
/// the sectors of the three. Gould & Fernandez (1989), "Structures of mediation: a formal approach to brokerage in transaction
/// networks", Sociological Methodology 19.
public enum BrokerRole {
    /// All three are of one sector.
    COORDINATOR,

    /// a and c are of one sector, b of another; also called itinerant broker.
    CONSULTANT,

    /// a and b are of one sector, c of another.
    REPRESENTATIVE,

    /// b and c are of one sector, a of another.
    GATEKEEPER,

    /// All three are of different sectors.
    LIAISON;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Key of the message with the plain name.
    public String nameKey() {
        return "measure.broker." + id();
    }

    static BrokerRole of(int from, int broker, int to) {
        if (from == to) {
            return from == broker ? COORDINATOR : CONSULTANT;
        }
        return from == broker ? REPRESENTATIVE : to == broker ? GATEKEEPER : LIAISON;
    }
}
