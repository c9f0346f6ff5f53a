package org.fenzhan.publish.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fenzhan.article.Source;
import org.fenzhan.page.ArticlePage;
import org.fenzhan.page.Item;
import org.fenzhan.page.Latest;
import org.fenzhan.page.Link;
import org.fenzhan.page.Meta;
import org.fenzhan.page.TombstonePage;
import org.fenzhan.page.output.ByteSink;
import org.fenzhan.page.output.Html;
import org.fenzhan.publish.layout.Body;
import org.fenzhan.publish.layout.Card;
import org.fenzhan.publish.layout.Cards;
import org.fenzhan.publish.layout.JsonRows;
import org.fenzhan.publish.layout.ListName;
import org.fenzhan.publish.layout.Subject;
import org.fenzhan.station.Channel;
import org.fenzhan.store.Session;
import org.jspecify.annotations.Nullable;

/// Pages of articles, and the notes that stand in place of withdrawn ones.
final class ArticlePages {
    private final Setting setting;

    ArticlePages(Setting setting) {
        this.setting = setting;
    }

    private record Row(Card card, @Nullable Body body) {}

    private record Neighbours(Link older, Link newer) {
        static final Neighbours NONE = new Neighbours(Link.NONE, Link.NONE);
    }

    void render(Session session, List<Subject.ArticlePage> wanted, Rendering.Output out) {
        if (wanted.isEmpty()) {
            return;
        }
        List<Row> rows = rows(session, wanted);
        Map<Long, Neighbours> neighbours = neighbours(session, rows);
        Map<Long, List<Item>> related = related(session, rows);
        for (Row row : rows) {
            Card card = row.card();
            Body body = row.body();
            out.page(
                    new Subject.ArticlePage(card.id()),
                    card.address(),
                    card.live() ? Rank.ARTICLE : Rank.LAST,
                    sink -> {
                        if (body == null) {
                            tombstone(card, sink);
                        } else {
                            article(
                                    card,
                                    body,
                                    neighbours.getOrDefault(card.id(), Neighbours.NONE),
                                    related.getOrDefault(card.id(), List.of()),
                                    sink);
                        }
                    });
        }
    }

    /// The page of an article that is not laid out yet: whether it can be rendered at all.
    void prove(Card card, Body body, ByteSink sink) {
        article(card, body, Neighbours.NONE, List.of(), sink);
    }

    private static List<Row> rows(Session session, List<Subject.ArticlePage> wanted) {
        List<Long> ids = wanted.stream().map(Subject.ArticlePage::article).toList();
        return session.list(
                "SELECT "
                        + Card.COLUMNS
                        + ", "
                        + Cards.BODY
                        + " FROM json_each(?) j JOIN card ON card.id = j.value"
                        + " LEFT JOIN body ON body.id = card.id",
                row -> {
                    Card card = Card.read(row, 1);
                    return new Row(card, card.live() ? Cards.body(row, Card.WIDTH + 1) : null);
                },
                JsonRows.of(ids));
    }

    private static Map<Long, Neighbours> neighbours(Session session, List<Row> rows) {
        JsonRows wanted = new JsonRows();
        for (Row row : rows) {
            if (row.card().live()) {
                wanted.add(row.card().id(), row.card().channel(), row.card().key());
            }
        }
        Map<Long, Neighbours> found = new HashMap<>();
        session.each(
                "SELECT j.value->>0, older.list_title, older.address, newer.list_title,"
                        + " newer.address FROM json_each(?) j"
                        + " JOIN list ON list.kind = 'channel' AND list.ref = j.value->>1"
                        + " LEFT JOIN card older ON older.id = (SELECT key & 536870911"
                        + " FROM list_item WHERE list = list.id AND key < j.value->>2"
                        + " ORDER BY key DESC LIMIT 1)"
                        + " LEFT JOIN card newer ON newer.id = (SELECT key & 536870911"
                        + " FROM list_item WHERE list = list.id AND key > j.value->>2"
                        + " ORDER BY key LIMIT 1)",
                row ->
                        Map.entry(
                                row.getLong(1),
                                new Neighbours(
                                        link(row.getString(2), row.getString(3)),
                                        link(row.getString(4), row.getString(5)))),
                entry -> found.put(entry.getKey(), entry.getValue()),
                wanted.json());
        return found;
    }

    private static Link link(@Nullable String title, @Nullable String address) {
        return title == null || address == null ? Link.NONE : new Link(title, address);
    }

    private static Map<Long, List<Item>> related(Session session, List<Row> rows) {
        List<Long> ids = rows.stream().map(Row::card).filter(Card::live).map(Card::id).toList();
        Map<Long, List<Item>> found = new HashMap<>();
        session.each(
                "SELECT related.article, "
                        + Card.COLUMNS
                        + " FROM json_each(?) j JOIN related ON related.article = j.value"
                        + " JOIN card ON card.id = related.other AND card.live = 1"
                        + " ORDER BY related.article, related.position",
                row -> Map.entry(row.getLong(1), Items.of(Card.read(row, 2))),
                entry ->
                        found.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
                                .add(entry.getValue()),
                JsonRows.of(ids));
        return found;
    }

    private void article(
            Card card, Body body, Neighbours neighbours, List<Item> related, ByteSink sink) {
        ArticlePage page =
                new ArticlePage(
                        Meta.of(card.title(), card.summary(), card.address()),
                        "",
                        Items.moment(card.time()),
                        body.correctedAt() == 0
                                ? Optional.empty()
                                : Optional.of(Items.moment(body.correctedAt())),
                        new ArticlePage.Byline(
                                body.sources().stream().map(ArticlePages::source).toList(),
                                body.reporters(),
                                body.editors()),
                        Html.trusted(body.html()),
                        body.tags().stream().map(Body.Tag::name).toList(),
                        Items.of(card).picture(),
                        Optional.empty(),
                        body.correctedAt() == 0
                                ? List.of()
                                : List.of(
                                        new ArticlePage.Correction(
                                                Items.moment(body.correctedAt()),
                                                body.correction())),
                        new ArticlePage.Turn(neighbours.older(), neighbours.newer()),
                        related,
                        latest(card.channel()));
        setting.press()
                .article(setting.places().channel(card.station(), card.channel()), page, sink);
    }

    private Optional<Latest> latest(int channel) {
        Optional<Channel> home = setting.portal().channel(channel);
        return home.map(found -> {
            String address = setting.places().address(found);
            return new Latest(found.name(), address, address + "latest.html");
        });
    }

    private static Link source(Source source) {
        return new Link(source.name(), source.link().orElse(""));
    }

    private void tombstone(Card card, ByteSink sink) {
        TombstonePage page =
                new TombstonePage(
                        Meta.of(card.title(), "", card.address()),
                        Optional.of(Items.moment(card.time())),
                        Items.moment(card.withdrawnAt()),
                        card.withdrawnReason(),
                        "",
                        Link.NONE,
                        list(card));
        setting.press()
                .tombstone(setting.places().channel(card.station(), card.channel()), page, sink);
    }

    private Link list(Card card) {
        return setting.portal()
                .channel(card.channel())
                .map(channel -> new Link(channel.name(), setting.places().address(channel)))
                .orElseGet(() ->
                        new Link(
                                setting.portal().head().name(),
                                setting.portal().listAddress(ListName.GROUP).orElseThrow()));
    }
}
