package org.fenzhan.article;

/// A revision's number in the database, unique in the whole group.
public record RevisionId(long value) {}
