package samenspel.network.kind;

/// How a network is steered (Provan & Kenis 2008, "Modes of Network Governance").
public enum GovernanceForm {
    LEAD_ORGANISATION,
    ADMINISTRATIVE_ORGANISATION,
    SELF_GOVERNED
}
