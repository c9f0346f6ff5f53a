package org.fenzhan.store;

/// Sees every statement of a database before and after it ran. For counting in benchmarks and for
/// breaking things on purpose in tests: an exception thrown here is the statement's failure.
public interface StatementWatch {
    StatementWatch NONE = new StatementWatch() {};

    /// Before the statement reaches the database; throwing means that it failed and did nothing.
    default void before(String sql) {}

    /// After the database has done it; throwing means that it is done and nobody was told.
    default void after(String sql) {}
}
