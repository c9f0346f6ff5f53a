package org.fenzhan.article;

import java.util.Optional;

/// The picture that stands for an article in lists and at its head.
///
/// @param src address under `/media/`
/// @param alt what is to be seen, for those who can't see it; empty for decoration
public record Picture(String src, String alt, Optional<String> caption) {}
