package samenspel.study.spoken;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import samenspel.claim.ClaimWords;
import samenspel.diagram.seen.NameMode;
import samenspel.network.Network;
import samenspel.study.Document;
import samenspel.study.findings.LiveWords;
import samenspel.study.numbers.NumberTable;
import samenspel.study.story.CheckedScene;
import samenspel.study.story.Remark;
import samenspel.study.story.Scene;
import samenspel.text.Language;
import samenspel.text.Sheet;
import samenspel.text.Texts;

/// What was said of the scenes of a story, a row each, in the order of the story. Anybody may be named in words and titles: without names both
/// are empty.
public record SceneRemarks(Network network, List<Row> rows, NameMode names) implements NumberTable {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    public SceneRemarks {
        rows = List.copyOf(rows);
    }

    /// A remark beside its scene.
    ///
    /// @param number of the scene, from 1
    /// @param at     of the remark among those of the scene, from 0
    /// @param title  with its numbers; of one that no longer holds as it was written
    public record Row(int number, int at, String title, Remark remark) {
        public String day() {
            return DAY.format(remark.when());
        }

        public String time() {
            return TIME.format(remark.when());
        }
    }

    public static SceneRemarks of(Document document, NameMode names, Language language) {
        ClaimWords words = new LiveWords(document.network(), document.capacity(), names, language).words();
        List<Scene> scenes = document.story().scenes();
        List<Row> rows = new ArrayList<>();
        for (int scene = 0; scene < scenes.size(); scene++) {
            List<Remark> remarks = scenes.get(scene).remarks();
            String title = remarks.isEmpty() ? "" : CheckedScene.of(scenes.get(scene), words).title().words();
            for (int at = 0; at < remarks.size(); at++) {
                rows.add(new Row(scene + 1, at, title, remarks.get(at)));
            }
        }
        return new SceneRemarks(document.network(), rows, names);
    }

    @Override
    public SceneRemarks called(NameMode other) {
        return new SceneRemarks(network, rows, other);
    }

    @Override
    public SceneRemarks of(Network other) {
        return new SceneRemarks(other, rows, names);
    }

    @Override
    public Sheet sheet(Language language) {
        Texts texts = Texts.in(language);
        List<String> notes = new ArrayList<>(List.of(texts.get("remarks.note")));
        if (!names.isNaming()) {
            notes.add(texts.get("remarks.nameless"));
        }
        return new Sheet(texts.get("remarks.sheet", network.profile().name().in(language.tag())), List.of(texts.get("remarks.scene"), texts.get("remarks.title"), texts.get("remarks.day"), texts.get("remarks.time"), texts.get("remarks.words")),
                rows.stream().map(this::cells).toList(), notes);
    }

    private List<Sheet.Cell> cells(Row row) {
        boolean named = names.isNaming();
        return List.of(new Sheet.Whole(row.number), new Sheet.Words(named ? row.title : ""), new Sheet.Words(row.day()), new Sheet.Words(row.time()), new Sheet.Words(named ? row.remark.words() : ""));
    }
}
