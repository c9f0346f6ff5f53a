package org.fenzhan.store;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/// SQLite itself, which its driver carries in the jar for every system and else unpacks at every
/// start. Unpacked once, it is named to the driver by the property `org.sqlite.lib.path`; a driver
/// that does not find it there unpacks its own.
public final class NativeLibrary {
    private static final Logger LOG = System.getLogger(NativeLibrary.class.getName());

    private NativeLibrary() {}

    /// Puts the library of this system into a folder, made if it is missing. Nothing is done for a
    /// system that the driver has none for.
    public static void unpack(Path folder) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        try (InputStream library = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            if (library != null) {
                Files.createDirectories(folder);
                Files.copy(library, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /// Loads it, with all that its driver wants, on a thread of its own while the caller goes on: a
    /// tenth of a second that a start does not wait for. What goes wrong is told by whoever opens
    /// the database.
    public static void loadAhead() {
        Thread.ofPlatform()
                .name("database-library")
                .daemon()
                .start(() -> {
                    try (Connection _ = DriverManager.getConnection("jdbc:sqlite::memory:")) {
                        LOG.log(Level.TRACE, "loaded");
                    } catch (SQLException e) {
                        LOG.log(Level.DEBUG, "could not be loaded ahead", e);
                    }
                });
    }
}
