package samenspel.scenario;

import java.util.Locale;

/// What an organisation is in a scenario.
public enum IntegrationRole {
    /// A local team.
    TEAM,
    /// In the core group.
    CORE,
    /// All others.
    PERIPHERY;

    /// Its id in files.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
