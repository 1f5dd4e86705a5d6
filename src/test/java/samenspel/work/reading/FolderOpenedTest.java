package samenspel.work.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.session.request.SeveralFiles;
import samenspel.text.Language;
import samenspel.text.Texts;
import samenspel.work.Watch;

/// A folder that is chosen or dropped in the window, packed or not.
class FolderOpenedTest {
    @TempDir
    Path folder;

    private Action opened(Path chosen) {
        return new EffectReader(new DrawnLayersCache()).read(new Effect.ReadFile(chosen, 1), Texts.in(Language.EN), new Watch());
    }

    @Test
    void a_folder_of_a_list_and_ties_opens_at_once_and_says_what_it_passed_over() throws Exception {
        Files.writeString(folder.resolve("list.csv"), "id,name\na,Alfa\nb,Bravo\n");
        Files.writeString(folder.resolve("ties.csv"), "from,to\na,b\n");
        Files.writeString(folder.resolve("letter.docx"), "Dear all");
        Action.Imported imported = (Action.Imported) opened(folder);
        assertEquals(List.of("Alfa", "Bravo"), imported.document().network().organisations().stream().map(one -> one.name()).toList());
        assertEquals(List.of(folder), imported.origin().orElseThrow().files());
        assertEquals(true, imported.notice().details().getLast().contains("letter.docx"));
    }

    @Test
    void a_file_of_ours_among_others_is_said_to_open_alone_at_once() throws Exception {
        Path own = Files.writeString(folder.resolve("net.samenspel.json"), "{}");
        Path ties = Files.writeString(folder.resolve("ties.csv"), "from,to\na,b\n");
        Action.Ended ended = (Action.Ended) new EffectReader(new DrawnLayersCache()).read(new Effect.ReadTogether(List.of(ties, own), Optional.empty(), 1), Texts.in(Language.EN), new Watch());
        assertEquals("notice.own-alone", ended.notice().key());
    }

    @Test
    void a_zip_of_two_years_asks_whether_they_are_waves() throws Exception {
        Path zip = folder.resolve("set.zip");
        try (ZipOutputStream packed = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of("ties 2018.csv", "ties 2019.csv")) {
                packed.putNextEntry(new ZipEntry(name));
                packed.write("from,to\na,b\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        assertEquals(new Action.FoundSeveral(List.of(zip), SeveralFiles.WAVES, 1), opened(zip));
        EffectReader reader = new EffectReader(new DrawnLayersCache());
        Action.Imported imported = (Action.Imported) reader.read(new Effect.ReadTogether(List.of(zip), Optional.of(SeveralFiles.WAVES), 2), Texts.in(Language.EN), new Watch());
        assertEquals(2, imported.document().network().waves().size());
    }
}
