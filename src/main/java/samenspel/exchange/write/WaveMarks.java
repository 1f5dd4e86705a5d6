package samenspel.exchange.write;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import samenspel.exchange.found.Numbers;
import samenspel.network.Layer;
import samenspel.network.Name;
import samenspel.network.Network;
import samenspel.network.Wave;
import samenspel.text.Language;
import samenspel.text.Texts;

/// How a format says which wave it speaks of: by name, or where it has only numbers by the year that is the name or
/// by the wave's place in time, from 1.
final class WaveMarks {
    private WaveMarks() {
    }

    static List<String> of(Network network, ExportFormat target, Language language) {
        List<String> names = network.waves().stream().map(wave -> target.fit(wave.name().in(language.tag()))).toList();
        boolean kept = target.carries(ExportFormat.Carries.WAVE_NAMES) ? isFit(names, target) : areYears(names);
        return kept ? names : IntStream.rangeClosed(1, names.size()).mapToObj(Integer::toString).toList();
    }

    /// Names that tell waves apart and say nothing else about their order.
    private static boolean isFit(List<String> names, ExportFormat target) {
        boolean distinct = names.stream().distinct().count() == names.size() && names.stream().noneMatch(String::isEmpty);
        boolean free = target != ExportFormat.DL || names.stream().noneMatch(name -> name.contains("[") || name.contains("]"));
        return distinct && free && (!names.stream().allMatch(Numbers::isNumber) || areIncreasing(names));
    }

    private static boolean areYears(List<String> names) {
        return names.stream().allMatch(name -> name.matches("[1-9]\\d{0,5}")) && areIncreasing(names);
    }

    private static boolean areIncreasing(List<String> names) {
        double[] numbers = names.stream().mapToDouble(name -> Numbers.parse(name).orElse(0)).toArray();
        return IntStream.range(1, numbers.length).allMatch(at -> numbers[at] > numbers[at - 1]);
    }

    /// Whether the file need not speak of waves at all: there is one, and it is called what a reader calls the only one.
    static boolean isTimeless(Network network) {
        boolean usual = network.waves().size() == 1 && isCalled(network.waves().getFirst(), "exchange.one-wave");
        return usual && network.layers().stream().map(Layer::name).flatMap(name -> name.texts().stream())
                .noneMatch(name -> name.chars().anyMatch(Character::isDigit) || name.contains("["));
    }

    /// Whether a reader gives the wave its name back.
    ///
    /// @param before how many waves are before it
    static boolean isKept(Wave wave, int before, String mark, Network network) {
        boolean same = wave.name().texts().contains(mark);
        return same || isTimeless(network) || mark.equals(Integer.toString(before + 1)) && isCalled(wave, "exchange.wave-number", mark);
    }

    private static boolean isCalled(Wave wave, String key, Object... arguments) {
        return isCalled(wave.name(), key, arguments);
    }

    /// Whether a name is this message in every language it has.
    static boolean isCalled(Name name, String key, Object... arguments) {
        Map<String, String> texts = Texts.byTag(key, arguments);
        return name.isSame() ? texts.values().stream().allMatch(name.texts()::contains) : texts.entrySet().containsAll(name.byTag().entrySet());
    }
}
