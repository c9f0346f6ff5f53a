package org.fenzhan.page;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Arrays;
import java.util.Map;
import org.fenzhan.page.output.ByteSink;
import org.fenzhan.page.output.Html;
import org.fenzhan.page.words.Words;

/// Renders page models to bytes. Pure: the same model gives the same bytes anywhere. Thread-safe;
/// each thread brings its own [ByteSink]. Methods append to the sink and clear nothing.
///
/// ```java
/// Frame frame = pages.frame(shell, Place.within("zx", crumbs, column)); // once a channel
/// sink.clear();
/// pages.article(frame, article, sink);
/// ```
public final class Pages {

    /// Bytes that hold most entries.
    private static final int ENTRY_SIZE = 2048;

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.fenzhan.templates");

    /// Renders what surrounds all pages of a place. Costs about as much as a page: keep the result
    /// for the next one.
    public Frame frame(Shell shell, Place place) {
        ByteSink sink = new ByteSink();
        int[] gaps = new int[2];
        Content head = _ -> gaps[0] = sink.length();
        Content main = _ -> gaps[1] = sink.length();
        Words words = Words.of(shell.station().locale());
        engine.render("reader/frame.jte", new Frame.Draft(shell, place, words, head, main), sink);
        byte[] all = sink.toBytes();
        return new Frame(
                shell,
                place,
                words,
                Html.trusted(Arrays.copyOf(all, gaps[0])),
                Html.trusted(Arrays.copyOfRange(all, gaps[0], gaps[1])),
                Html.trusted(Arrays.copyOfRange(all, gaps[1], all.length)));
    }

    /// An article.
    public void article(Frame frame, ArticlePage page, ByteSink out) {
        View<ArticlePage> view = new View<>(frame, page);
        frame.opening().writeTo(out);
        engine.render("reader/article-head.jte", view, out);
        frame.header().writeTo(out);
        engine.render("reader/article.jte", view, out);
        frame.footer().writeTo(out);
    }

    /// A page of a list.
    public void list(Frame frame, ListPage page, ByteSink out) {
        render("reader/list.jte", new View<>(frame, page), page.meta(), out);
    }

    /// The months of a list.
    public void archive(Frame frame, ArchivePage page, ByteSink out) {
        render("reader/archive.jte", new View<>(frame, page), page.meta(), out);
    }

    /// An article as pages of lists show it, for every list whose pages have that locale.
    public Html entry(Item item, String locale) {
        ByteSink sink = new ByteSink(ENTRY_SIZE);
        engine.render("reader/part/entry.jte", Map.of("item", item, "locale", locale), sink);
        return Html.trusted(sink.toBytes());
    }

    /// The home of a station or of the group; the frame's place is [Place#home].
    public void home(Frame frame, HomePage page, ByteSink out) {
        expect(Place.Kind.HOME, frame);
        render("reader/home.jte", new View<>(frame, page), page.meta(), out);
    }

    /// The senior home; the frame's place is [Place#senior].
    public void senior(Frame frame, SeniorPage page, ByteSink out) {
        expect(Place.Kind.SENIOR, frame);
        render("reader/senior.jte", new View<>(frame, page), page.meta(), out);
    }

    /// A withdrawn article.
    public void tombstone(Frame frame, TombstonePage page, ByteSink out) {
        render("reader/tombstone.jte", new View<>(frame, page), page.meta(), out);
    }

    /// A station's page for addresses that do not exist.
    public void notFound(Frame frame, NotFoundPage page, ByteSink out) {
        render("reader/not-found.jte", new View<>(frame, page), page.meta(), out);
    }

    /// The page into which results of searches are written; the frame's place is [Place#search].
    public void search(Frame frame, SearchPage page, ByteSink out) {
        expect(Place.Kind.SEARCH, frame);
        render("reader/search.jte", new View<>(frame, page), page.meta(), out);
    }

    /// All stations.
    public void stations(Frame frame, StationsPage page, ByteSink out) {
        render("reader/stations.jte", new View<>(frame, page), page.meta(), out);
    }

    /// About a station, with its accessibility statement.
    public void about(Frame frame, AboutPage page, ByteSink out) {
        render("reader/about.jte", new View<>(frame, page), page.meta(), out);
    }

    /// A `latest.html`.
    public void fragment(Fragment fragment, ByteSink out) {
        engine.render("reader/fragment.jte", fragment, out);
    }

    private void render(String template, View<?> view, Meta meta, ByteSink out) {
        view.frame().opening().writeTo(out);
        engine.render("reader/page-head.jte", new View<>(view.frame(), meta), out);
        view.frame().header().writeTo(out);
        engine.render(template, view, out);
        view.frame().footer().writeTo(out);
    }

    private static void expect(Place.Kind kind, Frame frame) {
        if (frame.place().kind() != kind) {
            throw new IllegalArgumentException(
                    "frame of station '%s' is of kind %s; expected %s"
                            .formatted(frame.shell().station().code(), frame.place().kind(), kind));
        }
    }
}
