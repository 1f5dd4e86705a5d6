package samenspel.diagram.seen;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which groups of organisations have rings in a picture, by the ties of the layers shown in one wave.
public sealed interface GroupBy {
    /// Without a choice of the reader's: a group stays tied until so many ties are gone.
    int USUAL_LAMBDA = 5;

    enum Kind implements GroupBy {
        /// Those of the core with the fewest exceptions.
        CORE,
        /// More ties within than chance would give.
        COMMUNITIES,
        /// Those without whom the network would fall into more parts.
        CUTPOINTS
    }

    /// Sets in which any two stay tied, directly or through others, until at least so many ties are gone.
    ///
    /// @param least from 1
    record Lambda(int least) implements GroupBy {
        public Lambda {
            if (least < 1) {
                throw new IllegalArgumentException("at least " + least + " ties");
            }
        }
    }

    /// Of each kind one.
    static List<GroupBy> each() {
        return Stream.concat(Arrays.<GroupBy>stream(Kind.values()), Stream.of(new Lambda(USUAL_LAMBDA))).toList();
    }

    /// What files and the command line call it, such as `core` or `lambda:5`.
    default String word() {
        return switch (this) {
            case Kind kind -> kind.name().toLowerCase(Locale.ROOT);
            case Lambda(int least) -> "lambda:" + least;
        };
    }

    static Optional<GroupBy> ofWord(String word) {
        Matcher lambda = Pattern.compile("lambda:([1-9]\\d{0,3})").matcher(word);
        return lambda.matches() ? Optional.of(new Lambda(Integer.parseInt(lambda.group(1))))
                : Arrays.<GroupBy>stream(Kind.values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /// Key of the message that names it.
    default String nameKey() {
        return "groups." + (this instanceof Lambda ? "lambda" : word());
    }

    /// Whether its groups are numbered, because there may be several.
    default boolean isNumbered() {
        return this instanceof Lambda || this == Kind.COMMUNITIES;
    }
}
