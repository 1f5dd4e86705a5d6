package samenspel.exchange.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import samenspel.exchange.found.SourceText;

/// The names of the relations of a Pajek file. `*Arcs :2 "advice"` names relation 2, wherever it stands, also for the edges of
/// that number and for sections and rows that give the number alone. A section without a number is of relation 1.
final class PajekRelations {
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> numbers = new HashSet<>();

    private PajekRelations() {
    }

    /// Looks through the headings of a text. Of a number with several names, as in a file of several networks, each section's
    /// own counts.
    static PajekRelations in(SourceText text) {
        PajekRelations relations = new PajekRelations();
        Set<String> severalNames = new HashSet<>();
        headings(text).forEach(line -> {
            String number = number(line);
            String name = own(line);
            if (!number.isEmpty()) {
                relations.numbers.add(number);
            }
            if (!name.isEmpty() && !relations.names.getOrDefault(number, name).equals(name)) {
                severalNames.add(number);
            }
            if (!name.isEmpty()) {
                relations.names.put(number, name);
            }
        });
        relations.names.keySet().removeAll(severalNames);
        return relations;
    }

    private static Stream<TextLine> headings(SourceText text) {
        return text.characters().lines().filter(line -> line.startsWith("*")).map(line -> new TextLine(1, line));
    }

    /// The relation of a section by its heading; empty where the file speaks of none.
    String of(TextLine heading) {
        String number = number(heading);
        String own = own(heading);
        return !own.isEmpty() ? own : !number.isEmpty() ? name(number) : names.getOrDefault("1", numbers.contains("1") ? "1" : "");
    }

    /// The relation of a number.
    String name(String number) {
        return names.getOrDefault(number, number);
    }

    private static String after(TextLine heading) {
        int colon = heading.text().indexOf(':');
        return colon < 0 ? "" : heading.text().substring(colon + 1).strip();
    }

    private static String number(TextLine heading) {
        return after(heading).split("\\s", 2)[0];
    }

    /// The name it gives itself.
    private static String own(TextLine heading) {
        List<LineWord> words = PajekWords.of(new TextLine(1, after(heading)));
        if (words.size() < 2) {
            return "";
        }
        String rest = after(heading).substring(words.get(1).spot().column() - 1).strip();
        return PajekVertices.plain(words.get(1).quoted() ? words.get(1).text() : rest.replace("\"", ""));
    }
}
