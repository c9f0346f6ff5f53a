package org.fenzhan.account;

/// A person's number in the database.
public record PersonId(long value) {}
