package org.fenzhan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.fenzhan.article.Article;
import org.fenzhan.article.Reference;
import org.fenzhan.article.Remains;
import org.fenzhan.article.Standing;
import org.fenzhan.publish.layout.ListName;
import org.fenzhan.publish.layout.Portal;
import org.fenzhan.publish.output.SiteFiles;
import org.fenzhan.station.Channel;
import org.fenzhan.station.ChannelId;
import org.fenzhan.station.Station;
import org.fenzhan.store.Database;

/// A newsroom, its engine and what a person who watched would expect to see, driven by a random
/// generator. The expectation knows nothing of pages: only which live article belongs to which list
/// in which order.
final class World implements AutoCloseable {
    /// Some of what happens lies in the last minutes of a month.
    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 10, 31, 23, 45);

    private static final List<String> TAGS = List.of("大桥", "茶", "学校", "医院", "航道");

    private final Database database;
    private final Random random;
    private final SiteFiles files;
    private final Map<Long, Expected> expected = new TreeMap<>();
    private final int pageSize;
    private final IndexUnderTest index;
    private final Whereabouts whereabouts = new Whereabouts();
    private Groups.Shape shape = Groups.Shape.FIRST;
    private String theme = "t0";
    private int minutes;
    private int titles;

    Newsroom newsroom;
    Engine engine;
    Settings settings;

    private record Expected(Article article, LocalDateTime dated, List<String> tags, boolean live) {
        Expected with(Article now, boolean lives) {
            return new Expected(now, dated, tags, lives);
        }
    }

    World(Database database, Random random, SiteFiles files, int pageSize, IndexUnderTest index) {
        this.database = database;
        this.random = random;
        this.files = files;
        this.pageSize = pageSize;
        this.index = index;
        open();
    }

    /// Opens as a start of the program would.
    private void open() {
        newsroom = Newsroom.open(database, shape.yaml());
        settings =
                new Settings(
                        newsroom.database,
                        new Portal(newsroom.group, "https://www.example.cn"),
                        new PlainPress(
                                theme,
                                String.valueOf(shape.yaml().hashCode()),
                                String.valueOf(shape.frame().hashCode())),
                        files,
                        StateLog.NONE,
                        Clock.fixed(Newsroom.NOW, ZoneOffset.UTC),
                        "boot",
                        pageSize,
                        1);
        engine = new Engine(settings);
    }

    /// The program ends and starts again.
    void restart() {
        engine.close();
        open();
    }

    void settle() {
        engine.recover();
        publish();
    }

    private void publish() {
        engine.runAll();
        whereabouts.look(settings.portal(), files);
    }

    /// Something that an editor or an operator does.
    void act() {
        int dice = random.nextInt(100);
        if (dice < 26 || expected.isEmpty()) {
            publish(List.of(draft(random.nextInt(4) == 0)));
        } else if (dice < 34) {
            correct(false, false);
        } else if (dice < 48) {
            withdraw();
        } else if (dice < 56) {
            correct(true, false);
        } else if (dice < 62) {
            correct(false, true);
        } else if (dice < 76) {
            place();
        } else if (dice < 84) {
            List<Newsroom.Draft> drafts = new ArrayList<>();
            for (int i = 0; i < 2 + random.nextInt(8); i++) {
                drafts.add(draft(true));
            }
            publish(drafts);
        } else if (dice < 87) {
            theme = "t" + random.nextInt(3);
            restart();
            engine.recover();
        } else if (dice < 95) {
            shape = Groups.Shape.values()[random.nextInt(Groups.Shape.values().length)];
            restart();
            engine.recover();
            whereabouts.look(settings.portal(), files);
        } else if (dice < 96) {
            List<ListName> lists = new ArrayList<>(List.of(ListName.GROUP));
            newsroom.group.stations().forEach(station -> lists.add(ListName.of(station.id())));
            lists.add(ListName.of(channel().id()));
            Repacks.ask(database, lists.get(random.nextInt(lists.size())));
        } else if (dice < 98) {
            while (engine.compressNext()) {
                // One page at a time.
            }
        } else {
            restart();
            engine.recover();
        }
    }

    /// Publishes what is there, now and then not at once.
    void maybePublish() {
        if (random.nextInt(4) > 0) {
            publish();
        }
        index.maybeFollow(settings);
    }

    private Newsroom.Draft draft(boolean backDated) {
        minutes += 1 + random.nextInt(3);
        LocalDateTime dated = FIRST.plusMinutes(backDated ? random.nextInt(minutes) : minutes);
        Set<String> tags = new LinkedHashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            tags.add(TAGS.get(random.nextInt(TAGS.size())));
        }
        return new Newsroom.Draft("稿" + titles++, channel(), dated, List.copyOf(tags));
    }

    private void publish(List<Newsroom.Draft> drafts) {
        List<Article> published = newsroom.publish(drafts);
        for (int i = 0; i < drafts.size(); i++) {
            Newsroom.Draft draft = drafts.get(i);
            expected.put(
                    published.get(i).id().value(),
                    new Expected(published.get(i), draft.dated(), draft.tags(), true));
        }
    }

    /// A new title for a live article, and life again for a withdrawn one.
    private void correct(boolean date, boolean tags) {
        Expected old = any();
        Newsroom.Draft draft = draft(true);
        LocalDateTime dated = date ? draft.dated() : old.dated();
        List<String> tagged = tags ? draft.tags() : old.tags();
        Article now = newsroom.correct(old.article(), draft.title(), dated, tagged);
        expected.put(now.id().value(), new Expected(now, dated, tagged, true));
    }

    /// In one of the three ways, and now and then one that is withdrawn in another way.
    private void withdraw() {
        Expected old = any();
        Remains remains =
                switch (random.nextInt(3)) {
                    case 0 -> new Remains.Note();
                    case 1 -> new Remains.Text();
                    default -> new Remains.Merged(Newsroom.reference(any().article()));
                };
        newsroom.withdraw(old.article(), remains)
                .ifPresent(now -> expected.put(now.id().value(), old.with(now, false)));
    }

    /// What stands at the addresses of withdrawn articles: a note, the text with a notice, or the
    /// way to the article at the end of the chain.
    private void checkRemains() {
        for (Expected found : expected.values()) {
            Article article = newsroom.find(found.article());
            if (article.address().isEmpty()
                    || !(article.state().standing()
                            instanceof Standing.Withdrawn(_, _, _, Remains remains))) {
                continue;
            }
            byte[] bytes = files.read(files.current(), article.address().get()).orElseThrow();
            String page = new String(bytes, StandardCharsets.UTF_8);
            switch (remains) {
                case Remains.Note _ -> assertThat(page).contains(" 410 ");
                case Remains.Text _ -> assertThat(page).contains("withdrawn").contains("第二段");
                case Remains.Merged _ ->
                        assertThat(page).contains("moved -> " + end(article) + " ");
            }
        }
    }

    private String end(Article article) {
        Article at = article;
        while (at.state().standing()
                instanceof Standing.Withdrawn(_, _, _, Remains.Merged(Reference into))) {
            at = newsroom.find(into);
        }
        return at.address().orElseThrow();
    }

    private void place() {
        Expected old = any();
        Station station = newsroom.group.station(old.article().station());
        ChannelId home = any(lasting(station)).id();
        Set<ChannelId> beside = new HashSet<>();
        List<Channel> all =
                newsroom.group.stations().stream()
                        .flatMap(other -> other.allChannels().stream())
                        .toList();
        for (int i = random.nextInt(3); i > 0; i--) {
            beside.add(any(all).id());
        }
        beside.remove(home);
        Article now = newsroom.place(old.article(), home, beside);
        expected.put(now.id().value(), old.with(now, old.live()));
    }

    private Channel channel() {
        return any(
                newsroom.group.stations().stream()
                        .flatMap(station -> lasting(station).stream())
                        .toList());
    }

    private static List<Channel> lasting(Station station) {
        return station.allChannels().stream()
                .filter(channel -> !Groups.isFleeting(station, channel))
                .toList();
    }

    private Expected any() {
        return any(List.copyOf(expected.values()));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /// Everything that must hold once nothing waits.
    void check() {
        assertThat(Check.run(settings).findings()).isEmpty();
        long left =
                newsroom.database.read(session ->
                        session.number(
                                "SELECT count(*) FROM outbox"
                                        + " WHERE step < 9 OR error IS NOT NULL"));
        assertThat(left).as("changes that wait or failed").isZero();
        Links.check(files, files.current());
        CompressedPages.check(files);
        checkWalks();
        checkRemains();
        index.check(settings);
    }

    /// A reader who follows "older" from a list's address meets each of its live articles exactly
    /// once, newest first.
    private void checkWalks() {
        Map<ListName, List<String>> wanted =
                new TreeMap<>(Comparator.comparing(ListName::toString));
        expected.values().stream()
                .filter(Expected::live)
                .sorted(
                        Comparator.comparing(Expected::dated)
                                .thenComparing(found -> found.article().id().value())
                                .reversed())
                .forEach(found -> {
                    String address = newsroom.find(found.article()).address().orElseThrow();
                    lists(found.article())
                            .forEach(list ->
                                    wanted.computeIfAbsent(list, _ -> new ArrayList<>())
                                            .add(address));
                });
        List<ListName> all = new ArrayList<>(List.of(ListName.GROUP));
        for (Station station : newsroom.group.stations()) {
            all.add(ListName.of(station.id()));
            station.allChannels().forEach(channel -> all.add(ListName.of(channel.id())));
        }
        for (ListName list : all) {
            String address = settings.portal().listAddress(list).orElseThrow();
            assertThat(walk(address)).as(address).isEqualTo(wanted.getOrDefault(list, List.of()));
            if (list.kind().hasArchive()) {
                checkArchive(address, wanted.getOrDefault(list, List.of()));
            }
        }
    }

    /// Each month has its articles' number and leads to the page with its newest one.
    private void checkArchive(String list, List<String> articles) {
        Map<String, LocalDateTime> dates = new HashMap<>();
        expected.values()
                .forEach(found ->
                        newsroom.find(found.article())
                                .address()
                                .ifPresent(address -> dates.put(address, found.dated())));
        Map<String, List<String>> months = new LinkedHashMap<>();
        for (String article : articles) {
            LocalDateTime dated = Objects.requireNonNull(dates.get(article));
            months.computeIfAbsent(
                            dated.getYear() + "-" + dated.getMonthValue(), _ -> new ArrayList<>())
                    .add(article);
        }
        List<String> counted = new ArrayList<>();
        months.forEach((month, inside) -> counted.add(month + " " + inside.size()));
        byte[] page = files.read(files.current(), list + "archive/index.html").orElseThrow();
        Map<String, String> shown = PlainPress.months(page);
        assertThat(List.copyOf(shown.keySet())).as(list).isEqualTo(counted);
        months.forEach((month, inside) -> {
            String way = shown.get(month + " " + inside.size()).replaceAll("#.*", "");
            String file = way.endsWith("/") ? way + "index.html" : way;
            assertThat(PlainPress.entries(files.read(files.current(), file).orElseThrow()))
                    .as(list + " " + month)
                    .contains(inside.getFirst());
        });
    }

    private List<String> walk(String list) {
        List<String> met = new ArrayList<>();
        Optional<String> next = Optional.of(list + "index.html");
        while (next.isPresent()) {
            byte[] page = files.read(files.current(), next.get()).orElseThrow();
            met.addAll(PlainPress.entries(page));
            next = PlainPress.older(page);
        }
        return met;
    }

    private Set<ListName> lists(Article article) {
        Set<ListName> lists = new LinkedHashSet<>();
        lists.add(ListName.GROUP);
        lists.add(ListName.of(article.station()));
        List<ChannelId> channels = new ArrayList<>(article.placements());
        channels.add(article.channel());
        for (ChannelId id : channels) {
            newsroom.group
                    .channel(id)
                    .ifPresent(channel -> {
                        Station station = newsroom.group.station(channel.station());
                        lists.add(ListName.of(station.id()));
                        station.trail(channel).forEach(step -> lists.add(ListName.of(step.id())));
                    });
        }
        return lists;
    }

    @Override
    public void close() {
        engine.close();
    }
}
