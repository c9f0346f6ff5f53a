package org.fenzhan.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fenzhan.publish.output.SiteFiles;

/// The files of one publication on their way: first all of them beside their targets, under names
/// that are never served, then each switched by a rename.
final class Release {
    /// What the name of a compressed variant ends with.
    static final String VARIANT = ".gz";

    /// Files whose renaming is worth a second thread.
    private static final int MANY = 100;

    /// Targets before the links to them, new pages before those that already lead somewhere; what
    /// goes away comes last.
    private static final Comparator<Ready> ORDER =
            Comparator.comparing((Ready entry) -> entry.page().isGone())
                    .thenComparing(entry -> entry.page().rank)
                    .thenComparing(entry -> !entry.fresh());

    private final SiteFiles files;
    private final List<Integer> generations;
    private final long publication;
    private final boolean doubting;
    private final List<Ready> ready = new ArrayList<>();
    private int unchanged;
    private long bytes;

    /// @param generations the current folder, and the one that is being built beside it, if any
    /// @param doubting whether the files themselves are looked at rather than the table of them
    Release(SiteFiles files, List<Integer> generations, long publication, boolean doubting) {
        this.doubting = doubting;
        this.files = files;
        this.generations = List.copyOf(generations);
        this.publication = publication;
    }

    private record Ready(RenderedPage page, boolean fresh) {}

    /// Writes what differs from what is published. A crash leaves hidden files; the publication is
    /// run again under the same number and overwrites them.
    void write(List<RenderedPage> pages, Map<Long, Published.File> published) {
        for (RenderedPage page : pages) {
            Published.File before = published.get(page.path);
            if (page.isGone()) {
                if (before != null || doubting) {
                    add(new Ready(page, false));
                }
            } else if (before != null && before.is(page) && (!doubting || lies(page))) {
                synchronized (this) {
                    unchanged++;
                }
            } else {
                write(page);
                add(new Ready(page, before == null));
            }
        }
    }

    private boolean lies(RenderedPage page) {
        return generations.stream()
                .allMatch(generation ->
                        files.read(generation, page.address).filter(page::hasBytes).isPresent());
    }

    private void write(RenderedPage page) {
        byte[] content = page.takeBytes();
        for (int generation : generations) {
            files.write(
                    generation,
                    SiteFiles.hidden(page.address, publication),
                    content,
                    content.length);
        }
    }

    private synchronized void add(Ready page) {
        ready.add(page);
        bytes += page.page().length;
    }

    /// Everything that changes, in the order in which it is switched.
    List<RenderedPage> inOrder() {
        ready.sort(ORDER);
        return ready.stream().map(Ready::page).toList();
    }

    /// Switches file after file in that order; many that have the same place in it, several at
    /// once. A crash leaves some switched, all of them right; switching again is harmless.
    void switchAll(Workers workers) {
        ready.sort(ORDER);
        int from = 0;
        for (int to = 1; to <= ready.size(); to++) {
            if (to == ready.size() || ORDER.compare(ready.get(from), ready.get(to)) != 0) {
                List<Ready> equal = ready.subList(from, to);
                if (equal.size() < MANY) {
                    equal.forEach(this::switchOne);
                } else {
                    workers.share(equal, this::switchOne);
                }
                from = to;
            }
        }
    }

    private void switchOne(Ready entry) {
        RenderedPage page = entry.page();
        for (int generation : generations) {
            // A compressed variant belongs to its page: it goes before the page changes, so
            // that a stale one is never served.
            files.delete(generation, page.address + VARIANT);
            if (page.isGone()) {
                files.delete(generation, page.address);
            } else {
                files.rename(generation, SiteFiles.hidden(page.address, publication), page.address);
            }
        }
    }

    static StateLog.Changes changes(List<RenderedPage> inOrder) {
        return consumer ->
                inOrder.forEach(page ->
                        consumer.accept(
                                new StateLog.Changed(
                                        page.address,
                                        Optional.ofNullable(page.digest),
                                        page.length)));
    }

    int unchanged() {
        return unchanged;
    }

    long bytes() {
        return bytes;
    }
}
