package samenspel.network;

/// A layer that follows from reported layers by a stated rule; always undirected.
public record DerivedLayer(LayerId id, Name name, DerivationRule rule) implements Layer {

    @Override
    public boolean directed() {
        return false;
    }

    public DerivedLayer with(DerivationRule changed) {
        return new DerivedLayer(id, name, changed);
    }
}
