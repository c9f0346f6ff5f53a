package org.fenzhan.publish.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenzhan.article.Article;
import org.fenzhan.article.LiveArticles;
import org.fenzhan.article.Manuscript;
import org.fenzhan.article.PublicationTime;
import org.fenzhan.article.Remains;
import org.fenzhan.article.Source;
import org.fenzhan.article.Standing;
import org.fenzhan.station.Channel;
import org.fenzhan.station.ChannelId;
import org.fenzhan.store.Session;
import org.jspecify.annotations.Nullable;

/// Brings the stored layout to what the newsroom decided about an article, and notes every page
/// that is untrue by it. Works on the difference between what stands in the tables and what shall
/// stand, so doing it again changes nothing. One object a transaction.
public final class Layout {
    private final Session session;
    private final Portal portal;
    private final Dirty dirty;
    private final Lists lists;
    private final Paging paging;
    private final Tags tags;
    private final Dependents dependents;
    private final Merges merges;
    private final Proof proof;
    private final Map<Long, String> refused = new HashMap<>();

    /// Sees whether an article can be rendered, before anything of it is laid out.
    public interface Proof {
        /// Throws what makes it impossible.
        void check(Card card, Body body);
    }

    /// @param pageSize P, how many entries a sealed page is made with
    public Layout(Session session, Portal portal, int pageSize, Dirty dirty, Proof proof) {
        this.proof = proof;
        this.session = session;
        this.portal = portal;
        this.dirty = dirty;
        this.lists = new Lists(session, portal, dirty);
        this.paging = new Paging(session, portal, pageSize, dirty);
        this.tags = new Tags(session);
        this.dependents = new Dependents(session, portal, dirty);
        this.merges = new Merges(session, dirty);
    }

    /// Lays the articles out in the order of their dates, so that an import into an empty list is
    /// paged as if it had been published day by day.
    ///
    /// @return articles that can't be rendered, with the reason; nothing of them is laid out
    public Map<Long, String> apply(Collection<LiveArticles.Found> articles) {
        List<Long> ids = articles.stream().map(found -> found.article().id().value()).toList();
        Map<Long, Card> cards = Cards.find(session, ids);
        Map<Long, Set<Integer>> memberships = memberships(cards.keySet());
        List<Step> steps = new ArrayList<>(ids.size());
        for (LiveArticles.Found found : articles) {
            long id = found.article().id().value();
            steps.add(
                    new Step(
                            found,
                            cards.get(id),
                            memberships.getOrDefault(id, Set.of()),
                            key(found)));
        }
        steps.sort((a, b) -> Long.compare(a.key, b.key));
        steps.forEach(this::apply);
        lists.save();
        return Map.copyOf(refused);
    }

    /// Makes the lists that every portal has, with or without articles.
    public void makeLists() {
        List<ListName> names = new ArrayList<>();
        names.add(ListName.GROUP);
        portal.group()
                .stations()
                .forEach(station -> {
                    names.add(ListName.of(station.id()));
                    station.allChannels().forEach(channel -> names.add(ListName.of(channel.id())));
                });
        lists.named(names);
    }

    /// One article on its way from the old layout to the new.
    private record Step(
            LiveArticles.Found found, @Nullable Card before, Set<Integer> lists, long key) {
        boolean wasLive() {
            return before != null && before.live();
        }
    }

    private void apply(Step step) {
        Card before = step.before();
        switch (step.found().article().state().standing()) {
            case Standing.Live _ -> show(step, step.found().text().orElseThrow());
            case Standing.Withdrawn standing -> {
                if (before != null && !CardOf.isWithdrawn(before, standing)) {
                    withdraw(step, before, standing);
                }
            }
            case Standing.NeverPublished _ -> {
                // Readers have never heard of it.
            }
        }
    }

    private void show(Step step, Manuscript text) {
        Article article = step.found().article();
        Card card = new CardOf(session, portal).card(step.found(), text, step.key());
        Body body = Body.of(article, text, tags.of(text.tags()));
        if (proves(card, body)) {
            show(step, card, body, Body.pictures(text));
        }
    }

    private boolean proves(Card card, Body body) {
        try {
            proof.check(card, body);
            return true;
        } catch (RuntimeException e) {
            refused.put(card.id(), String.valueOf(e.getMessage()));
            return false;
        }
    }

    private void show(Step step, Card card, Body body, Set<String> pictures) {
        Article article = step.found().article();
        List<ListState> after = lists.named(names(article, body.tags()));
        Card before = step.before();
        boolean sameKey = step.wasLive() && before != null && before.key() == step.key();
        List<ListState> stay = new ArrayList<>();
        List<ListState> join = new ArrayList<>();
        for (ListState list : after) {
            (sameKey && step.lists().contains(list.id) ? stay : join).add(list);
        }
        List<ListState> leave = new ArrayList<>(lists.numbered(step.lists()));
        leave.removeAll(stay);
        boolean looks = before == null || !before.looksLike(card);
        List<ListState> shown = new ArrayList<>(join);
        if (looks) {
            shown.addAll(stay);
            paging.touch(stay, step.key());
        }
        if (before != null && step.wasLive()) {
            dependents.beforeLeaving(leave, before.key());
            paging.leave(leave, before.key());
        }
        paging.enter(join, step.key());
        remember(step, leave, join);
        store(before, card);
        Cards.store(session, card.id(), body);
        dependents.afterJoining(shown, step.key());
        if (before == null) {
            LiveArticles.giveAddress(session, article.id(), card.address());
            new FormerAddresses(session, dirty).lead(article.id(), card.address());
            new RelatedChoice(session).choose(card.id(), step.key(), after);
        }
        dependents.article(before, card);
        new PictureUses(session, dirty).set(card.id(), pictures, before != null);
    }

    private void withdraw(Step step, Card before, Standing.Withdrawn standing) {
        if (standing.remains() instanceof Remains.Text) {
            Manuscript text = step.found().text().orElseThrow();
            Card card = new CardOf(session, portal).card(step.found(), text, step.key());
            Body body = Body.of(step.found().article(), text, tags.of(text.tags()));
            if (proves(card, body)) {
                leave(step, before, CardOf.withdrawn(card, standing));
                Cards.store(session, card.id(), body);
                new PictureUses(session, dirty).set(card.id(), Body.pictures(text), true);
            }
        } else {
            leave(step, before, CardOf.withdrawn(CardOf.emptied(before), standing));
            Cards.dropBody(session, before.id());
            new PictureUses(session, dirty).set(before.id(), Set.of(), true);
        }
    }

    private void leave(Step step, Card before, Card after) {
        List<ListState> leave = lists.numbered(step.lists());
        if (before.live()) {
            dependents.beforeLeaving(leave, before.key());
            paging.leave(leave, before.key());
        }
        remember(step, leave, List.of());
        store(before, after);
        dependents.article(before, after);
    }

    private void store(@Nullable Card before, Card after) {
        boolean merged = after.isMerged() || (before != null && before.isMerged());
        if (merged) {
            merges.touch(after.id());
        }
        Cards.store(session, after);
        if (merged) {
            merges.touch(after.id());
        }
    }

    private void remember(Step step, List<ListState> leave, List<ListState> join) {
        long id = step.found().article().id().value();
        List<Integer> left = new ArrayList<>();
        List<Integer> joined = new ArrayList<>();
        leave.forEach(list -> left.add(list.id));
        join.forEach(list -> joined.add(list.id));
        left.removeAll(joined);
        if (!left.isEmpty()) {
            session.update(
                    "DELETE FROM membership WHERE article = ?"
                            + " AND list IN (SELECT value FROM json_each(?))",
                    id,
                    JsonRows.of(left));
        }
        if (!joined.isEmpty()) {
            session.update(
                    "INSERT OR IGNORE INTO membership (article, list)"
                            + " SELECT ?, value FROM json_each(?)",
                    id,
                    JsonRows.of(joined));
        }
    }

    /// Leaf, its ancestors, their station; the same for each placement; the group; the tags.
    private List<ListName> names(Article article, List<Body.Tag> tagged) {
        Set<ListName> names = new LinkedHashSet<>();
        List<ChannelId> channels = new ArrayList<>(List.of(article.channel()));
        channels.addAll(article.placements());
        for (ChannelId place : channels) {
            List<Channel> trail = portal.trail(place.value());
            trail.reversed().forEach(channel -> names.add(ListName.of(channel.id())));
            if (!trail.isEmpty()) {
                names.add(ListName.of(trail.getFirst().station()));
            }
        }
        if (portal.has(article.station())) {
            names.add(ListName.of(article.station()));
        }
        names.add(ListName.GROUP);
        tagged.forEach(tag -> names.add(ListName.ofTag(tag.number())));
        return List.copyOf(names);
    }

    private Map<Long, Set<Integer>> memberships(Collection<Long> ids) {
        Map<Long, Set<Integer>> found = new HashMap<>();
        if (!ids.isEmpty()) {
            session.each(
                    "SELECT article, list FROM membership"
                            + " WHERE article IN (SELECT value FROM json_each(?))",
                    row -> new long[] {row.getLong(1), row.getLong(2)},
                    row ->
                            found.computeIfAbsent(row[0], _ -> new LinkedHashSet<>())
                                    .add((int) row[1]),
                    JsonRows.of(ids));
        }
        return found;
    }

    private static long key(LiveArticles.Found found) {
        Article article = found.article();
        long seconds =
                found.text()
                        .flatMap(Manuscript::dated)
                        .map(PublicationTime::key)
                        .orElseGet(() ->
                                article.firstLive().orElse(article.createdAt()).getEpochSecond());
        return EntryKey.of(seconds, article.id().value());
    }

    static String sourceLine(List<Source> sources) {
        return String.join("、", sources.stream().map(Source::name).toList());
    }
}
