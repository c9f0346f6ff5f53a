package org.fenzhan.publish.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fenzhan.page.HomePage;
import org.fenzhan.page.Item;
import org.fenzhan.page.Latest;
import org.fenzhan.page.Lead;
import org.fenzhan.page.Link;
import org.fenzhan.page.Meta;
import org.fenzhan.page.Place;
import org.fenzhan.page.Section;
import org.fenzhan.page.SeniorPage;
import org.fenzhan.page.words.Words;
import org.fenzhan.publish.layout.Card;
import org.fenzhan.publish.layout.ListName;
import org.fenzhan.publish.layout.Portal;
import org.fenzhan.publish.layout.Subject;
import org.fenzhan.station.Channel;
import org.fenzhan.station.ChannelId;
import org.fenzhan.station.ChannelKind;
import org.fenzhan.station.Station;
import org.fenzhan.store.Session;
import org.jspecify.annotations.Nullable;

/// Homes of stations; the head portal's is the group's and shows all stations. Every part is the
/// newest of some list, so a home depends on nothing else.
final class HomePages {
    private static final int MAIN = 20;
    private static final int BLOCK = 6;
    private static final int RIVER = 7;
    private static final int PICTURES = 4;
    private static final int DOORS = 4;

    /// Two rows of three.
    private static final int BLOCKS = 6;

    private static final int TOPICS = 3;

    private final Setting setting;
    private final ListIndex index;

    HomePages(Setting setting, ListIndex index) {
        this.setting = setting;
        this.index = index;
    }

    /// Asks for what the home shows.
    void want(Session session, Subject.Home home, Newest newest) {
        Station station = setting.portal().station(home.station());
        list(session, main(station)).ifPresent(list -> newest.want(list, MAIN));
        if (!home.senior()) {
            for (Channel channel : station.channels()) {
                list(session, ListName.of(channel.id()))
                        .ifPresent(list -> newest.want(list, BLOCK));
            }
        }
        if (station.isHead()) {
            for (Station other : setting.portal().group().stations()) {
                list(session, ListName.of(other.id())).ifPresent(list -> newest.want(list, BLOCK));
            }
        }
        for (Channel topic : topics(station)) {
            list(session, ListName.of(topic.id())).ifPresent(list -> newest.want(list, BLOCK));
        }
    }

    void render(Session session, Subject.Home home, Newest newest, Rendering.Output out) {
        Station station = setting.portal().station(home.station());
        List<Card> cards = newest(session, main(station), MAIN, newest);
        out.page(
                home,
                station.prefix() + (home.senior() ? "senior/index.html" : "index.html"),
                Rank.VIEW,
                sink -> {
                    Story story = Story.of(cards, station, setting.portal());
                    if (home.senior()) {
                        setting.press()
                                .senior(
                                        new Press.Spot(home.station(), Place.senior()),
                                        senior(station, story),
                                        sink);
                    } else {
                        setting.press()
                                .home(
                                        new Press.Spot(home.station(), Place.home()),
                                        home(session, station, story, newest),
                                        sink);
                    }
                });
    }

    /// The newest cards dealt out: the first with a picture leads, further ones with pictures not
    /// shown yet make the strip, the rest is the river. A station leads with a story of its own, if
    /// it has one.
    private record Story(Optional<Lead> lead, List<Item> river, List<Item> pictures) {
        static Story of(List<Card> cards, Station station, Portal portal) {
            Optional<Card> first = first(cards, station);
            Set<String> seen = new HashSet<>();
            first.map(Card::picture).ifPresent(picture -> seen.add(picture.address()));
            List<Item> river = new ArrayList<>();
            List<Item> pictures = new ArrayList<>();
            for (Card card : cards) {
                Item item = station.isHead() ? Items.tagged(card, portal) : Items.of(card);
                if (first.filter(card::equals).isPresent()) {
                    continue;
                }
                Card.@Nullable Picture picture = card.picture();
                if (picture != null && pictures.size() < PICTURES && seen.add(picture.address())) {
                    pictures.add(item);
                } else if (river.size() < RIVER) {
                    river.add(item);
                }
            }
            return new Story(first.map(card -> lead(card, station, portal)), river, pictures);
        }

        private static Optional<Card> first(List<Card> cards, Station station) {
            List<Card> pictured = cards.stream().filter(card -> card.picture() != null).toList();
            return pictured.stream()
                    .filter(card -> station.isHead() || card.station() == station.id().value())
                    .findFirst()
                    .or(() -> pictured.stream().findFirst());
        }

        /// Above its title stands the channel it belongs to, on the group's home also the station.
        private static Lead lead(Card card, Station station, Portal portal) {
            Station home = portal.station(card.station());
            String channel =
                    home.channel(new ChannelId(card.channel())).map(Channel::name).orElse("");
            String kicker =
                    home.id().equals(station.id()) ? channel : channel + " · " + home.name();
            Item item = station.isHead() ? Items.tagged(card, portal) : Items.of(card);
            return new Lead(kicker, item, List.of());
        }
    }

    private HomePage home(Session session, Station station, Story story, Newest newest) {
        Portal portal = setting.portal();
        String all = portal.listAddress(main(station)).orElseThrow();
        Words words = Words.of(station.locale());
        String river = say(words, "要闻", "要聞");
        return new HomePage(
                meta(station, station.prefix(), all),
                Optional.empty(),
                story.lead(),
                new Section(river, all, story.river()),
                HomePage.Side.NONE,
                new Section(say(words, "图片", "圖片"), "", story.pictures()),
                station.isHead() ? tiles(session, newest) : List.of(),
                "",
                blocks(session, station, river, newest),
                topicCards(session, station, newest),
                station.isHead() ? Optional.empty() : Optional.of(elsewhere(words)));
    }

    private SeniorPage senior(Station station, Story story) {
        String all = setting.portal().listAddress(main(station)).orElseThrow();
        Words words = Words.of(station.locale());
        return new SeniorPage(
                meta(station, station.prefix() + "senior/", all),
                Optional.empty(),
                station.channels().stream()
                        .limit(DOORS)
                        .map(channel -> new Link(channel.name(), setting.places().address(channel)))
                        .toList(),
                story.lead(),
                new Section(say(words, "要闻", "要聞"), all, story.river()),
                new Section(say(words, "图片", "圖片"), "", story.pictures()));
    }

    private Meta meta(Station station, String address, String list) {
        String title = station.isHead() ? setting.portal().group().name() : station.fullName();
        return new Meta(
                "",
                station.isHead() ? setting.portal().group().description() : station.description(),
                address,
                List.of(
                        new Meta.Feed(Meta.Feed.Format.RSS, title, list + "feed.xml"),
                        new Meta.Feed(Meta.Feed.Format.ATOM, title, list + "atom.xml"),
                        new Meta.Feed(Meta.Feed.Format.JSON, title, list + "feed.json")),
                List.of());
    }

    private List<HomePage.Tile> tiles(Session session, Newest newest) {
        return setting.portal().group().stations().stream()
                .filter(station -> !station.isHead())
                .map(station ->
                        new HomePage.Tile(
                                Items.tag(station),
                                station.prefix(),
                                own(session, station, newest).map(Items::of)))
                .toList();
    }

    /// The newest of the station's own; one that stands there by placement when it has none.
    private Optional<Card> own(Session session, Station station, Newest newest) {
        List<Card> cards = newest(session, ListName.of(station.id()), BLOCK, newest);
        return cards.stream()
                .filter(card -> card.station() == station.id().value())
                .findFirst()
                .or(() -> cards.stream().findFirst());
    }

    private static List<Channel> topics(Station station) {
        return station.allChannels().stream()
                .filter(channel -> channel.kind() == ChannelKind.TOPIC && channel.isLeaf())
                .limit(TOPICS)
                .toList();
    }

    private List<HomePage.Topic> topicCards(Session session, Station station, Newest newest) {
        List<HomePage.Topic> cards = new ArrayList<>();
        for (Channel topic : topics(station)) {
            List<Card> inside = newest(session, ListName.of(topic.id()), BLOCK, newest);
            if (!inside.isEmpty()) {
                cards.add(
                        new HomePage.Topic(
                                topic.name(),
                                setting.places().address(topic),
                                topic.promise(),
                                inside.stream()
                                        .filter(card -> card.picture() != null)
                                        .findFirst()
                                        .flatMap(card -> Items.of(card).picture()),
                                station.code()));
            }
        }
        return cards;
    }

    /// The first channels that have something to show and are not called as the river is.
    private List<Section> blocks(Session session, Station station, String river, Newest newest) {
        return station.channels().stream()
                .filter(channel -> channel.kind() != ChannelKind.TOPIC)
                .filter(channel -> !channel.name().equals(river))
                .map(channel ->
                        new Section(
                                channel.name(),
                                setting.places().address(channel),
                                newest(session, ListName.of(channel.id()), BLOCK, newest).stream()
                                        .map(Items::of)
                                        .toList()))
                .filter(Section::isShown)
                .limit(BLOCKS)
                .toList();
    }

    private Latest elsewhere(Words words) {
        String all = setting.portal().listAddress(ListName.GROUP).orElseThrow();
        return new Latest(words.elsewhere(), all, all + "latest.html");
    }

    private List<Card> newest(Session session, ListName name, int count, Newest newest) {
        return list(session, name)
                .map(list -> newest.of(list, count).stream().map(Shown::card).toList())
                .orElse(List.of());
    }

    private Optional<Integer> list(Session session, ListName name) {
        return index.find(session, name);
    }

    private static String say(Words words, String simplified, String traditional) {
        return words == Words.TRADITIONAL ? traditional : simplified;
    }

    private static ListName main(Station station) {
        return station.isHead() ? ListName.GROUP : ListName.of(station.id());
    }
}
