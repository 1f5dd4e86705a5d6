package samenspel.diagram.browser;

import java.util.List;
import java.util.SequencedMap;
import java.util.Collections;
import java.util.LinkedHashMap;

/// The words of a page in one language.
///
/// @param tag      of the language
/// @param own      how the language calls itself
/// @param network  how the network is called
/// @param names    how organisations are called in full, in words and tables
/// @param shorts   the same beside discs
/// @param captions for each point in time those of each layer alone, then of all layers, then of none
/// @param rows     of the legend
/// @param told     with the scenes
/// @param controls words of buttons, fields and sentences by their keys; `#` and `%` stand for numbers and words
public record BrowserWords(String tag, String own, String network, List<String> names, List<String> shorts, List<String> sectors, List<String> layers, List<String> waves,
                           List<List<BrowserCaption>> captions, List<String> rows, List<BrowserTold> told, SequencedMap<String, String> controls) {
    public BrowserWords {
        names = List.copyOf(names);
        shorts = List.copyOf(shorts);
        sectors = List.copyOf(sectors);
        layers = List.copyOf(layers);
        waves = List.copyOf(waves);
        captions = List.copyOf(captions);
        rows = List.copyOf(rows);
        told = List.copyOf(told);
        controls = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(controls));
    }

    public String control(String key) {
        return controls.getOrDefault(key, key);
    }
}
