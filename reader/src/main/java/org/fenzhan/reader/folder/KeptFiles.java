package org.fenzhan.reader.folder;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The files held in memory, by path below the site, within a bound of bytes. When it is reached,
/// files that nobody asked for since the hand last passed are forgotten (the clock algorithm).
/// Reading takes no lock.
final class KeptFiles {

    private static final class Slot {
        final SiteFile file;
        long weight;
        volatile boolean used;

        Slot(SiteFile file) {
            this.file = file;
            this.weight = file.weight();
        }
    }

    private final long bound;
    private final Map<String, Slot> slots = new ConcurrentHashMap<>();
    private Iterator<Map.Entry<String, Slot>> hand;
    private long total;

    /// @param bound in bytes; 0 keeps nothing
    KeptFiles(long bound) {
        this.bound = bound;
        this.hand = slots.entrySet().iterator();
    }

    Optional<SiteFile> get(String path) {
        Slot slot = slots.get(path);
        if (slot == null) {
            return Optional.empty();
        }
        if (!slot.used) {
            slot.used = true;
        }
        return Optional.of(slot.file);
    }

    synchronized void keep(SiteFile file) {
        var slot = new Slot(file);
        // One file may not push out everything else.
        if (slot.weight > bound / 8) {
            return;
        }
        Slot before = slots.put(file.place().path(), slot);
        total += slot.weight - (before == null ? 0 : before.weight);
        shrink();
    }

    synchronized void forget(SiteFile file) {
        Slot slot = slots.get(file.place().path());
        if (slot != null && slot.file == file) {
            slots.remove(file.place().path());
            total -= slot.weight;
        }
    }

    /// To be called when a file has learned a variant.
    synchronized void weighAgain(SiteFile file) {
        Slot slot = slots.get(file.place().path());
        if (slot != null && slot.file == file) {
            total += file.weight() - slot.weight;
            slot.weight = file.weight();
            shrink();
        }
    }

    synchronized long totalBytes() {
        return total;
    }

    private void shrink() {
        while (total > bound && !slots.isEmpty()) {
            if (!hand.hasNext()) {
                hand = slots.entrySet().iterator();
            }
            Map.Entry<String, Slot> next = hand.next();
            Slot slot = next.getValue();
            if (slot.used) {
                slot.used = false;
            } else if (slots.remove(next.getKey(), slot)) {
                total -= slot.weight;
            }
        }
    }
}
