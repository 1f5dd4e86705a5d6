package samenspel.exchange.found;

import java.util.List;

/// All that was taken from one file.
///
/// @param file     its name, as problems call it
/// @param encoding of the characters, such as `UTF-8`
/// @param graphs  in the order of the file, at least one
/// @param confidential whether it says that its study is confidential
public record FoundFile(String file, FileFormat format, String encoding, List<FoundGraph> graphs, boolean confidential) {
    public FoundFile(String file, FileFormat format, String encoding, List<FoundGraph> graphs) {
        this(file, format, encoding, graphs, false);
    }

    public FoundFile {
        graphs = List.copyOf(graphs);
        if (graphs.isEmpty()) {
            throw new IllegalArgumentException("a found without a graph is a refusal");
        }
    }

    /// The same with other networks.
    public FoundFile with(List<FoundGraph> others) {
        return new FoundFile(file, format, encoding, others, confidential);
    }

    /// The same that says that its study is confidential.
    public FoundFile ofConfidential() {
        return new FoundFile(file, format, encoding, graphs, true);
    }

    /// Its name without the ending; a folder it is in stands before it.
    public String stem() {
        int dot = file.lastIndexOf('.');
        return (dot > 0 ? file.substring(0, dot) : file).replace('/', ' ');
    }

    public int ties() {
        return graphs.stream().mapToInt(graph -> graph.ties().size()).sum();
    }
}
