package samenspel.work;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import samenspel.session.Notice;

/// The one place for our own mistakes: first what is not saved is kept, then a short code that names the
/// place of the mistake, and the stack in the log, once.
public final class Faults {
    /// What fails again sooner than this, such as a picture that is painted at each pulse, is one fault.
    private static final long QUIET_NANOS = 5_000_000_000L;

    private final BooleanSupplier keep;
    private final FaultLog log;
    private final LongSupplier nanos;
    private final Map<String, Series> series = new HashMap<>();

    /// The same fault again and again.
    ///
    /// @param last  when it was seen last, in nanoseconds
    /// @param times it was seen since it was reported
    private record Series(long last, int times) {
    }

    /// @param keep puts what is not saved on the disk; says whether there is any, and whether it is there
    public Faults(BooleanSupplier keep, FaultLog log) {
        this(keep, log, System::nanoTime);
    }

    Faults(BooleanSupplier keep, FaultLog log, LongSupplier nanos) {
        this.keep = keep;
        this.log = log;
        this.nanos = nanos;
    }

    /// Keeps and logs what there is. May be called from any thread.
    ///
    /// @return what to tell the user
    public Notice report(Throwable fault) {
        boolean kept = kept();
        String code = code(fault);
        log.add(code, fault);
        String key = fault instanceof OutOfMemoryError ? "notice.fault.memory" : kept ? "notice.fault.kept" : "notice.fault";
        return Notice.bad(key, code, FaultLog.details(code, fault));
    }

    /// Where memory is short, even this may be too much.
    private boolean kept() {
        try {
            return keep.getAsBoolean();
        } catch (RuntimeException | Error failure) {
            return false;
        }
    }

    /// The same for what nobody waits for and may fail without end. May be called from any thread.
    ///
    /// @return empty when the same fault was reported a moment ago; it is counted
    public Optional<Notice> reportOnce(Throwable fault) {
        return isNew(code(fault)) ? Optional.of(report(fault)) : Optional.empty();
    }

    private synchronized boolean isNew(String code) {
        long now = nanos.getAsLong();
        Series former = series.get(code);
        boolean fresh = former == null || now - former.last > QUIET_NANOS;
        if (fresh && former != null && former.times > 1) {
            log.addTimes(code, former.times);
        }
        series.put(code, new Series(now, fresh ? 1 : former.times + 1));
        return fresh;
    }

    /// The same for the same mistake at the same place, so that it can be searched for. How deep the stack is does not
    /// count.
    public static String code(Throwable fault) {
        int hash = fault.getClass().getName().hashCode() + Stream.of(fault.getStackTrace())
                .filter(element -> element.getClassName().startsWith("samenspel."))
                .map(element -> 31 * element.getClassName().hashCode() + element.getMethodName().hashCode())
                .distinct().mapToInt(Integer::intValue).sum();
        return "S-" + HexFormat.of().withUpperCase().toHexDigits(hash);
    }
}
