package samenspel.storage;

import java.util.Optional;
import samenspel.network.Name;
import samenspel.network.Profile;
import samenspel.network.kind.CareLevel;
import samenspel.network.kind.CareWords;
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
        CareWords levels = levels(fields);
        fields.keepRest();
        return new Profile(name, kind, inhabitants, governance, synthetic, confidential, levels);
    }

    private static CareWords levels(FieldReader fields) {
        CareWords words = CareWords.NONE;
        Optional<FieldReader> said = fields.optional("careLevels").map(FileValue::fields);
        for (CareLevel level : CareLevel.values()) {
            words = words.with(level, said.flatMap(inside -> inside.optional(FileWords.of(level))).map(FileValue::text).orElse(""));
        }
        said.ifPresent(FieldReader::keepRest);
        Optional<FieldReader> shift = fields.optional("shift").map(FileValue::fields);
        words = words.withArrow(shift.flatMap(inside -> inside.optional("words")).map(FileValue::text).orElse(""))
                .with(shift.flatMap(inside -> inside.optional("direction")).map(part -> part.word(FileWords.all(CareWords.Shift.class))).orElse(CareWords.Shift.DOWN));
        shift.ifPresent(FieldReader::keepRest);
        return words;
    }

    private static void write(FieldWriter fields, CareWords words) {
        if (!words.levels().isEmpty()) {
            fields.part("careLevels", inside -> words.levels().forEach((level, said) -> inside.put(FileWords.of(level), said)));
        }
        if (!words.arrow().isEmpty() || words.shift() != CareWords.Shift.DOWN) {
            fields.part("shift", inside -> {
                if (!words.arrow().isEmpty()) {
                    inside.put("words", words.arrow());
                }
                if (words.shift() != CareWords.Shift.DOWN) {
                    inside.put("direction", words.shift());
                }
            });
        }
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
        write(fields, profile.levels());
    }
}
