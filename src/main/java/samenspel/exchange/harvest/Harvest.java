package samenspel.exchange.harvest;

import java.util.List;

/// All that was taken from one file.
///
/// @param file     its name, as problems call it
/// @param encoding of the characters, such as `UTF-8`
/// @param sheaves  in the order of the file, at least one
public record Harvest(String file, Format format, String encoding, List<Sheaf> sheaves) {
    public Harvest {
        sheaves = List.copyOf(sheaves);
        if (sheaves.isEmpty()) {
            throw new IllegalArgumentException("a harvest without a sheaf is a refusal");
        }
    }

    /// The same with other networks.
    public Harvest with(List<Sheaf> others) {
        return new Harvest(file, format, encoding, others);
    }

    public int nodes() {
        return sheaves.stream().mapToInt(sheaf -> sheaf.nodes().size()).sum();
    }

    public int ties() {
        return sheaves.stream().mapToInt(sheaf -> sheaf.ties().size()).sum();
    }
}
