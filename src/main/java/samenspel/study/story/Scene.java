package samenspel.study.story;

import java.util.List;
import java.util.function.UnaryOperator;
import samenspel.claim.ClaimText;
import samenspel.network.OrganisationId;

/// A step of a story: what is said and what is seen with it.
///
/// @param title  with numbers by reference; may be empty
/// @param note   for who tells it, Markdown with numbers by reference; may be empty
/// @param hidden  whether it is passed over when the story is told
/// @param remarks of who was told it, in the order in which they were written down
public record Scene(String title, String note, boolean hidden, SceneSight sight, List<Remark> remarks) {
    public Scene {
        title = String.join(" ", title.strip().split("\\s+"));
        note = note.strip();
        remarks = List.copyOf(remarks);
    }

    public Scene(String title, String note, boolean hidden, SceneSight sight) {
        this(title, note, hidden, sight, List.of());
    }

    /// With organisations by other ids, in what is seen and in the numbers of what is said.
    Scene of(UnaryOperator<OrganisationId> ids) {
        return new Scene(ClaimText.of(title, ids), ClaimText.of(note, ids), hidden, sight.of(ids), remarks);
    }

    /// Whether somebody is chosen in it, or a number of what is said is theirs.
    boolean has(OrganisationId one) {
        return sight.has(one) || ClaimText.read(title).names(one) || ClaimText.read(note).names(one);
    }

    public Scene titled(String other) {
        return new Scene(other, note, hidden, sight, remarks);
    }

    public Scene noted(String other) {
        return new Scene(title, other, hidden, sight, remarks);
    }

    public Scene hidden(boolean on) {
        return new Scene(title, note, on, sight, remarks);
    }

    public Scene showing(SceneSight other) {
        return new Scene(title, note, hidden, other, remarks);
    }

    public Scene remarked(List<Remark> others) {
        return new Scene(title, note, hidden, sight, others);
    }
}
