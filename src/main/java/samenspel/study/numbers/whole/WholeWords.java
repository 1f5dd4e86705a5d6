package samenspel.study.numbers.whole;

import java.util.Optional;
import java.util.stream.Collectors;
import samenspel.measure.MeasureWords;
import samenspel.measure.between.LayersMeasure;
import samenspel.measure.whole.NetworkMeasure;
import samenspel.measure.whole.NetworkValue;
import samenspel.measure.whole.NetworkValue.Bounds;
import samenspel.measure.whole.NetworkValue.Part;
import samenspel.network.Name;
import samenspel.network.Network;
import samenspel.network.SectorId;
import samenspel.study.numbers.MeasuredPlace;
import samenspel.text.NumberWords;
import samenspel.text.Texts;

/// Numbers of whole networks as they are read.
public final class WholeWords {
    private final Network network;
    private final Texts texts;
    private final NumberWords numbers;

    public WholeWords(Network network, Texts texts) {
        this.network = network;
        this.texts = texts;
        this.numbers = new NumberWords(texts);
    }

    /// What stands over a column: its wave, waves or layers.
    public String column(WholeColumn column) {
        return column.isDifference() ? texts.get("whole.difference") : switch (column.place()) {
            case WholePlace.One(var at) -> name(at.wave().name());
            case WholePlace.Two(var first, var second) when first.layer().equals(second.layer()) ->
                    texts.get("whole.waves", name(first.wave().name()), name(second.wave().name()));
            case WholePlace.Two(var first, var second) -> texts.get("whole.layers", name(first.layer().name()), name(second.layer().name()));
            case WholePlace.Together(var layers, _) -> texts.get("whole.together", layers.stream().map(layer -> name(layer.name())).collect(Collectors.joining(", ")));
        };
    }

    /// What stands over several columns: a layer, or a wave.
    public String over(WholeColumn column) {
        return column.layer().map(layer -> name(layer.name())).orElseGet(() -> switch (column.place()) {
            case WholePlace.One(MeasuredPlace at) -> name(at.wave().name());
            case WholePlace.Two(MeasuredPlace first, _) -> name(first.wave().name());
            case WholePlace.Together(_, var wave) -> name(wave.name());
        });
    }

    /// How many pairs of waves there are, and which of them are measured; empty where there is one.
    public Optional<String> pairsOfWaves() {
        int waves = network.waves().size();
        int all = waves * (waves - 1) / 2;
        return waves < 3 ? Optional.empty() : Optional.of(waves > WholePlace.MOST_WAVES ? texts.get("whole.pairs.some", waves, all) : texts.get("whole.pairs", all));
    }

    private String name(Name name) {
        return name.in(texts.language().tag());
    }

    public String row(WholeRow row) {
        return switch (row) {
            case WholeRow.Head(var group) -> texts.get(group.key());
            case WholeRow.Of of -> of.isItem() ? item(of.measure(), of.item()) : texts.get(of.measure().nameKey());
        };
    }

    /// One of several numbers of a measure.
    public String item(MeasureWords measure, String item) {
        if (measure == NetworkMeasure.SECTOR_BLOCKS) {
            String[] ends = item.split(">", 2);
            return sector(ends[0]) + " – " + sector(ends[1]);
        }
        String own = "whole.item." + measure.id();
        if (texts.has(own)) {
            String[] parts = item.split("[.]", 2);
            return texts.get(own, Integer.valueOf(parts[0]), Integer.valueOf(parts[parts.length - 1]));
        }
        String key = (measure == NetworkMeasure.PERCEIVED_GOVERNANCE ? "book.word." : "cli.measure.item.") + item;
        return texts.has(key) ? texts.get(key) : item;
    }

    private String sector(String id) {
        return name(network.sector(new SectorId(id)).orElseThrow().name());
    }

    /// A number; a dash where it is not defined and there are no bounds of it.
    ///
    /// @param asRange from the least to the most, where what is unknown makes a difference
    public String value(NumberLine line, boolean asRange) {
        if (line.number().isEmpty() && line.bounds().isEmpty()) {
            return texts.get("table.none");
        }
        if ((asRange || line.number().isEmpty()) && line.bounds().isPresent()) {
            Bounds bounds = WholeTable.bounds(line);
            return of(line, between(line, bounds.least(), bounds.most()));
        }
        return of(line, number(line, line.read(line.number().getAsDouble())));
    }

    private String of(NumberLine line, String said) {
        return line.form() == NumberForm.PART ? texts.get("cli.measure.part", said, numbers.of(line.part().orElseThrow().whole(), true)) : said;
    }

    /// Two that are written alike are one.
    private String between(NumberLine line, double least, double most) {
        String from = number(line, least);
        String to = number(line, most);
        return from.equals(to) ? from : from + (from.startsWith("−") || to.startsWith("−") ? " – " : "–") + to;
    }

    private String number(NumberLine line, double number) {
        String size = size(line, Math.abs(number));
        return number < 0 && !isNought(size) ? "−" + size : size;
    }

    private static boolean isNought(String size) {
        return size.chars().noneMatch(letter -> letter >= '1' && letter <= '9');
    }

    private String size(NumberLine line, double number) {
        return switch (line.form()) {
            case COUNT, PART -> numbers.of(Math.rint(number), true);
            case PERCENT -> texts.get("whole.percent", number);
            case DECIMAL -> numbers.of(number, false);
        };
    }

    /// With its sign, and percentages in points.
    public String difference(WholeTable.Difference difference, boolean asRange) {
        if (asRange && difference.bounds().isPresent()) {
            String least = signed(difference.after(), difference.bounds().get().least());
            String most = signed(difference.after(), difference.bounds().get().most());
            return least.equals(most) ? least : texts.get("whole.between", least, most);
        }
        return signed(difference.after(), difference.number());
    }

    private String signed(NumberLine line, double number) {
        String size = line.form() == NumberForm.PERCENT ? texts.get("whole.points", Math.abs(number) * 100) : size(line, Math.abs(number));
        return isNought(size) ? size : (number < 0 ? "−" : "+") + size;
    }

    /// What a reader must know of a number beside it: why there is none, between which it lies, of how many it speaks, of what it is the share.
    public String remark(NumberLine line) {
        StringBuilder remark = new StringBuilder();
        line.why().ifPresent(why -> remark.append(texts.get(why.key())));
        line.bounds().ifPresent(_ -> {
            Bounds bounds = WholeTable.bounds(line);
            String key = line.why().filter(why -> why == NetworkValue.Why.EQUAL_PARTS).isPresent() ? "whole.bounds.parts" : "whole.bounds";
            String least = number(line, bounds.least());
            String most = number(line, bounds.most());
            if (!least.equals(most)) {
                add(remark, texts.get(key, least, most));
            }
        });
        part(line).ifPresent(part -> add(remark, part));
        line.within().ifPresent(within -> add(remark, texts.get("whole.within", numbers.of(within.part(), true), numbers.of(within.whole(), true))));
        return remark.toString();
    }

    private Optional<String> part(NumberLine line) {
        return line.part().filter(_ -> line.form() != NumberForm.PART)
                .map((Part part) -> texts.get("cli.measure.part", numbers.of(part.part(), true), numbers.of(part.whole(), true)) + ".");
    }

    private static void add(StringBuilder all, String sentence) {
        all.append(all.isEmpty() ? "" : " ").append(sentence);
    }
}
