package samenspel.network;

import samenspel.network.kind.CareWords;
import samenspel.network.kind.GovernanceForm;
import samenspel.network.kind.MunicipalityKind;

/// What a network is, as its network manager would introduce it.
///
/// @param inhabitants  of the municipality or municipalities together; 0 when not known
/// @param governance   the form the network manager names
/// @param synthetic    true when the data are invented; every caption then says so
/// @param confidential true when names of organisations leave the program only if somebody says so each time
/// @param levels       what the levels of care are called
public record Profile(Name name, MunicipalityKind kind, int inhabitants, GovernanceForm governance, boolean synthetic, boolean confidential, CareWords levels) {
    public Profile {
        Require.that(inhabitants >= 0, "the number of inhabitants is negative");
    }

    /// Levels are called as usual.
    public Profile(Name name, MunicipalityKind kind, int inhabitants, GovernanceForm governance, boolean synthetic, boolean confidential) {
        this(name, kind, inhabitants, governance, synthetic, confidential, CareWords.NONE);
    }

    /// One whose names may be shown.
    public Profile(Name name, MunicipalityKind kind, int inhabitants, GovernanceForm governance, boolean synthetic) {
        this(name, kind, inhabitants, governance, synthetic, false);
    }

    /// The same with its names guarded or free.
    public Profile withConfidential(boolean on) {
        return new Profile(name, kind, inhabitants, governance, synthetic, on, levels);
    }

    public Profile with(CareWords others) {
        return new Profile(name, kind, inhabitants, governance, synthetic, confidential, others);
    }
}
