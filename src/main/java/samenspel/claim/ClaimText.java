package samenspel.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import samenspel.network.OrganisationId;
import samenspel.text.account.Problem;

/// A text with numbers by reference. What is not understood stays in it.
///
/// @param typed as somebody wrote it
public record ClaimText(String typed, List<Piece> pieces) {
    public ClaimText {
        pieces = List.copyOf(pieces);
    }

    /// Part of a text.
    public sealed interface Piece {
    }

    record Words(String words) implements Piece {
    }

    /// @param said   words in place of the number, which its condition is about; numbers may stand in them
    /// @param line   from 1
    /// @param column from 1
    record Number(Reference reference, Optional<String> said, int line, int column) implements Piece {
    }

    record NotUnderstood(String words, Problem problem) implements Piece {
    }

    /// Reads a text; `{{` and `[[` stand for a brace and a bracket.
    public static ClaimText read(String typed) {
        return new ClaimText(typed, new ClaimReading(typed).pieces());
    }

    /// With other references; all else as it stands.
    public String with(UnaryOperator<Reference> change) {
        StringBuilder words = new StringBuilder();
        for (Piece piece : pieces) {
            words.append(switch (piece) {
                case Words(var plain) -> (plain.endsWith("]") ? plain.replace("[", "[[") : plain).replace("{", "{{");
                case NotUnderstood(var plain, var _) -> plain;
                case Number(var reference, var said, int _, int _) -> said.map(one -> "[" + within(one, change) + "]").orElse("") + "{" + change.apply(reference).written() + "}";
            });
        }
        return words.toString();
    }

    private static String within(String said, UnaryOperator<Reference> change) {
        ClaimText words = read(said);
        return words.hasNumbers() ? words.with(change) : said;
    }

    /// A text with organisations by other ids.
    public static String of(String typed, UnaryOperator<OrganisationId> ids) {
        ClaimText text = read(typed);
        return text.references().stream().allMatch(one -> one.of(ids).equals(one)) ? typed : text.with(one -> one.of(ids));
    }

    /// Whether a number in it is of an organisation that it names by its id.
    public boolean names(OrganisationId one) {
        return references().stream().anyMatch(reference -> reference.names(one));
    }

    /// Whether there is anything in it but words.
    public boolean hasNumbers() {
        return pieces.stream().anyMatch(piece -> !(piece instanceof Words));
    }

    /// The references in it, in their order.
    public List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        pieces.forEach(piece -> {
            if (piece instanceof Number(var reference, var said, int _, int _)) {
                said.ifPresent(words -> references.addAll(read(words).references()));
                references.add(reference);
            }
        });
        return references;
    }
}
