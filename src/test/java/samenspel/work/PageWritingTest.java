package samenspel.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.diagram.Drawn;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.seen.Seen;
import samenspel.layout.solve.Progress;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.session.Notice;
import samenspel.session.browser.HandedOn;
import samenspel.storage.journal.Versions;
import samenspel.study.Document;
import samenspel.study.Drawings;
import samenspel.text.Language;
import samenspel.text.Texts;
import samenspel.work.files.EarlierStates;
import samenspel.work.files.EffectWriter;

class PageWritingTest {
    private static final Document STUDY = Drawn.samples().getLast();

    @TempDir
    Path folder;

    @Test
    void a_page_that_is_broken_off_while_it_is_made_leaves_no_file_and_says_so() {
        Path file = folder.resolve("page.html");
        List<Double> reported = new ArrayList<>();
        Progress second = new Progress() {
            @Override
            public void report(double fraction) {
                reported.add(fraction);
            }

            @Override
            public boolean isCancelled() {
                return reported.size() > 1;
            }
        };
        EarlierStates none = new EarlierStates(new Versions(folder.resolve("versions")), InstantSource.system());
        Action answer = new EffectWriter(new Drawings(new DrawnLayersCache()), none).write(new Effect.WritePage(HandedOn.of(STUDY), Seen.opening(STUDY.network()), Language.NL, file, 7), Texts.in(Language.NL), second);
        assertEquals(new Action.Ended(Notice.good("notice.cancelled"), 7), answer);
        assertFalse(Files.exists(file));
        assertEquals(2, reported.size());
    }
}
