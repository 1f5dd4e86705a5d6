package samenspel.exchange.write;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.exchange.found.WrittenAttributes;
import samenspel.text.CsvWriter;
import samenspel.text.Folding;

/// A folder for RSiena (Ripley, Snijders, Boda, Vörös & Preciado, *Manual for RSiena*): a matrix a layer and wave
/// with 1 for a tie, 0 for none, 10 where there can be none because one of the two is not in the network, and `NA`
/// where nothing is known; covariates, the file of composition change, a readme and lines of R that read it all.
final class RsienaFolder {
    static final String ACTORS = "actors.csv";
    static final String COMPOSITION = "composition-change.txt";
    private static final String STRUCTURAL_ZERO = "10";
    private static final String WAVE = "wave";
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final SequencedMap<String, Integer> ROMAN = roman();

    private final ExportedNetwork extract;
    private final List<String> layers;
    private final List<String> waves;

    RsienaFolder(ExportedNetwork extract) {
        this.extract = extract;
        this.layers = layerWords(extract);
        this.waves = waveWords(extract);
    }

    /// What layers are called in names of files. Numbers of several would look like those of waves where there is one wave, so they are Roman.
    static List<String> layerWords(ExportedNetwork extract) {
        List<String> names = extract.layers().stream().map(ExportedLayer::name).toList();
        boolean numbered = extract.waves() == 1 && names.stream().filter(name -> DIGITS.matcher(name).find()).count() > 1;
        return slugs(numbered ? names.stream().map(name -> DIGITS.matcher(name).replaceAll(number -> roman(number.group()))).toList() : names, "layer");
    }

    private static SequencedMap<String, Integer> roman() {
        SequencedMap<String, Integer> roman = new LinkedHashMap<>();
        List<String> letters = List.of("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i");
        List<Integer> values = List.of(1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1);
        IntStream.range(0, letters.size()).forEach(at -> roman.put(letters.get(at), values.get(at)));
        return Collections.unmodifiableSequencedMap(roman);
    }

    private static String roman(String digits) {
        int left = digits.length() > 4 ? 0 : Integer.parseInt(digits);
        StringBuilder letters = new StringBuilder(left == 0 ? "n" : "");
        for (var numeral : ROMAN.entrySet()) {
            letters.append(numeral.getKey().repeat(left / numeral.getValue()));
            left %= numeral.getValue();
        }
        return letters.toString();
    }

    /// What waves are called in names of files: so that they can be told to be waves; the only one has no word.
    static List<String> waveWords(ExportedNetwork extract) {
        List<String> slugs = slugs(extract.marks(), "wave");
        boolean years = slugs.stream().allMatch(slug -> slug.matches("(19|20)\\d\\d"));
        boolean numbers = slugs.stream().allMatch(slug -> slug.matches("\\d{1,2}"));
        return slugs.size() == 1 ? List.of("") : years ? slugs
                : IntStream.range(0, slugs.size()).mapToObj(at -> WAVE + (numbers ? slugs.get(at) : Integer.toString(at + 1))).toList();
    }

    /// What waves are called when the folder is read again.
    static List<String> wavesAgain(ExportedNetwork extract) {
        return waveWords(extract).stream().map(word -> word.replaceFirst("^" + WAVE, "")).toList();
    }

    /// Names of files and of objects of R: small letters of the alphabet, digits and `_`.
    private static List<String> slugs(List<String> names, String otherwise) {
        Set<String> taken = new HashSet<>();
        List<String> slugs = new ArrayList<>();
        for (String name : names) {
            String folded = Folding.fold(name).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
            String slug = folded.isEmpty() ? otherwise : folded;
            slugs.add(taken.add(slug) ? slug : slug + "_" + (slugs.size() + 1));
            taken.add(slugs.getLast());
        }
        return slugs;
    }

    /// The texts of the files by their names.
    SequencedMap<String, String> files() {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        RsienaGuide guide = new RsienaGuide(extract, layers, waves);
        files.put("README.txt", guide.readme());
        files.put("read-into-r.R", guide.script());
        files.put(ACTORS, actors());
        files.put(COMPOSITION, composition());
        for (int layer = 0; layer < layers.size(); layer++) {
            for (int wave = 0; wave < waves.size(); wave++) {
                files.put(matrixName(layers.get(layer), waves.get(wave)), matrix(extract.layers().get(layer), wave));
            }
        }
        return files;
    }

    static String matrixName(String layer, String wave) {
        return wave.isEmpty() ? layer + ".txt" : layer + "-" + wave + ".txt";
    }

    /// Row numbers are those of the matrices; what is a kind stands as a number beside its name.
    private String actors() {
        List<String> names = extract.traits().stream().filter(name -> !name.equals(WrittenAttributes.SECTOR)).toList();
        StringBuilder text = new StringBuilder(row(List.of("number", "id", "name", WrittenAttributes.SECTOR, WrittenAttributes.SECTOR_NUMBER, "access",
                WrittenAttributes.LEVEL_NUMBER, WrittenAttributes.TASK_NUMBER), names));
        int number = 0;
        for (ExportedOrganisation actor : extract.actors()) {
            text.append(row(List.of(Integer.toString(++number), actor.id(), actor.label(), actor.sector().orElse("NA"),
                    actor.sector().map(name -> Integer.toString(extract.sectors().indexOf(name) + 1)).orElse("NA"),
                    actor.organisation().givesAccess() ? "1" : "0", Integer.toString(WrittenAttributes.number(actor.organisation().level())),
                    Integer.toString(WrittenAttributes.number(actor.organisation().task()))),
                    names.stream().map(name -> extract.trait(actor, name).orElse("NA")).toList()));
        }
        return text.toString();
    }

    private static String row(List<String> first, List<String> rest) {
        return CsvWriter.PLAIN.line(Stream.concat(first.stream(), rest.stream()).toList());
    }

    /// A line for each organisation: the first and last wave of each stretch in which it is there, waves counted from 1.
    private String composition() {
        return extract.actors().stream().map(this::stretches).collect(Collectors.joining("\n", "", "\n"));
    }

    private String stretches(ExportedOrganisation actor) {
        List<String> ends = new ArrayList<>();
        for (int wave = 0; wave < extract.waves(); wave++) {
            boolean before = wave > 0 && actor.isPresent(wave - 1);
            boolean after = wave + 1 < extract.waves() && actor.isPresent(wave + 1);
            if (actor.isPresent(wave) && !before) {
                ends.add(Integer.toString(wave + 1));
            }
            if (actor.isPresent(wave) && !after) {
                ends.add(Integer.toString(wave + 1));
            }
        }
        return String.join(" ", ends);
    }

    private String matrix(ExportedLayer layer, int wave) {
        StringBuilder text = new StringBuilder();
        Set<TieEnds> unknown = new HashSet<>(Unknowns.of(extract, layer, wave));
        for (int row = 0; row < extract.actors().size(); row++) {
            for (int column = 0; column < extract.actors().size(); column++) {
                text.append(column == 0 ? "" : " ").append(cell(layer, wave, new TieEnds(row, column), unknown));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private String cell(ExportedLayer layer, int wave, TieEnds ends, Set<TieEnds> unknown) {
        SortedMap<TieEnds, Double> ties = layer.ties().get(wave);
        TieEnds key = layer.directed() || ends.from() < ends.to() ? ends : new TieEnds(ends.to(), ends.from());
        if (ends.from() == ends.to()) {
            return "0";
        }
        boolean there = extract.actors().get(ends.from()).isPresent(wave) && extract.actors().get(ends.to()).isPresent(wave);
        return !there ? STRUCTURAL_ZERO : unknown.contains(key) ? "NA" : ties.containsKey(key) ? "1" : "0";
    }
}
