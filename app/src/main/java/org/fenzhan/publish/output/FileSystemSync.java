package org.fenzhan.publish.output;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.Optional;

/// `syncfs(2)`: one call instead of an `fsync` for each of many files. Java has no way to it, so it
/// is called through the foreign function interface; where the C library lacks it, `sync(2)`
/// serves, which every Unix has.
// Calling C is what this class is for; the program is started with --enable-native-access.
@SuppressWarnings("restricted")
final class FileSystemSync {
    private static final int O_RDONLY = 0;

    private final Path folder;

    FileSystemSync(Path folder) {
        this.folder = folder;
    }

    /// Bound at the first use: that takes longer than everything else at a start.
    private static final class Calls {
        private static final FunctionDescriptor NUMBER =
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
        private static final Optional<MethodHandle> OPEN =
                find(
                        "open",
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
        private static final Optional<MethodHandle> CLOSE = find("close", NUMBER);
        private static final Optional<MethodHandle> SYNCFS = find("syncfs", NUMBER);
    }

    void run() {
        try {
            if (Calls.OPEN.isPresent() && Calls.CLOSE.isPresent() && Calls.SYNCFS.isPresent()) {
                syncFolder(Calls.OPEN.get(), Calls.CLOSE.get(), Calls.SYNCFS.get());
                return;
            }
            Optional<MethodHandle> sync = find("sync", FunctionDescriptor.ofVoid());
            if (sync.isPresent()) {
                sync.get().invokeExact();
            }
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("syncfs cannot be called", e);
        }
    }

    private void syncFolder(MethodHandle open, MethodHandle close, MethodHandle syncfs)
            throws Throwable {
        int descriptor;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocateFrom(folder.toString());
            descriptor = (int) open.invokeExact(name, O_RDONLY);
        }
        if (descriptor < 0) {
            throw new SiteFailure("opening " + folder + " for syncfs failed", new IOException());
        }
        try {
            int result = (int) syncfs.invokeExact(descriptor);
            if (result != 0) {
                throw new SiteFailure("syncfs of " + folder + " failed", new IOException());
            }
        } finally {
            int ignored = (int) close.invokeExact(descriptor);
            assert ignored <= 0;
        }
    }

    private static Optional<MethodHandle> find(String name, FunctionDescriptor descriptor) {
        Linker linker = Linker.nativeLinker();
        SymbolLookup lookup = linker.defaultLookup();
        return lookup.find(name).map(symbol -> linker.downcallHandle(symbol, descriptor));
    }
}
