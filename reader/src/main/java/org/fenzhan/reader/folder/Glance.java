package org.fenzhan.reader.folder;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A look at one name, before each answer from memory: whether the file there is still in a known
/// state. It calls `statx(2)` into a buffer of the thread: Java's own attributes come as a map of
/// objects and take a third longer. Where the C library lacks that call, or it tells anything but a
/// whole state, [FileState] is asked.
// Calling C is what this class is for; the launcher and the jar's manifest permit it.
@SuppressWarnings("restricted")
final class Glance {
    private static final int AT_FDCWD = -100;

    /// `STATX_CTIME | STATX_INO | STATX_SIZE` of linux/stat.h; `struct statx` there is the same on
    /// every processor, unlike `struct stat`.
    private static final int WANTED = 0x80 | 0x100 | 0x200;

    private static final int MASK_AT = 0;
    private static final int INODE_AT = 32;
    private static final int SIZE_AT = 40;
    private static final int CHANGED_SECONDS_AT = 96;
    private static final int CHANGED_NANOS_AT = 104;
    private static final int STRUCT_BYTES = 256;
    private static final int NAME_BYTES = 4_096;
    private static final long NANOS = 1_000_000_000L;

    private static final @Nullable MethodHandle STATX = bind();
    private static final ThreadLocal<Room> ROOM = ThreadLocal.withInitial(Room::new);

    /// Memory that C can see.
    private static final class Room {
        private final MemorySegment name = Arena.ofAuto().allocate(NAME_BYTES);
        private final MemorySegment found = Arena.ofAuto().allocate(STRUCT_BYTES, Long.BYTES);
    }

    private final Path path;

    /// Zero-terminated; empty where only Java knows how the name is written.
    private final byte[] name;

    Glance(Path path) {
        this.path = path;
        this.name = name(path.toString());
    }

    /// @throws IOException when somebody forbids to look
    boolean shows(FileState state) throws IOException {
        MethodHandle statx = STATX;
        if (statx != null && name.length != 0) {
            Room room = ROOM.get();
            MemorySegment.copy(name, 0, room.name, ValueLayout.JAVA_BYTE, 0, name.length);
            MemorySegment found = room.found;
            if (call(statx, room) == 0
                    && (found.get(ValueLayout.JAVA_INT, MASK_AT) & WANTED) == WANTED) {
                return found.get(ValueLayout.JAVA_LONG, INODE_AT) == state.inode()
                        && found.get(ValueLayout.JAVA_LONG, SIZE_AT) == state.size()
                        && found.get(ValueLayout.JAVA_LONG, CHANGED_SECONDS_AT) * NANOS
                                        + found.get(ValueLayout.JAVA_INT, CHANGED_NANOS_AT)
                                == state.changedNanos();
            }
        }
        return FileState.of(path).filter(state::equals).isPresent();
    }

    private static int call(MethodHandle statx, Room room) {
        try {
            return (int) statx.invokeExact(AT_FDCWD, room.name, 0, WANTED, room.found);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("statx cannot be called", e);
        }
    }

    private static byte[] name(String path) {
        boolean plain = path.length() < NAME_BYTES && path.chars().allMatch(c -> c > 0 && c < 0x80);
        return plain ? (path + '\0').getBytes(StandardCharsets.US_ASCII) : new byte[0];
    }

    private static @Nullable MethodHandle bind() {
        Linker linker = Linker.nativeLinker();
        try {
            return linker.defaultLookup()
                    .find("statx")
                    .map(symbol ->
                            linker.downcallHandle(
                                    symbol,
                                    FunctionDescriptor.of(
                                            ValueLayout.JAVA_INT,
                                            ValueLayout.JAVA_INT,
                                            ValueLayout.ADDRESS,
                                            ValueLayout.JAVA_INT,
                                            ValueLayout.JAVA_INT,
                                            ValueLayout.ADDRESS)))
                    .orElse(null);
        } catch (IllegalCallerException forbidden) {
            return null; // started with --illegal-native-access=deny
        }
    }
}
