package samenspel.layout.solve;

/// How long work reports how far it is, and asks whether it should end.
public interface Progress {
    /// Nobody listens and nobody stops it.
    Progress NONE = new Progress() {
        @Override
        public void report(double fraction) {
            // nobody listens
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /// @param fraction of the work done, from 0 to 1, never less than before
    void report(double fraction);

    /// Asked between two steps of the work. When true, a layout returns the picture as far as it is.
    boolean isCancelled();

    /// The same question and no reports: for work beside the thread that reports.
    default Progress silent() {
        Progress whole = this;
        return new Progress() {
            @Override
            public void report(double fraction) {
                // the leading thread reports
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }
        };
    }

    /// The progress of a part of the work, from one fraction of the whole to another.
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
