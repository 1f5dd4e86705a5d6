package samenspel.render.film;

import java.util.Comparator;
import java.util.List;

/// Some of the colours of a film, as one part of the colour cube.
///
/// @param axis  how far to shift the channel that varies most
/// @param error how much they vary in it, by weight
record ColourBox(List<Weighed> colours, int axis, double error) {
    private static final int[] CHANNELS = {16, 8, 0};

    /// A colour and how much it counts.
    record Weighed(int rgb, double weight) {
        int channel(int shift) {
            return rgb >> shift & 0xff;
        }
    }

    static ColourBox of(List<Weighed> colours) {
        int widest = 0;
        double most = -1;
        for (int shift : CHANNELS) {
            double spread = spread(colours, shift);
            if (spread > most) {
                widest = shift;
                most = spread;
            }
        }
        return new ColourBox(colours, widest, most);
    }

    private static double spread(List<Weighed> colours, int shift) {
        double mean = mean(colours, shift);
        double spread = 0;
        for (Weighed colour : colours) {
            double off = colour.channel(shift) - mean;
            spread += colour.weight() * off * off;
        }
        return colours.size() == 1 ? 0 : spread;
    }

    private static double mean(List<Weighed> colours, int shift) {
        double sum = 0;
        double weight = 0;
        for (Weighed colour : colours) {
            sum += colour.weight() * colour.channel(shift);
            weight += colour.weight();
        }
        return sum / weight;
    }

    /// Both parts, cut at the mean of the channel that varies most; neither is empty.
    List<ColourBox> halves() {
        List<Weighed> sorted = colours.stream().sorted(Comparator.comparingInt(colour -> colour.channel(axis))).toList();
        double mean = mean(colours, axis);
        int cut = (int) sorted.stream().takeWhile(colour -> colour.channel(axis) <= mean).count();
        int within = Math.clamp(cut, 1, sorted.size() - 1);
        return List.of(of(sorted.subList(0, within)), of(sorted.subList(within, sorted.size())));
    }

    /// The colour that stands for all of them.
    int colour() {
        Weighed heaviest = colours.stream().max(Comparator.comparingDouble(Weighed::weight)).orElseThrow();
        double all = colours.stream().mapToDouble(Weighed::weight).sum();
        if (heaviest.weight() > all / 2) {
            return heaviest.rgb();
        }
        int mean = 0;
        for (int shift : CHANNELS) {
            mean |= (int) Math.round(mean(colours, shift)) << shift;
        }
        return mean;
    }
}
