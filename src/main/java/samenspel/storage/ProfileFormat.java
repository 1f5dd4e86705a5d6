package samenspel.storage;

import samenspel.network.Name;
import samenspel.network.Profile;
import samenspel.network.kind.GovernanceForm;
import samenspel.network.kind.MunicipalityKind;

/// `profile`: what the network is.
final class ProfileFormat {
    private ProfileFormat() {
    }

    static Profile read(FieldReader fields) {
        Name name = fields.name();
        MunicipalityKind kind = fields.word("kind", MunicipalityKind.class);
        int inhabitants = fields.optional("inhabitants").map(ProfileFormat::inhabitants).orElse(0);
        GovernanceForm governance = fields.word("governance", GovernanceForm.class);
        boolean synthetic = fields.optional("synthetic").map(FileValue::flag).orElse(false);
        boolean confidential = fields.optional("confidential").map(FileValue::flag).orElse(false);
        fields.keepRest();
        return new Profile(name, kind, inhabitants, governance, synthetic, confidential);
    }

    private static int inhabitants(FileValue part) {
        int inhabitants = part.count();
        if (inhabitants < 0) {
            part.report(FileReason.NEGATIVE_NUMBER, part.shown());
        }
        return Math.max(0, inhabitants);
    }

    static void write(FieldWriter fields, Profile profile) {
        fields.put("name", profile.name()).put("kind", profile.kind());
        if (profile.inhabitants() > 0) {
            fields.put("inhabitants", profile.inhabitants());
        }
        fields.put("governance", profile.governance()).put("synthetic", profile.synthetic());
        if (profile.confidential()) {
            fields.put("confidential", true);
        }
    }
}
