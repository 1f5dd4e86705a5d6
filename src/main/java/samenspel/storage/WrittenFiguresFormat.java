package samenspel.storage;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.diagram.figure.FigureSubject;
import samenspel.diagram.figure.FigureWords;
import samenspel.diagram.figure.WrittenFigures;
import samenspel.network.LayerId;
import samenspel.network.WaveId;
import samenspel.text.json.Json;

/// `figures`: titles and captions that were written with figures. What a figure shows that is not in the file any more waits
/// until it is there again.
final class WrittenFiguresFormat {
    static final String SECTION = "figures";

    private WrittenFiguresFormat() {
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
