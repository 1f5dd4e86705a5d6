package samenspel.layout.solve;

/// How a long layout tells how far it is, and asks whether it should end.
public interface Watch {
    /// Nobody watches and nobody stops it.
    Watch NONE = new Watch() {
        @Override
        public void report(double fraction) {
            // nobody watches
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /// @param fraction of the work done, from 0 to 1, never less than before
    void report(double fraction);

    /// Asked between two sweeps. When true, the layout returns the picture as far as it is.
    boolean isCancelled();

    /// Asks the same and is told nothing: for work beside the thread that reports.
    default Watch silent() {
        Watch whole = this;
        return new Watch() {
            @Override
            public void report(double fraction) {
                // told by who leads the work
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }
        };
    }

    /// The watch over a part of the work, from one fraction of the whole to another.
    default Watch part(double from, double to) {
        Watch whole = this;
        return new Watch() {
            @Override
            public void report(double fraction) {
                whole.report(from + (to - from) * fraction);
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }
        };
    }
}
