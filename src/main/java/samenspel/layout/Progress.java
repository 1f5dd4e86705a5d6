package samenspel.layout;

import samenspel.layout.solve.Watch;

/// How a long layout tells how far it is, and asks whether it should end.
public interface Progress extends Watch {
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
}
