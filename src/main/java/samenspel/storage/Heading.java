package samenspel.storage;

import java.util.Optional;
import samenspel.text.json.Json;

/// `format` and `version`, with which a file of ours begins.
///
/// @param otherwise what is wrong with a file of another format
record Heading(String format, int version, Flaw otherwise) {

    /// Whether a file has it; reported if not.
    boolean isOn(Part root, FieldReader fields) {
        return isOurs(root, fields) && isOfThisVersion(fields);
    }

    private boolean isOurs(Part root, FieldReader fields) {
        boolean ours = fields.optional("format").map(Part::json).filter(json -> json instanceof Json.Text(_, String name)
                && name.equals(format)).isPresent();
        if (!ours) {
            root.report(otherwise);
        }
        return ours;
    }

    private boolean isOfThisVersion(FieldReader fields) {
        Optional<Part> part = fields.required("version");
        if (part.isEmpty()) {
            return false;
        }
        int found = part.get().count();
        if (found != version) {
            part.get().report(found > version ? Flaw.NEWER_VERSION : Flaw.UNKNOWN_VERSION, part.get().shown(), version);
        }
        return found == version;
    }

    void write(FieldWriter file) {
        file.put("format", format).put("version", version);
    }
}
