package org.fenzhan.article;

/// An article's number, unique in the whole group, never given twice.
public record ArticleId(long value) {}
