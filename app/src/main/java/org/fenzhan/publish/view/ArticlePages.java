package org.fenzhan.publish.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
import org.fenzhan.store.Session;
import org.fenzhan.store.Texts;
import org.jspecify.annotations.Nullable;

/// Pages of articles, and the notes that stand in place of withdrawn ones.
final class ArticlePages {
    private final Setting setting;
    private final Map<Integer, Optional<Latest>> latest = new ConcurrentHashMap<>();

    ArticlePages(Setting setting) {
        this.setting = setting;
    }

    private static final String ROWS =
            "SELECT "
                    + Card.COLUMNS
                    + ", "
                    + Cards.BODY
                    + ", (SELECT key & 536870911 FROM list_item WHERE list = home.id"
                    + " AND key < card.key ORDER BY key DESC LIMIT 1),"
                    + " (SELECT key & 536870911 FROM list_item WHERE list = home.id"
                    + " AND key > card.key ORDER BY key LIMIT 1),"
                    + " (SELECT group_concat(other ORDER BY position) FROM related"
                    + " WHERE article = card.id),"
                    + " CASE WHEN card.merged_into IS NOT NULL THEN (WITH RECURSIVE way (id, target)"
                    + " AS (SELECT card.id, card.merged_into UNION SELECT c.id, c.merged_into"
                    + " FROM way JOIN card c ON c.id = way.target)"
                    + " SELECT c.address FROM way JOIN card c ON c.id = way.id"
                    + " WHERE way.target IS NULL) END,"
                    + " CASE WHEN EXISTS (SELECT 1 FROM card m WHERE m.merged_into = card.id)"
                    + " THEN (WITH RECURSIVE up (id) AS (SELECT m.id FROM card m"
                    + " WHERE m.merged_into = card.id UNION SELECT m.id FROM up JOIN card m"
                    + " ON m.merged_into = up.id) SELECT group_concat(id) FROM (SELECT m.id"
                    + " FROM up JOIN card m ON m.id = up.id"
                    + " ORDER BY m.withdrawn_at DESC, m.id DESC LIMIT 20)) END"
                    + " FROM json_each(?) j CROSS JOIN card ON card.id = j.value"
                    + " LEFT JOIN body ON body.id = card.id"
                    + " LEFT JOIN list home ON home.kind = 'channel' AND home.ref = card.channel";

    /// @param older number of the neighbour in the article's channel, 0 at its end; as newer
    /// @param related numbers, in order
    /// @param target address at the end of the chain of merges that begins here, empty when none
    ///   does; also while the chain is a circle: between two publications, never after them
    /// @param merged numbers of what was merged into it, the newest first
    private record Row(
            Shown shown,
            @Nullable Body body,
            long older,
            long newer,
            List<Long> related,
            String target,
            List<Long> merged) {
        static Row without(Shown shown, @Nullable Body body, String target, List<Long> merged) {
            return new Row(shown, body, 0, 0, List.of(), target, merged);
        }

        Card card() {
            return shown.card();
        }
    }

    void render(Session session, List<Subject.ArticlePage> wanted, Rendering.Output out) {
        if (wanted.isEmpty()) {
            return;
        }
        List<Row> rows = rows(session, wanted, out.shelf());
        List<Long> others = new ArrayList<>(rows.size() * 6);
        for (Row row : rows) {
            add(row.older(), others);
            add(row.newer(), others);
            others.addAll(row.related());
            others.addAll(row.merged());
        }
        Map<Long, Shown> named = out.shelf().take(session, others);
        for (Row row : rows) {
            Card card = row.card();
            Body body = row.body();
            out.page(
                    new Subject.ArticlePage(card.id()),
                    card.address(),
                    card.live() ? Rank.ARTICLE : Rank.LAST,
                    sink -> {
                        if (body == null) {
                            tombstone(card, row.target(), sink);
                        } else {
                            article(
                                    row.shown(),
                                    body,
                                    turn(row, named),
                                    related(row, named),
                                    merged(row, named),
                                    sink);
                        }
                    });
        }
    }

    private static void add(long article, List<Long> articles) {
        if (article != 0) {
            articles.add(article);
        }
    }

    /// The page of an article that is not laid out yet: whether it can be rendered at all.
    void prove(Card card, Body body, ByteSink sink) {
        article(new Shown(card), body, ArticlePage.Turn.NONE, List.of(), List.of(), sink);
    }

    private static List<Row> rows(Session session, List<Subject.ArticlePage> wanted, Shelf shelf) {
        List<Long> ids = new ArrayList<>(wanted.size());
        wanted.forEach(page -> ids.add(page.article()));
        return session.list(
                ROWS,
                row -> {
                    Shown shown = shelf.put(Card.read(row, 1));
                    Card card = shown.card();
                    int next = Card.WIDTH + Cards.BODY_WIDTH;
                    String target = Texts.orNull(row, next + 4);
                    if (!card.hasText()) {
                        return Row.without(shown, null, target == null ? "" : target, List.of());
                    }
                    Body body = Cards.body(row, Card.WIDTH + 1);
                    List<Long> merged = numbers(Texts.orNull(row, next + 5));
                    return card.live()
                            ? new Row(
                                    shown,
                                    body,
                                    row.getLong(next + 1),
                                    row.getLong(next + 2),
                                    numbers(Texts.orNull(row, next + 3)),
                                    "",
                                    merged)
                            : Row.without(shown, body, "", merged);
                },
                JsonRows.of(ids));
    }

    private static List<Long> numbers(@Nullable String joined) {
        if (joined == null) {
            return List.of();
        }
        List<Long> numbers = new ArrayList<>(4);
        for (int from = 0; from < joined.length(); ) {
            int comma = joined.indexOf(',', from);
            int end = comma < 0 ? joined.length() : comma;
            numbers.add(Long.parseLong(joined, from, end, 10));
            from = end + 1;
        }
        return numbers;
    }

    private static ArticlePage.Turn turn(Row row, Map<Long, Shown> named) {
        return new ArticlePage.Turn(link(named.get(row.older())), link(named.get(row.newer())));
    }

    private static Link link(@Nullable Shown shown) {
        return shown == null ? Link.NONE : shown.link();
    }

    /// Those that are live.
    private static List<Item> related(Row row, Map<Long, Shown> named) {
        List<Item> items = new ArrayList<>(row.related().size());
        for (Long article : row.related()) {
            Shown shown = named.get(article);
            if (shown != null && shown.card().live()) {
                items.add(shown.item());
            }
        }
        return items;
    }

    private static List<ArticlePage.Merged> merged(Row row, Map<Long, Shown> named) {
        List<ArticlePage.Merged> merged = new ArrayList<>(row.merged().size());
        for (Long article : row.merged()) {
            Shown shown = named.get(article);
            if (shown != null) {
                Card card = shown.card();
                merged.add(
                        new ArticlePage.Merged(
                                card.title(),
                                Items.moment(card.withdrawnAt()),
                                card.withdrawnReason()));
            }
        }
        return merged;
    }

    private void article(
            Shown shown,
            Body body,
            ArticlePage.Turn turn,
            List<Item> related,
            List<ArticlePage.Merged> merged,
            ByteSink sink) {
        Card card = shown.card();
        ArticlePage page =
                new ArticlePage(
                        Meta.of(card.title(), card.summary(), card.address()),
                        "",
                        shown.item().time(),
                        body.correctedAt() == 0
                                ? Optional.empty()
                                : Optional.of(Items.moment(body.correctedAt())),
                        new ArticlePage.Byline(sources(body), body.reporters(), body.editors()),
                        Html.trusted(body.html()),
                        keywords(body),
                        shown.item().picture(),
                        Optional.empty(),
                        body.correctedAt() == 0
                                ? List.of()
                                : List.of(
                                        new ArticlePage.Correction(
                                                Items.moment(body.correctedAt()),
                                                body.correction())),
                        turn,
                        related,
                        latest(card.channel()),
                        card.live()
                                ? Optional.empty()
                                : Optional.of(
                                        new ArticlePage.Withdrawal(
                                                Items.moment(card.withdrawnAt()),
                                                card.withdrawnReason())),
                        merged);
        setting.press()
                .article(setting.places().channel(card.station(), card.channel()), page, sink);
    }

    private Optional<Latest> latest(int channel) {
        return latest.computeIfAbsent(channel, this::box);
    }

    private Optional<Latest> box(int channel) {
        return setting.portal()
                .channel(channel)
                .map(found -> {
                    String address = setting.places().address(found);
                    return new Latest(found.name(), address, address + "latest.html");
                });
    }

    private static List<Link> sources(Body body) {
        List<Link> links = new ArrayList<>(body.sources().size());
        for (Source source : body.sources()) {
            links.add(new Link(source.name(), source.link().orElse("")));
        }
        return links;
    }

    private static List<String> keywords(Body body) {
        List<String> names = new ArrayList<>(body.tags().size());
        for (Body.Tag tag : body.tags()) {
            names.add(tag.name());
        }
        return names;
    }

    private void tombstone(Card card, String target, ByteSink sink) {
        TombstonePage page =
                new TombstonePage(
                        Meta.of(card.title(), "", card.address()),
                        Optional.of(Items.moment(card.time())),
                        Items.moment(card.withdrawnAt()),
                        card.withdrawnReason(),
                        "",
                        target.isEmpty() ? Link.NONE : new Link(target, target),
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
