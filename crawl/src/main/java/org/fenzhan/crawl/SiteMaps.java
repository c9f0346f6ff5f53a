package org.fenzhan.crawl;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The pages that a site's maps name (sitemaps.org), indexes and compressed ones included.
final class SiteMaps {
    private static final int DEEPEST = 3;

    private final Fetcher fetcher;
    private final Set<URI> pages = new LinkedHashSet<>();
    private final Set<URI> read = new HashSet<>();
    private final int most;
    private final Consumer<String> complaints;

    /// @param most pages that are wanted at most
    /// @param complaints is told what could not be read
    SiteMaps(Fetcher fetcher, int most, Consumer<String> complaints) {
        this.fetcher = fetcher;
        this.most = most;
        this.complaints = complaints;
    }

    Set<URI> pages() {
        return pages;
    }

    void read(URI map) throws InterruptedException {
        read(map, 0);
    }

    private void read(URI map, int depth) throws InterruptedException {
        if (depth > DEEPEST || pages.size() >= most || !read.add(map)) {
            return;
        }
        switch (fetcher.get(map)) {
            case Fetched.Answer(int status, _, _, byte[] body) when status == 200 ->
                    parse(map, body, depth);
            case Fetched.Answer answer ->
                    complaints.accept(map + ": the site answers " + answer.status());
            case Fetched.Failed(String why) -> complaints.accept(map + ": " + why);
        }
    }

    private void parse(URI map, byte[] body, int depth) throws InterruptedException {
        AbstractSiteMap parsed;
        try {
            parsed = new SiteMapParser(false, true).parseSiteMap(body, map.toURL());
        } catch (UnknownFormatException | IOException | RuntimeException e) {
            complaints.accept(map + ": is no site map: " + e.getMessage());
            return;
        }
        if (parsed instanceof SiteMapIndex index) {
            for (AbstractSiteMap each : index.getSitemaps()) {
                Optional<URI> further = Addresses.of(each.getUrl().toString());
                if (further.isPresent()) {
                    read(further.get(), depth + 1);
                }
            }
        } else if (parsed instanceof SiteMap siteMap) {
            siteMap.getSiteMapUrls().stream()
                    .flatMap(url -> Addresses.of(url.getUrl().toString()).stream())
                    .limit(most - pages.size())
                    .forEach(pages::add);
        }
    }
}
