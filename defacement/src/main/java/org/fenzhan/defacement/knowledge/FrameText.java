package org.fenzhan.defacement.knowledge;

/// What a field of the frame says on pages of one host.
public record FrameText(String host, String field, String text) {}
