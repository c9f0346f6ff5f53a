package org.fenzhan.extract.article;

import java.util.Optional;

/// Where the article was taken from: the name as it stands, and its link as it stands in the page
/// (resolved if the page's address is known).
public record Source(String name, Optional<String> link) {}
