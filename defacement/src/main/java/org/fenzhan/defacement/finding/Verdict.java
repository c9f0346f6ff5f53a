package org.fenzhan.defacement.finding;

/// The three answers.
public enum Verdict {
    /// Text was injected; the findings say where.
    INJECTED("injected"),
    /// Nothing speaks for an injection.
    CLEAN("clean"),
    /// The text alone does not tell: signs are weak, or there is too little to judge by.
    CANNOT_TELL("cannot-tell");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    /// The stable name for machines.
    public String code() {
        return code;
    }
}
