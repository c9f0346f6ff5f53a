package org.fenzhan.publish;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import org.fenzhan.publish.output.SiteFailure;
import org.fenzhan.publish.output.SiteFiles;

/// Public files in memory, for sequences by the thousand. Counts what is asked of it.
class MemoryFiles implements SiteFiles {
    final Map<Integer, Map<String, byte[]>> folders = new TreeMap<>();
    int current;
    int writes;
    int renames;
    int syncs;

    Map<String, byte[]> visible() {
        return folders.getOrDefault(current, Map.of());
    }

    @Override
    public int current() {
        return current;
    }

    @Override
    public synchronized List<Integer> generations() {
        return List.copyOf(folders.keySet());
    }

    @Override
    public void write(int generation, String address, byte[] bytes, int length) {
        folder(generation).put(address, Arrays.copyOf(bytes, length));
        writes++;
    }

    @Override
    public void rename(int generation, String from, String to) {
        byte[] bytes = folder(generation).remove(from);
        if (bytes == null) {
            throw new SiteFailure("renaming " + from, new IOException("no such file"));
        }
        folder(generation).put(to, bytes);
        renames++;
    }

    @Override
    public void delete(int generation, String address) {
        folder(generation).remove(address);
    }

    @Override
    public void copyTime(int generation, String from, String to) {}

    @Override
    public Optional<byte[]> read(int generation, String address) {
        return Optional.ofNullable(folder(generation).get(address));
    }

    @Override
    public void walk(int generation, Consumer<String> consumer) {
        List.copyOf(folder(generation).keySet()).forEach(consumer);
    }

    @Override
    public void switchTo(int generation) {
        current = generation;
    }

    @Override
    public synchronized void remove(int generation) {
        folders.remove(generation);
    }

    @Override
    public void sync() {
        syncs++;
    }

    private synchronized Map<String, byte[]> folder(int generation) {
        return folders.computeIfAbsent(generation, _ -> new ConcurrentSkipListMap<>());
    }
}
