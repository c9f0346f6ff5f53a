package org.fenzhan.defacement.knowledge;

/// A blind exchange: `original` became `replaced` on the pages of one site (a host, or empty for
/// the whole batch).
public record Substitution(String site, String replaced, String original) {}
