package org.fenzhan.store;

/// Something done within one transaction. It must not wait for anything but the database: no
/// network, no file, no lock of its own.
@FunctionalInterface
public interface Work<T> {
    T run(Session session);
}
