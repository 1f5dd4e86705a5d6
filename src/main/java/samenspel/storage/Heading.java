package samenspel.storage;

import java.util.Optional;
import samenspel.text.json.Json;

/// `format` and `version`, with which a file of ours begins.
///
/// @param version   that is written
/// @param oldest    version that can still be read
/// @param otherwise what is wrong with a file of another format
record Heading(String format, int version, int oldest, Flaw otherwise) {

    /// A format of which there is one version only.
    Heading(String format, Flaw otherwise) {
        this(format, 1, 1, otherwise);
    }

    /// Whether a file has it; reported if not.
    boolean isOn(Part root, FieldReader fields) {
        return isOurs(root, fields) && isReadable(fields);
    }

    private boolean isOurs(Part root, FieldReader fields) {
        boolean ours = fields.optional("format").map(Part::json).filter(json -> json instanceof Json.Text(_, String name)
                && name.equals(format)).isPresent();
        if (!ours) {
            root.report(otherwise);
        }
        return ours;
    }

    private boolean isReadable(FieldReader fields) {
        Optional<Part> part = fields.required("version");
        if (part.isEmpty()) {
            return false;
        }
        int found = part.get().count();
        boolean readable = found >= oldest && found <= version;
        if (!readable) {
            part.get().report(found > version ? Flaw.NEWER_VERSION : Flaw.UNKNOWN_VERSION, part.get().shown(), version);
        }
        return readable;
    }

    void write(FieldWriter file) {
        file.put("format", format).put("version", version);
    }
}
