package org.fenzhan.rescue.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Opens whatever a source hands over, and keeps it.
final class Collected implements Visitor {
    final List<Saved> pages = new ArrayList<>();
    final Map<LeftOut, Integer> left = new EnumMap<>(LeftOut.class);
    private int enough = Integer.MAX_VALUE;

    static Collected of(Path... paths) {
        Collected collected = new Collected();
        new Sources(List.of(paths)).each(collected);
        return collected;
    }

    Collected upTo(int pages) {
        enough = pages;
        return this;
    }

    @Override
    public void page(Entry entry) {
        pages.add(entry.open());
    }

    @Override
    public void leftOut(PageId name, LeftOut why) {
        left.merge(why, 1, Integer::sum);
    }

    @Override
    public boolean isEnough() {
        return pages.size() >= enough;
    }

    List<String> names() {
        return pages.stream().map(page -> page.id().text()).toList();
    }

    /// Texts of pages, `! why` for those that cannot be read.
    List<String> texts() {
        return pages.stream()
                .map(page ->
                        switch (page) {
                            case Saved.Bytes bytes ->
                                    new String(bytes.bytes(), StandardCharsets.UTF_8);
                            case Saved.Markup markup -> markup.html();
                            case Saved.Words words -> words.text();
                            case Saved.Unreadable unreadable -> "! " + unreadable.why();
                        })
                .toList();
    }
}
