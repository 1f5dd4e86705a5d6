package samenspel.storage;

import java.util.Optional;
import samenspel.text.json.Json;

/// `format` and `version`, with which a file of ours begins.
///
/// @param version   that is written
/// @param oldest    version that can still be read
/// @param otherwise what is wrong with a file of another format
public record FormatHeading(String format, int version, int oldest, FileReason otherwise) {

    /// A format of which there is one version only.
    public FormatHeading(String format, FileReason otherwise) {
        this(format, 1, 1, otherwise);
    }

    /// The fields of a file that has it; empty, with a problem found, if not.
    public Optional<FieldReader> fields(FileValue root) {
        FieldReader fields = root.json() instanceof Json.Fields ? root.fields() : FieldReader.broken(root);
        return isOurs(root, fields) && isReadable(fields) ? Optional.of(fields) : Optional.empty();
    }

    private boolean isOurs(FileValue root, FieldReader fields) {
        boolean ours = fields.optional("format").map(FileValue::json).filter(json -> json instanceof Json.Text(_, String name)
                && name.equals(format)).isPresent();
        if (!ours) {
            root.report(otherwise);
        }
        return ours;
    }

    private boolean isReadable(FieldReader fields) {
        Optional<FileValue> part = fields.required("version");
        if (part.isEmpty()) {
            return false;
        }
        int found = part.get().count();
        boolean readable = found >= oldest && found <= version;
        if (!readable) {
            part.get().report(found > version ? FileReason.NEWER_VERSION : FileReason.UNKNOWN_VERSION, part.get().shown(), version);
        }
        return readable;
    }

    public void write(FieldWriter file) {
        file.put("format", format).put("version", version);
    }
}
