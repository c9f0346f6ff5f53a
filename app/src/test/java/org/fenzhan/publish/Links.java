package org.fenzhan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenzhan.publish.output.SiteFiles;

/// Looks for links to nothing among the public files, as [PlainPress] writes them.
final class Links {
    private Links() {}

    private static final Pattern MARK = Pattern.compile("^<!doctype html><!--301 (\\S+)-->");

    /// Where an old address leads, as a file; empty for a page.
    static Optional<String> mark(byte[] page) {
        Matcher mark = MARK.matcher(new String(page, StandardCharsets.UTF_8));
        return mark.find()
                ? Optional.of(mark.group(1).replaceFirst("/$", "/index.html"))
                : Optional.empty();
    }

    /// No public page leads to a file that is not there, and no old address leads to another.
    static void check(SiteFiles files, int generation) {
        TreeSet<String> present = new TreeSet<>();
        files.walk(generation, present::add);
        for (String address : present) {
            if (SiteFiles.isHidden(address) || !address.endsWith(".html")) {
                continue;
            }
            byte[] page = files.read(generation, address).orElseThrow();
            mark(page)
                    .ifPresent(target ->
                            assertThat(files.read(generation, target).map(Links::mark))
                                    .as("%s leads to %s", address, target)
                                    .contains(Optional.empty()));
            for (String target : PlainPress.links(page)) {
                if (!present.contains(target)) {
                    throw new AssertionError(
                            address + " leads to " + target + ", which is missing");
                }
            }
        }
    }

    /// No page that a reader comes to from the group's home leads to a file that is not there.
    static void checkWays(SiteFiles files, int generation) {
        Deque<String> ahead = new ArrayDeque<>(List.of("/index.html"));
        Set<String> met = new HashSet<>(ahead);
        while (!ahead.isEmpty()) {
            String address = ahead.remove();
            byte[] page =
                    files.read(generation, address)
                            .orElseThrow(() -> new AssertionError("a way leads to " + address));
            if (address.endsWith(".html")) {
                PlainPress.links(page).stream().filter(met::add).forEach(ahead::add);
            }
        }
        assertThat(met).as("pages on the way").hasSizeGreaterThan(20);
    }
}
