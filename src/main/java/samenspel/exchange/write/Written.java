package samenspel.exchange.write;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.TreeMap;

/// A network in the form of another program: one file, or a folder of them.
///
/// @param files by their names within the folder; one file alone has the empty name
public record Written(Target target, SequencedMap<String, byte[]> files) {
    public Written {
        files = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(files));
    }

    /// Writes a network in memory. Cost: proportional to the ties; for UCINET DL and RSiena to the square of the
    /// organisations.
    public static Written of(Export asked) {
        Extract extract = Extract.of(asked);
        return switch (asked.target()) {
            case GRAPHML -> one(asked.target(), GraphmlText.of(extract));
            case GEXF -> one(asked.target(), GexfText.of(extract));
            case PAJEK_PROJECT -> one(asked.target(), PajekText.project(extract));
            case PAJEK_NETWORK -> one(asked.target(), PajekText.network(extract));
            case DL -> one(asked.target(), DlText.of(extract));
            case DGS -> one(asked.target(), DgsText.of(extract));
            case RSIENA -> several(asked.target(), new RsienaFolder(extract).files());
        };
    }

    private static Written one(Target target, String text) {
        return several(target, new TreeMap<>(Collections.singletonMap("", text)));
    }

    private static Written several(Target target, SequencedMap<String, String> texts) {
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return new Written(target, files);
    }

    /// The content of the only file.
    public byte[] bytes() {
        return files.firstEntry().getValue();
    }
}
