package org.fenzhan.defacement.finding;

/// The three answers.
public enum Verdict {
    /// Text was injected; the findings say where.
    INJECTED,
    /// Nothing speaks for an injection.
    CLEAN,
    /// The text alone does not tell: signs are weak, or there is too little to judge by.
    CANNOT_TELL
}
