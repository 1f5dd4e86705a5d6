package samenspel.network;

/// Whether an organisation took part in a wave.
public enum Participation {
    /// It was in the network and answered.
    ANSWERED,
    /// It was in the network and did not answer: what it would have reported is unknown.
    NOT_ANSWERED,
    /// It was not in the network in this wave (it joins later or has left): it has no ties.
    ABSENT
}
