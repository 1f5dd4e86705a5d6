package samenspel.network.kind;

/// What an organisation does in steering the network: the department that leads it, the department
/// that purchases care and manages contracts, or neither.
public enum MunicipalTask {
    LEADING,
    PURCHASING,
    NONE
}
