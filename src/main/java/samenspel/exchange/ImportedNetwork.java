package samenspel.exchange;

import samenspel.network.Network;
import samenspel.network.ReportedLayer;
import samenspel.text.Texts;

/// The network that files of other programs were made into.
///
/// @param format    of the files, as the program that made them is known
/// @param tiedFiles how many of the files have ties
/// @param isOpen    whether what became layers could be waves, or the other way round
/// @param hasWaves  whether such became waves
public record ImportedNetwork(Network network, String format, int tiedFiles, boolean isOpen, boolean hasWaves) {
    public String in(Texts texts) {
        return texts.get("assist.result", network.organisations().size(), ties(), network.layers().size(), network.waves().size());
    }

    /// The ties of all reported layers and waves.
    public int ties() {
        return network.layers().stream().filter(ReportedLayer.class::isInstance)
                .mapToInt(layer -> network.waves().stream().mapToInt(wave -> network.ties(layer, wave.id()).size()).sum()).sum();
    }
}
