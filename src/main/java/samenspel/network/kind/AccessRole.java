package samenspel.network.kind;

/// Whether an organisation may refer clients to specialist care that is not freely accessible
/// (a *toegangsorganisatie*). An attribute of its own: it does not follow from the sector.
public enum AccessRole {
    ACCESS,
    OTHER
}
