package samenspel.work.gate;

/// Names of organisations stay in a confidential study, because nobody said that they may leave.
public final class NamesStay extends Exception {
    private static final long serialVersionUID = 1;

    NamesStay() {
        super("names of a confidential study stay in");
    }
}
