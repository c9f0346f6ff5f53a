package org.fenzhan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fenzhan.publish.layout.ListName;
import org.junit.jupiter.api.Test;

/// Stations that take each other's addresses at one start: each is found where it is now, also from
/// where it was, and what led to one of them never leads to the other.
class ChangedPlacesTest extends ChangingGroup {
    private static final String MOVED = Groups.Shape.MOVED_STATION.yaml();
    private static final String SWAPPED = Groups.Shape.SWAPPED.yaml();
    private static final String SWAPPED_HEAD = Groups.Shape.SWAPPED_HEAD.yaml();
    private static final String TURNED = Groups.Shape.TURNED.yaml();

    @Test
    void stationsThatChangePlacesAreEachFoundWhereTheyAreNow() {
        fill("gd", "hlht", 3);
        fill("hk", "yw", 2);

        group(SWAPPED);

        assertThat(page("/hk/index.html")).startsWith("t home " + number("gd"));
        assertThat(page("/gd/index.html")).startsWith("t home " + number("hk"));
        assertThat(page("/gd/hlht/index.html")).contains("<!--301 /hk/hlht/-->");
        assertThat(page("/gd/hlht/p3.html")).contains("<!--301 /hk/hlht/p3.html-->");
        assertThat(page("/hk/yw/feed.xml")).contains("<!--301 /gd/yw/feed.xml-->");
        assertThat(page("/hk/hlht/p3.html")).contains(" list ");

        group(Groups.THREE);

        assertThat(page("/gd/hlht/p3.html")).contains(" list ");
        assertThat(page("/hk/hlht/p3.html")).contains("<!--301 /gd/hlht/p3.html-->");
    }

    /// What led to a station before it changed places with another leads to it afterwards.
    @Test
    void oldAddressesFollowStationsThatChangePlaces() {
        fill("gd", "hlht", 2);
        group(MOVED);
        group(Groups.THREE);
        assertThat(page("/guangdong/hlht/index.html")).contains("<!--301 /gd/hlht/-->");

        group(SWAPPED);

        assertThat(page("/guangdong/hlht/index.html")).contains("<!--301 /hk/hlht/-->");
        assertThat(page("/guangdong/hlht/p2.html")).contains("<!--301 /hk/hlht/p2.html-->");
        assertThat(page("/guangdong/index.html")).contains("<!--301 /hk/-->");
    }

    @Test
    void pageNumbersOfAnotherLeadToItUntilTheListHasItsOwn() {
        fill("head", "hlht", 1);
        fill("gd", "hlht", 2);

        group(SWAPPED_HEAD);

        assertThat(page("/gd/hlht/p1.html")).startsWith("t list " + number("head"));
        assertThat(page("/gd/hlht/p2.html")).contains("<!--301 /hlht/p2.html-->");
        for (int i = 0; i < SIZE; i++) {
            newsroom.publish(draft("head", "hlht", 40 + i));
        }
        group(SWAPPED_HEAD);
        assertThat(page("/gd/hlht/p2.html")).startsWith("t list " + number("head"));
    }

    @Test
    void headPortalMayBeOneOfThoseThatChangePlaces() {
        fill("gd", "hlht", 1);
        group(TURNED);
        assertThat(page("/index.html")).startsWith("t home " + number("gd"));
        assertThat(page("/gd/index.html")).startsWith("t home " + number("hk"));
        assertThat(page("/hk/index.html")).startsWith("t home " + number("head"));
        assertThat(page("/gd/all/archive/index.html")).startsWith("t archive " + number("hk"));
        assertThat(page("/all/head/index.html")).contains("<!--301 /hk/all/-->");

        group(Groups.THREE);

        assertThat(page("/all/gd/index.html")).contains("<!--301 /gd/all/-->");
        assertThat(page("/senior/index.html")).startsWith("t senior " + number("head"));
    }

    /// A list was being paged anew when the program was killed, and before the next start another
    /// came to its address, with a page that bears the name of one of those that went.
    @Test
    void pageIsNotTakenForAMarkThatALeftPublicationHadPlanned() {
        for (String station : List.of("gd", "head")) {
            for (int minute = 40; minute > 30; minute--) {
                newsroom.publish(draft(station, "hlht", minute));
                group(Groups.THREE);
            }
        }
        Repacks.ask(database, ListName.of(channel("gd", "hlht").id()));
        cutShort(Groups.THREE);

        group(SWAPPED_HEAD);

        assertThat(page("/gd/hlht/p1-2.html")).startsWith("t list " + number("head"));
    }
}
