package samenspel.measure.whole;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.stream.Stream;
import samenspel.network.OrganisationId;
import samenspel.network.SectorId;

/// What a measure says of a network in one layer and wave.
///
/// @param bounds the least and the most it is, whatever the unknown pairs are; empty when none is unknown, and for
///               measures that have no bounds. Where [Why#EQUAL_PARTS] is said, the least and the most over those parts
/// @param within of how many of the organisations it speaks, when not of all
public record NetworkValue(Reading reading, Optional<Bounds> bounds, Optional<Part> within) {

    public static NetworkValue of(Reading reading) {
        return new NetworkValue(reading, Optional.empty(), Optional.empty());
    }

    static NetworkValue count(long value) {
        return of(new Count(value));
    }

    static NetworkValue undefined(Why why) {
        return of(new Undefined(why));
    }

    /// A share or mean; undefined when the divisor is 0.
    static NetworkValue ratio(double above, double below, Why otherwise) {
        return below == 0 ? undefined(otherwise) : of(new Amount(above / below));
    }

    NetworkValue between(double least, double most) {
        return new NetworkValue(reading, Optional.of(new Bounds(least, most)), within);
    }

    NetworkValue within(long part, long whole) {
        return part == whole ? this : new NetworkValue(reading, bounds, Optional.of(new Part(part, whole)));
    }

    private boolean isUndefined() {
        return reading instanceof Undefined;
    }

    /// What is said where unknown pairs matter: not that there is no value, if there is one with some of them tied.
    ///
    /// @param completed values with some of them tied
    public NetworkValue orUnknown(Stream<NetworkValue> completed) {
        if (!(reading instanceof Undefined(Why why))) {
            return this;
        }
        Optional<Bounds> around = why == Why.EQUAL_PARTS ? Optional.empty() : bounds;
        return completed.allMatch(NetworkValue::isUndefined) ? this : new NetworkValue(new Undefined(Why.UNKNOWN), around, Optional.empty());
    }

    /// Empty when it is undefined or no single number.
    public OptionalDouble number() {
        return switch (reading) {
            case Count(long value) -> OptionalDouble.of(value);
            case Amount(double value) -> OptionalDouble.of(value);
            case Part(long part, long whole) -> whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
            case Tally _, Groups _, Interchangeable _, Levels _, Blocks _, Undefined _ -> OptionalDouble.empty();
        };
    }

    /// In the unit of the number; for a [Part] that of its share.
    public record Bounds(double least, double most) {
    }

    /// What kind of answer it is.
    public sealed interface Reading {
    }

    /// A whole number.
    public record Count(long value) implements Reading {
    }

    /// Any other number, never infinite and never NaN.
    public record Amount(double value) implements Reading {
    }

    /// So many of so many, such as 112 of 135.
    public record Part(long part, long whole) implements Reading {
    }

    /// A census: how many of each kind, all kinds in their order.
    public record Tally(SequencedMap<String, Long> counts) implements Reading {
        public Tally {
            counts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(counts));
        }
    }

    /// Sets of organisations, each in order of ids.
    public record Groups(List<List<OrganisationId>> groups) implements Reading {
        public Groups {
            groups = groups.stream().map(List::copyOf).toList();
        }
    }

    /// A set of organisations of which some can be exchanged for others that are as good.
    ///
    /// @param sure in the set in any case, in order of ids
    /// @param more how many of the others are in it besides, at least one and fewer than there are
    public record Interchangeable(List<OrganisationId> sure, int more, List<OrganisationId> others) implements Reading {
        public Interchangeable {
            sure = List.copyOf(sure);
            others = List.copyOf(others);
        }
    }

    /// Sets of organisations for each level, from the highest.
    public record Levels(SequencedMap<Integer, List<List<OrganisationId>>> levels) implements Reading {
        public Levels {
            levels = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(levels));
        }
    }

    /// The ties from each sector to each sector.
    public record Blocks(List<Block> blocks) implements Reading {
        public Blocks {
            blocks = List.copyOf(blocks);
        }
    }

    /// @param ties     from the one to the other; within a sector and in an undirected layer each once
    /// @param unknown  possible ties of which it is unknown whether they are there
    /// @param possible all possible ties, 0 within a sector of one
    public record Block(SectorId from, SectorId to, long ties, long unknown, long possible) {

        /// Ties ÷ possible ties; empty when none is possible.
        public OptionalDouble density() {
            return possible == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) ties / possible);
        }
    }

    public record Undefined(Why why) implements Reading {
    }

    /// Why there is no value.
    public enum Why {
        TOO_FEW,
        TOO_MANY,
        NO_TIES,
        NO_DIRECTION,
        ALL_ALIKE,
        NOBODY_SAID,
        /// Of one organisation the data give none.
        NO_NUMBER,
        EQUAL_PARTS,
        /// With unknown pairs as no tie there is no value; whatever they are there may be one.
        UNKNOWN,
        FEW_PARTNERS,
        NO_EARLIER_WAVE,
        NO_CAPACITY;

        /// Key of the message that says it.
        public String key() {
            return "measure.undefined." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
