package org.fenzhan.defacement.knowledge;

/// What stands at a place of a sentence that several pages share; `slot` from [Slots#key].
public record Filling(long slot, String text) {}
