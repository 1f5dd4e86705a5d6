package samenspel.network;

import samenspel.network.kind.GovernanceForm;
import samenspel.network.kind.MunicipalityKind;

/// What a network is, as its network manager would introduce it.
///
/// @param inhabitants  of the municipality or municipalities together; 0 when not known
/// @param governance   the form the network manager names
/// @param synthetic    true when the data are invented; every caption then says so
/// @param confidential true when names of organisations leave the program only if somebody says so each time
public record Profile(Name name, MunicipalityKind kind, int inhabitants, GovernanceForm governance, boolean synthetic, boolean confidential) {
    public Profile {
        Require.that(inhabitants >= 0, "the number of inhabitants is negative");
    }

    /// One whose names may be shown.
    public Profile(Name name, MunicipalityKind kind, int inhabitants, GovernanceForm governance, boolean synthetic) {
        this(name, kind, inhabitants, governance, synthetic, false);
    }

    /// The same with its names guarded or free.
    public Profile withConfidential(boolean on) {
        return new Profile(name, kind, inhabitants, governance, synthetic, on);
    }
}
