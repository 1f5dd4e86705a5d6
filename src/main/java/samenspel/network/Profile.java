package samenspel.network;

/// What a network is, as its network manager would introduce it.
///
/// @param inhabitants of the municipality or municipalities together; 0 when not known
/// @param governance  the form the network manager names
/// @param synthetic   true when the data are invented; every caption then says so
public record Profile(Name name, MunicipalityKind kind, int inhabitants, GovernanceForm governance, boolean synthetic) {
    public Profile {
        Require.that(inhabitants >= 0, "the number of inhabitants is negative");
    }
}
