package samenspel.layout;

/// How a long layout tells how far it is, and asks whether it should end.
public interface Progress {
    /// Nobody watches and nobody stops it.
    Progress NONE = new Progress() {
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
    default Progress silent() {
        Progress whole = this;
        return new Progress() {
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
    default Progress part(double from, double to) {
        Progress whole = this;
        return new Progress() {
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
