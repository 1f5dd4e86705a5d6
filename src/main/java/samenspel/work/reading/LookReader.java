package samenspel.work.reading;

import java.util.List;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.session.ExportAction;
import samenspel.session.Notice;
import samenspel.storage.LookFile;
import samenspel.text.Texts;
import samenspel.text.account.Reading;

/// Reads look files, and says in words what was read.
final class LookReader {
    private LookReader() {
    }

    static Action read(Effect.ReadLook read, Texts texts) {
        Reading<LookFile.Content> reading = LookFile.of(read.network()).read(read.file());
        List<String> details = reading.problems().stream().map(problem -> problem.in(texts)).toList();
        String name = String.valueOf(read.file().getFileName());
        return reading.value()
                .<Action>map(content -> new ExportAction.LookLoaded(content.look(), content.extras(), details, read.file(), read.ticket()))
                .orElseGet(() -> new Action.Ended(new Notice(true, "notice.refused", List.of(name), details), read.ticket()));
    }
}
