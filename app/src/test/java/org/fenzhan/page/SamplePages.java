package org.fenzhan.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fenzhan.page.output.ByteSink;

/// Every sample rendered, by the name of its golden file.
final class SamplePages {

    private SamplePages() {}

    static Map<String, byte[]> all() {
        Pages pages = new Pages();
        Frame channel = pages.frame(Samples.shell("gd"), Samples.channelPlace());
        Frame home = pages.frame(Samples.shell("gd"), Place.home());
        Frame apart = pages.frame(Samples.shell("gd"), Place.apart());
        Frame head = pages.frame(Samples.shell("head"), Place.home());
        Frame hongKong =
                pages.frame(
                        Samples.shell("hk"),
                        Place.within("wl", Samples.channelPlace().crumbs(), Place.Column.NONE));
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("article.html", bytes(pages::article, channel, ArticleSamples.article()));
        all.put("article-hk.html", bytes(pages::article, hongKong, ArticleSamples.hongKong()));
        all.put("article-bare.html", bytes(pages::article, channel, ArticleSamples.bare()));
        all.put("list.html", bytes(pages::list, channel, ListSamples.openList()));
        all.put("list-sealed.html", bytes(pages::list, channel, ListSamples.sealedList()));
        all.put("list-emptied.html", bytes(pages::list, channel, ListSamples.emptiedList()));
        all.put("archive.html", bytes(pages::archive, apart, ListSamples.archive()));
        all.put("home.html", bytes(pages::home, home, HomeSamples.stationHome()));
        all.put("home-group.html", bytes(pages::home, head, HomeSamples.groupHome()));
        all.put("home-empty.html", bytes(pages::home, home, HomeSamples.emptyHome()));
        all.put("home-of-one.html", bytes(pages::home, home, HomeSamples.homeOfOne()));
        all.put(
                "senior.html",
                bytes(
                        pages::senior,
                        pages.frame(Samples.shell("gd"), Place.senior()),
                        HomeSamples.senior()));
        all.put("tombstone.html", bytes(pages::tombstone, channel, Samples.tombstone()));
        all.put("merged.html", bytes(pages::tombstone, hongKong, Samples.merged()));
        all.put(
                "article-withdrawn.html",
                bytes(pages::article, channel, ArticleSamples.withdrawn()));
        all.put("not-found.html", bytes(pages::notFound, apart, Samples.notFound()));
        all.put(
                "search.html",
                bytes(
                        pages::search,
                        pages.frame(Samples.shell("gd"), Place.search()),
                        Samples.search()));
        all.put(
                "stations.html",
                bytes(
                        pages::stations,
                        pages.frame(Samples.shell("head"), Place.apart()),
                        Samples.stations()));
        all.put("about.html", bytes(pages::about, apart, Samples.about()));
        all.put(
                "about-hk.html",
                bytes(
                        pages::about,
                        pages.frame(Samples.shell("hk"), Place.apart()),
                        Samples.about()));
        ByteSink sink = new ByteSink();
        pages.fragment(Samples.fragment(), sink);
        all.put("latest.html", sink.toBytes());
        return all;
    }

    static <P> byte[] bytes(Renderer<P> renderer, Frame frame, P page) {
        ByteSink sink = new ByteSink();
        renderer.render(frame, page, sink);
        return sink.toBytes();
    }

    @FunctionalInterface
    interface Renderer<P> {
        void render(Frame frame, P page, ByteSink out);
    }
}
