package samenspel.exchange.found;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Pattern;

/// Times that files of graphs give in attributes, since their format has no place for them: `start` and `end`, or the `year` of
/// every tie, which is its wave. Only years and dates count.
final class TieTimes {
    private static final Set<String> STARTS = Set.of("start", "begin", "startdate", "begindate", "startdatum", "begindatum", "startyear", "beginyear", "startjaar", "beginjaar", "starttime", "begintijd");
    private static final Set<String> ENDS = Set.of("end", "eind", "einde", "stop", "enddate", "einddatum", "endyear", "eindjaar", "endtime", "eindtijd");
    private static final Set<String> WAVES = Set.of("year", "jaar", "jaartal", "golf", "meting", "ronde", "round", "meetmoment", "meetjaar", "periode", "period");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern TIME = Pattern.compile("(?:19|20)\\d\\d(?:[.]0)?|(?:19|20)\\d\\d-\\d\\d.*");
    private static final int MOST_WAVES = 20;

    private final Collection<NodeDraft> nodes;
    private final List<TieDraft> ties;
    private final SequencedSet<String> used = new LinkedHashSet<>();

    private TieTimes(Collection<NodeDraft> nodes, List<TieDraft> ties) {
        this.nodes = nodes;
        this.ties = ties;
    }

    /// Makes times of attributes that say them, and says of which; nothing where ties have times or waves already.
    static void read(Collection<NodeDraft> nodes, List<TieDraft> ties, Ledger ledger) {
        if (ties.isEmpty() || ties.stream().anyMatch(tie -> !tie.times.isEmpty() || tie.saysWave())) {
            return;
        }
        TieTimes reader = new TieTimes(nodes, ties);
        if (!reader.spans()) {
            reader.waves();
        }
        if (!reader.used.isEmpty()) {
            ledger.noted(ImportReason.TIME_OF_TIE, ties.getFirst().spot, String.join(", ", reader.used));
        } else {
            reader.unused().ifPresent(name -> ledger.noted(ImportReason.TIME_UNUSED, ties.getFirst().spot, name));
        }
    }

    private boolean spans() {
        boolean some = ties.stream().anyMatch(tie -> named(tie, STARTS).isPresent() || named(tie, ENDS).isPresent());
        if (!some || !ties.stream().allMatch(TieTimes::isTimed)) {
            return false;
        }
        ties.forEach(this::span);
        if (nodes.stream().allMatch(TieTimes::isTimed)) {
            nodes.forEach(this::span);
        }
        return true;
    }

    /// Whether all it says of a beginning and an end is a time, in order.
    private static boolean isTimed(ItemDraft item) {
        Optional<FoundAttribute> start = named(item, STARTS);
        Optional<FoundAttribute> end = named(item, ENDS);
        boolean times = start.stream().allMatch(TieTimes::isTime) && end.stream().allMatch(TieTimes::isTime);
        return times && span(start, end).isInOrder();
    }

    private static boolean isTime(FoundAttribute attribute) {
        return TIME.matcher(said(attribute)).matches() && Moment.parse(said(attribute)).isPresent();
    }

    private static TimeSpan span(Optional<FoundAttribute> start, Optional<FoundAttribute> end) {
        return TimeSpan.of(start.flatMap(one -> Moment.parse(said(one))).orElse(Moment.BEGINNING), end.flatMap(one -> Moment.parse(said(one))).orElse(Moment.END));
    }

    private void span(ItemDraft item) {
        Optional<FoundAttribute> start = named(item, STARTS);
        Optional<FoundAttribute> end = named(item, ENDS);
        if (start.isPresent() || end.isPresent()) {
            item.there(span(start, end));
            start.ifPresent(one -> take(item, one));
            end.ifPresent(one -> take(item, one));
        }
    }

    private void take(ItemDraft item, FoundAttribute attribute) {
        item.attributes.remove(attribute);
        used.add(attribute.name());
    }

    /// One attribute of every tie, with a few years.
    private void waves() {
        Optional<String> name = named(ties.getFirst(), WAVES).map(FoundAttribute::name).filter(this::areWaves);
        name.ifPresent(attribute -> ties.forEach(tie -> tie.first(attribute).ifPresent(one -> {
            tie.wave(said(one));
            take(tie, one);
        })));
    }

    /// An attribute that says different times, but not as waves do or not of every tie.
    private Optional<String> unused() {
        List<FoundAttribute> timed = ties.stream().flatMap(tie -> named(tie, STARTS).or(() -> named(tie, ENDS)).or(() -> named(tie, WAVES)).stream()).filter(TieTimes::isTime).toList();
        return timed.stream().map(TieTimes::said).distinct().count() < 2 ? Optional.empty() : Optional.of(timed.getFirst().name());
    }

    private boolean areWaves(String name) {
        List<Optional<FoundAttribute>> all = ties.stream().map(tie -> tie.first(name)).toList();
        long different = all.stream().flatMap(Optional::stream).map(TieTimes::said).distinct().count();
        return different > 1 && different <= MOST_WAVES && all.stream().allMatch(one -> one.filter(TieTimes::isTime).isPresent());
    }

    private static Optional<FoundAttribute> named(ItemDraft item, Set<String> names) {
        return item.attributes.stream().filter(one -> one.when() == TimeSpan.ALWAYS && names.contains(MARKS.matcher(one.name()).replaceAll("").toLowerCase(Locale.ROOT))).findFirst();
    }

    private static String said(FoundAttribute attribute) {
        return attribute.value().toString().strip();
    }
}
