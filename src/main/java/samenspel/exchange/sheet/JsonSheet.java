package samenspel.exchange.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import samenspel.text.Sheet;
import samenspel.text.Spot;
import samenspel.text.json.Json;
import samenspel.text.json.JsonPrinter;

/// Writes a sheet as JSON for other programs: each row an object with the heads as names, numbers in full, `null` for what is not known.
public final class JsonSheet {
    private static final Json NOTHING = new Json.Nothing(Spot.NOWHERE);

    private JsonSheet() {
    }

    public static String of(Sheet sheet) {
        List<Json> rows = sheet.rows().stream().map(row -> row(sheet.head(), row)).toList();
        return JsonPrinter.pretty(Json.fields("title", sheet.title(), "notes", Json.texts(sheet.notes()),
                "definitions", Json.items(sheet.definitions().stream().map(Json::texts).toList()), "rows", Json.items(rows)));
    }

    private static Json row(List<String> head, List<Sheet.Cell> row) {
        SequencedMap<String, Json> fields = new LinkedHashMap<>();
        for (int i = 0; i < head.size(); i++) {
            fields.put(head.get(i), cell(row.get(i)));
        }
        return new Json.Fields(Spot.NOWHERE, fields);
    }

    private static Json cell(Sheet.Cell cell) {
        return switch (cell) {
            case Sheet.Words(String text) -> text.isEmpty() ? NOTHING : Json.text(text);
            case Sheet.Whole(long number) -> Json.whole(number);
            case Sheet.Figure(double number) -> number(number);
            case Sheet.Share(double value, _) -> number(value);
        };
    }

    private static Json number(double number) {
        return Double.isNaN(number) ? NOTHING : Json.number(number);
    }
}
