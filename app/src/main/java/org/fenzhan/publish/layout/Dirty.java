package org.fenzhan.publish.layout;

import java.util.LinkedHashMap;
import java.util.Map;

/// The pages that a change makes untrue, each with the first reason found.
public final class Dirty {
    private final Map<Subject, Reason> pages = new LinkedHashMap<>();

    public void add(Subject page, Reason why) {
        pages.putIfAbsent(page, why);
    }

    public void remove(Subject page) {
        pages.remove(page);
    }

    public void addAll(Map<Subject, Reason> others) {
        others.forEach(this::add);
    }

    public Map<Subject, Reason> pages() {
        return pages;
    }

    /// A line a page: `REASON subject`.
    public String encode() {
        StringBuilder lines = new StringBuilder();
        pages.forEach(
                (page, why) -> lines.append(why).append(' ').append(page.encode()).append('\n'));
        return lines.toString();
    }

    public static Dirty decode(String lines) {
        Dirty dirty = new Dirty();
        lines.lines()
                .forEach(line -> {
                    int space = line.indexOf(' ');
                    dirty.add(
                            Subject.decode(line.substring(space + 1)),
                            Reason.valueOf(line.substring(0, space)));
                });
        return dirty;
    }
}
