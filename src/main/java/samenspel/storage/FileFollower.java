package samenspel.storage;

import java.util.concurrent.CancellationException;
import samenspel.layout.solve.Progress;
import samenspel.text.Spot;
import samenspel.text.json.JsonText;

/// Tells how much of a file has been read, and finds fields that stand in it twice.
final class FileFollower implements JsonText.Follower {
    /// In characters of the text.
    private static final int BETWEEN_REPORTS = 200_000;

    private final double length;
    private final FileProblems findings;
    private final Progress progress;
    private long reportedAt;

    FileFollower(int length, FileProblems findings, Progress progress) {
        this.length = length;
        this.findings = findings;
        this.progress = progress;
    }

    @Override
    public void at(Spot spot, long offset) {
        if (offset - reportedAt > BETWEEN_REPORTS) {
            reportedAt = offset;
            progress.report(offset / length);
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
        }
    }

    @Override
    public void twice(String path, Spot spot, String name) {
        findings.add(FileReason.DUPLICATE_FIELD, path, spot, name);
    }
}
