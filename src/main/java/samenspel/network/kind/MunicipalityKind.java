package samenspel.network.kind;

/// The kind of municipality a network serves; `OTHER` for networks of anything else.
public enum MunicipalityKind {
    LARGE,
    MEDIUM,
    COOPERATING_SMALL,
    OTHER
}
