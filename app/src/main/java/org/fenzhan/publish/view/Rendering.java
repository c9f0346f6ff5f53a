package org.fenzhan.publish.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.fenzhan.page.output.ByteSink;
import org.fenzhan.publish.layout.Body;
import org.fenzhan.publish.layout.Card;
import org.fenzhan.publish.layout.Portal;
import org.fenzhan.publish.layout.Subject;
import org.fenzhan.station.StationId;
import org.fenzhan.store.Session;

/// Renders subjects from the rows of a session. A publication and a rebuild use the same code with
/// the same statements; only how many subjects come at once differs. Safe for several threads.
public final class Rendering {
    private final Portal portal;
    private final ArticlePages articles;
    private final ListPages lists;
    private final ArchivePages archives;
    private final ViewPages views;
    private final MapPages maps;
    private final SinglePages singles;

    public Rendering(Portal portal, Press press) {
        this.portal = portal;
        Setting setting = new Setting(portal, press, new Places(portal));
        ListIndex index = new ListIndex();
        this.articles = new ArticlePages(setting);
        this.lists = new ListPages(setting);
        this.archives = new ArchivePages(setting);
        this.views = new ViewPages(setting, index);
        this.maps = new MapPages(portal, index);
        this.singles = new SinglePages(setting);
    }

    /// One buffer for all pages of a worker, where they go, and the cards that are read already.
    record Output(ByteSink buffer, Sink sink, Shelf shelf) {
        /// Renders one page and hands it on.
        ///
        /// @throws Unrenderable when the page can't be set
        void page(Subject subject, String address, Rank rank, Consumer<ByteSink> setter) {
            buffer.clear();
            try {
                setter.accept(buffer);
            } catch (RuntimeException e) {
                throw new Unrenderable(subject, address, e);
            }
            sink.page(subject, address, rank, buffer);
        }

        void gone(Subject subject, String address) {
            sink.gone(subject, address);
        }
    }

    /// Renders all of them, each once, in an order of its own.
    ///
    /// @param buffer the caller's, used for every page
    /// @param shelf of the state of the database that the session sees
    public void render(
            Session session,
            Collection<? extends Subject> subjects,
            ByteSink buffer,
            Sink sink,
            Shelf shelf) {
        Output out = new Output(buffer, sink, shelf);
        Sorted sorted = new Sorted(portal);
        subjects.forEach(sorted::add);
        StoredFiles.assets(session, sorted.assets, out);
        StoredFiles.pictures(session, sorted.pictures, out);
        articles.render(session, sorted.articles, out);
        lists.render(session, sorted.lists, out);
        archives.render(session, sorted.archives, out);
        views.render(session, sorted.views, sorted.homes, out);
        maps.shards(session, sorted.shards, out);
        StoredFiles.redirects(session, sorted.redirects, out);
        for (Subject single : sorted.singles) {
            single(session, single, out);
        }
    }

    /// Renders what shows an article before it is laid out, to nowhere.
    ///
    /// @throws Unrenderable when its pages can't be set
    public void prove(Card card, Body body, ByteSink buffer) {
        new Output(buffer, Sink.NOWHERE, Shelf.small())
                .page(
                        new Subject.ArticlePage(card.id()),
                        card.address(),
                        Rank.ARTICLE,
                        sink -> {
                            articles.prove(card, body, sink);
                            Items.of(card);
                        });
    }

    /// Sets the page of a text that is not laid out: no neighbours, no related links.
    public void preview(Card card, Body body, ByteSink buffer) {
        buffer.clear();
        articles.prove(card, body, buffer);
    }

    private void single(Session session, Subject subject, Output out) {
        if (subject instanceof Subject.NotFound notFound) {
            singles.notFound(notFound, out);
        } else if (subject instanceof Subject.Search search) {
            singles.search(search, out);
        } else if (subject instanceof Subject.OpenSearch search) {
            singles.openSearch(search, out);
        } else if (subject instanceof Subject.Single single) {
            switch (single.kind()) {
                case MAP_INDEX -> maps.index(session, single, out);
                case NEWS_MAP -> maps.news(session, single, out);
                case STATIONS, ABOUT, ROBOTS, READER_SETTINGS -> singles.single(single, out);
            }
        }
    }

    /// Subjects by the statement that reads them. A plan that was made before the group changed may
    /// name stations that are no more: their addresses lead on.
    private static final class Sorted {
        private final Portal portal;
        private final List<Subject.ArticlePage> articles = new ArrayList<>();
        private final List<Subject> lists = new ArrayList<>();
        private final List<Subject.Archive> archives = new ArrayList<>();
        private final List<Subject> views = new ArrayList<>();
        private final List<Subject.Home> homes = new ArrayList<>();
        private final List<Subject.MapShard> shards = new ArrayList<>();
        private final List<Subject.Picture> pictures = new ArrayList<>();
        private final List<Subject.Asset> assets = new ArrayList<>();
        private final List<Subject.Redirect> redirects = new ArrayList<>();
        private final List<Subject> singles = new ArrayList<>();

        Sorted(Portal portal) {
            this.portal = portal;
        }

        void add(Subject subject) {
            switch (subject) {
                case Subject.ArticlePage page -> articles.add(page);
                case Subject.OpenPage page -> lists.add(page);
                case Subject.SealedPage page -> lists.add(page);
                case Subject.Archive page -> archives.add(page);
                case Subject.Latest page -> views.add(page);
                case Subject.Feed page -> views.add(page);
                case Subject.Home page -> add(homes, page, page.station());
                case Subject.MapShard page -> shards.add(page);
                case Subject.Picture page -> pictures.add(page);
                case Subject.Asset page -> assets.add(page);
                case Subject.Redirect page -> redirects.add(page);
                case Subject.NotFound page -> add(singles, page, page.station());
                case Subject.Search page -> add(singles, page, page.station());
                case Subject.OpenSearch page -> add(singles, page, page.station());
                case Subject.Single page -> singles.add(page);
            }
        }

        private <S> void add(List<? super S> pages, S page, int station) {
            if (portal.has(new StationId(station))) {
                pages.add(page);
            }
        }
    }
}
