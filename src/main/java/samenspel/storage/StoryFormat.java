package samenspel.storage;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.diagram.Box;
import samenspel.diagram.figure.FigureSubject;
import samenspel.diagram.figure.FigureWords;
import samenspel.diagram.figure.PicturePart;
import samenspel.diagram.figure.WrittenFigures;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.ViewChoices;
import samenspel.network.LayerId;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;
import samenspel.scenario.Capacity;
import samenspel.scenario.NamedScenario;
import samenspel.study.findings.FindingKind;
import samenspel.study.findings.KeptFinding;
import samenspel.study.story.Remark;
import samenspel.study.story.Scene;
import samenspel.study.story.SceneSight;
import samenspel.study.story.SceneView;
import samenspel.study.story.Story;
import samenspel.text.json.Json;

/// `findings`: sentences that somebody made of what stands out, and `scenes`: what is told with what is seen; both with numbers by reference.
final class StoryFormat {
    private static final String FINDINGS = "findings";
    private static final String SCENES = "scenes";
    private static final String REMARKS = "remarks";

    private StoryFormat() {
    }

    static Story read(FieldReader file) {
        List<KeptFinding> findings = file.optionalItems(FINDINGS).stream().map(part -> finding(part.fields())).toList();
        List<Scene> scenes = file.optionalItems(SCENES).stream().map(StoryFormat::scene).toList();
        return new Story(findings, scenes);
    }

    private static KeptFinding finding(FieldReader fields) {
        KeptFinding read = new KeptFinding(fields.required("about").map(part -> part.word(FileWords.all(FindingKind.class))).orElse(FindingKind.CONCENTRATION), fields.text("sentence"));
        fields.keepRest();
        return read;
    }

    private static Scene scene(FileValue part) {
        FieldReader fields = part.fields();
        List<OrganisationId> selection = fields.optionalItems("selection").stream().map(FileValue::id).map(OrganisationId::new).toList();
        Optional<PicturePart> camera = fields.optional("camera").map(one -> camera(one.fields()));
        FieldReader seen = fields.required("seen").map(FileValue::fields).orElseGet(() -> FieldReader.broken(part));
        Scene read = new Scene(fields.textOr("title", ""), fields.textOr("note", ""), fields.optional("hidden").map(FileValue::flag).orElse(false),
                new SceneSight(SeenFormat.read(seen), new LinkedHashSet<>(selection), camera, fields.optional(Views.FIELD).map(one -> Views.read(one.fields()))),
                fields.optionalItems(REMARKS).stream().map(one -> remark(one.fields())).toList());
        fields.keepRest();
        return read;
    }

    private static Remark remark(FieldReader fields) {
        Remark read = new Remark(fields.required("when").map(FileValue::minute).orElse(LocalDate.EPOCH.atStartOfDay()), fields.text("words"));
        fields.keepRest();
        return read;
    }

    private static PicturePart camera(FieldReader fields) {
        Projection camera = new Projection(number(fields, "scale", 1), number(fields, "x", 0), number(fields, "y", 0));
        Box window = new Box(0, 0, Math.max(1, number(fields, "width", 1)), Math.max(1, number(fields, "height", 1)));
        fields.keepRest();
        return new PicturePart(camera, window);
    }

    private static double number(FieldReader fields, String name, double otherwise) {
        return fields.required(name).map(FileValue::number).orElse(otherwise);
    }

    static void write(FieldWriter file, Story story) {
        if (!story.findings().isEmpty()) {
            file.list(FINDINGS, places(story.findings()), at -> at, (fields, at) -> {
                KeptFinding one = story.findings().get(at);
                fields.put("about", one.kind()).put("sentence", one.sentence());
            });
        }
        if (!story.scenes().isEmpty()) {
            file.list(SCENES, places(story.scenes()), at -> at, (fields, at) -> write(fields, story.scenes().get(at)));
        }
    }

    private static List<Integer> places(List<?> all) {
        return IntStream.range(0, all.size()).boxed().toList();
    }

    private static void write(FieldWriter fields, Scene scene) {
        putText(fields, "title", scene.title());
        putText(fields, "note", scene.note());
        if (scene.hidden()) {
            fields.put("hidden", true);
        }
        fields.part("seen", inside -> SeenFormat.write(inside, scene.sight().seen()));
        if (!scene.sight().selection().isEmpty()) {
            fields.put("selection", Json.texts(scene.sight().selection().stream().map(OrganisationId::value).toList()));
        }
        scene.sight().camera().ifPresent(part -> fields.part("camera", inside -> write(inside, part)));
        scene.sight().view().ifPresent(view -> fields.part(Views.FIELD, inside -> Views.write(inside, view)));
        if (!scene.remarks().isEmpty()) {
            fields.list(REMARKS, places(scene.remarks()), at -> at, (inside, at) -> inside.put("when", scene.remarks().get(at).when().toString()).put("words", scene.remarks().get(at).words()));
        }
    }

    private static void write(FieldWriter fields, PicturePart part) {
        Projection camera = part.camera();
        fields.put("scale", camera.scale()).put("x", camera.offsetX()).put("y", camera.offsetY()).put("width", part.window().width()).put("height", part.window().height());
    }

    private static void putText(FieldWriter fields, String name, String text) {
        if (!text.isEmpty()) {
            fields.put(name, text);
        }
    }

    /// `view` of a scene: a view of the study in place of the picture, with what was chosen of it. The capacity is the document's.
    static final class Views {
        static final String FIELD = "view";

        private Views() {
        }

        static SceneView read(FieldReader fields) {
            StudyView view = fields.word("of", StudyView.class);
            ViewChoices choices = new ViewChoices(ids(fields, "waves").map(WaveId::new).toList(), ids(fields, "layers").map(LayerId::new).toList(),
                    fields.optional("names").map(part -> part.word(FileWords.all(NameMode.class))), ids(fields, "lit").toList(), Capacity.ASSUMED, scenario(fields));
            fields.keepRest();
            return new SceneView(view, choices);
        }

        private static Stream<String> ids(FieldReader fields, String name) {
            return fields.optionalItems(name).stream().map(FileValue::id);
        }

        private static Optional<NamedScenario> scenario(FieldReader fields) {
            return fields.optional("scenario").map(part -> ScenariosFormat.scenario(part.fields()));
        }

        static void write(FieldWriter fields, SceneView view) {
            ViewChoices choices = view.choices();
            fields.put("of", view.view());
            put(fields, "waves", choices.waves().stream().map(WaveId::value).toList());
            put(fields, "layers", choices.layers().stream().map(LayerId::value).toList());
            choices.names().ifPresent(names -> fields.put("names", names));
            put(fields, "lit", choices.lit());
            choices.scenario().ifPresent(one -> fields.part("scenario", inside -> ScenariosFormat.write(inside, one)));
        }

        private static void put(FieldWriter fields, String name, List<String> ids) {
            if (!ids.isEmpty()) {
                fields.put(name, Json.texts(ids));
            }
        }
    }

    /// `figures`: titles and captions that were written with figures. What a figure shows that is not in the file any more waits
    /// until it is there again.
    static final class Figures {
        static final String SECTION = "figures";

        private Figures() {
        }

        static WrittenFigures read(List<FileValue> parts) {
            WrittenFigures written = WrittenFigures.NONE;
            for (FileValue part : parts) {
                FieldReader fields = part.fields();
                FigureSubject figure = new FigureSubject(fields.id("kind"), ids(fields, "layers").map(LayerId::new).toList(), ids(fields, "waves").map(WaveId::new).toList());
                written = written.with(figure, FigureWords.NONE.withTitle(fields.textOr("title", "")).withCaption(fields.textOr("caption", "")));
                fields.keepRest();
            }
            return written;
        }

        private static Stream<String> ids(FieldReader fields, String name) {
            return fields.items(name).stream().map(FileValue::id);
        }

        static void write(FieldWriter file, WrittenFigures written) {
            if (!written.isNone()) {
                List<Map.Entry<FigureSubject, FigureWords>> all = List.copyOf(written.words().entrySet());
                file.list(SECTION, IntStream.range(0, all.size()).boxed().toList(), at -> at, (fields, at) -> write(fields, all.get(at).getKey(), all.get(at).getValue()));
            }
        }

        private static void write(FieldWriter fields, FigureSubject figure, FigureWords words) {
            fields.put("kind", figure.kind()).put("layers", Json.texts(figure.layers().stream().map(LayerId::value).toList()))
                    .put("waves", Json.texts(figure.waves().stream().map(WaveId::value).toList()));
            if (!words.title().isEmpty()) {
                fields.put("title", words.title());
            }
            if (!words.caption().isEmpty()) {
                fields.put("caption", words.caption());
            }
        }
    }
}
