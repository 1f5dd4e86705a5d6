package samenspel.network;

/// A layer whose ties organisations reported themselves.
///
/// @param rule how two reports on a pair make a tie; `SENDER` keeps the layer directed
public record ReportedLayer(LayerId id, Name name, TieRule rule) implements Layer {

    @Override
    public boolean directed() {
        return rule.directed();
    }
}
