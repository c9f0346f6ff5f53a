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
    private final Linker linker = Linker.nativeLinker();
    private final Optional<MethodHandle> open;
    private final Optional<MethodHandle> close;
    private final Optional<MethodHandle> syncfs;
    private final Optional<MethodHandle> sync;

    FileSystemSync(Path folder) {
        this.folder = folder;
        FunctionDescriptor number =
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
        this.open =
                find(
                        "open",
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
        this.close = find("close", number);
        this.syncfs = find("syncfs", number);
        this.sync = find("sync", FunctionDescriptor.ofVoid());
    }

    void run() {
        try {
            if (open.isEmpty() || close.isEmpty() || syncfs.isEmpty()) {
                if (sync.isPresent()) {
                    sync.get().invokeExact();
                }
                return;
            }
            syncFolder(open.get(), close.get(), syncfs.get());
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

    private Optional<MethodHandle> find(String name, FunctionDescriptor descriptor) {
        SymbolLookup lookup = linker.defaultLookup();
        return lookup.find(name).map(symbol -> linker.downcallHandle(symbol, descriptor));
    }
}
