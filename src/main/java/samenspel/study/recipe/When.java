package samenspel.study.recipe;

/// Which waves a figure shows.
public sealed interface When {

    /// One wave.
    record OneWave(WaveChoice wave) implements When {
    }

    /// A figure for each wave; of small multiples a row.
    record EachWave() implements When {
    }

    /// The change between two waves.
    record Between(WaveChoice from, WaveChoice to) implements When {
    }

    /// A figure for each change between neighbouring waves.
    record EachChange() implements When {
    }

    default boolean isChange() {
        return this instanceof Between || this instanceof EachChange;
    }

    /// What is meant where nothing is said.
    static When usual(FigureKind kind) {
        return switch (kind) {
            case STRONG_TIES, TOP_TEN, FLOWS -> new OneWave(WaveChoice.FIRST);
            case INTEGRATION, OVERLOAD -> new OneWave(WaveChoice.LAST);
            default -> kind.needsChange() ? new Between(WaveChoice.FIRST, WaveChoice.LAST) : new EachWave();
        };
    }

    /// Whether a figure of this kind can show it.
    default boolean suits(FigureKind kind) {
        return isChange() ? kind.canChange() : !kind.needsChange();
    }
}
