package samenspel.diagram.note;

import java.util.Collection;
import java.util.Optional;
import samenspel.network.WaveId;

/// Something written or drawn on the picture.
///
/// @param wave in which it is seen; empty for all
public record Note(NoteId id, Body body, Optional<WaveId> wave) {

    /// What it is.
    public sealed interface Body {
        /// What is written, without blanks around it; may be empty.
        String words();

        /// With something else written; an arrow stays as it is.
        Body withWords(String words);

        /// Elsewhere, by a distance in the layout's frame. What holds on to organisations stays with them.
        Body moved(double dx, double dy);
    }

    /// Words; line breaks are kept, blank lines are not.
    ///
    /// @param at where their middle is
    public record Text(String words, Anchor at) implements Body {
        @Override
        public Body withWords(String other) {
            return new Text(other.strip(), at);
        }

        @Override
        public Body moved(double dx, double dy) {
            return new Text(words, at.moved(dx, dy));
        }
    }

    /// From one place or organisation to another, with its head at the second.
    public record Arrow(Anchor from, Anchor to) implements Body {
        @Override
        public String words() {
            return "";
        }

        @Override
        public Body withWords(String other) {
            return this;
        }

        @Override
        public Body moved(double dx, double dy) {
            return new Arrow(free(from, dx, dy), free(to, dx, dy));
        }

        private static Anchor free(Anchor end, double dx, double dy) {
            return end instanceof Anchor.At ? end.moved(dx, dy) : end;
        }
    }

    /// A line round organisations.
    ///
    /// @param words beside it; may be empty
    public record Contour(ContourMembers contourMembers, String words) implements Body {
        @Override
        public Body withWords(String other) {
            return new Contour(contourMembers, other.strip());
        }

        @Override
        public Body moved(double dx, double dy) {
            return this;
        }
    }

    public Note with(Body other) {
        return new Note(id, other, wave);
    }

    public Note in(Optional<WaveId> other) {
        return new Note(id, body, other);
    }

    /// Whether it is seen where some waves are.
    public boolean isIn(Collection<WaveId> waves) {
        return wave.map(waves::contains).orElse(true);
    }
}
