package org.fenzhan.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelsTest {

    @Test
    void momentIsWrittenForPeopleAndMachines() {
        Moment moment = Moment.at(OffsetDateTime.parse("2024-06-07T09:05:03+08:00"));
        assertThat(moment.iso()).isEqualTo("2024-06-07T09:05:03+08:00");
        assertThat(moment.minute()).isEqualTo("2024-06-07 09:05");
        assertThat(moment.clock()).isEqualTo("09:05");
        assertThat(moment.shortDay(2024)).isEqualTo("06-07");
        assertThat(moment.shortDay(2025)).isEqualTo("2024-06-07");
    }

    @Test
    void momentOfADayClaimsNoTime() {
        Moment day = Moment.day(LocalDate.of(2009, 11, 7));
        assertThat(day.iso()).isEqualTo(day.minute()).isEqualTo("2009-11-07");
        assertThat(day.clock()).isEmpty();
    }

    @Test
    void universalTimeIsWrittenAsAnOffset() {
        assertThat(Moment.at(OffsetDateTime.parse("2024-06-07T09:05:00Z")).iso())
                .isEqualTo("2024-06-07T09:05:00+00:00");
    }

    @Test
    void yearOfOtherThanFourDigitsIsRefused() {
        assertThatThrownBy(() -> Moment.day(LocalDate.of(10_000, 1, 1)))
                .hasMessageContaining("four digits");
    }

    @Test
    void listIsCutIntoDaysInTheOrderGiven() {
        List<ListPage.Day> days = ListSamples.openList().days();
        assertThat(days)
                .extracting(day -> day.date().toString())
                .containsExactly("2024-06-28", "2024-06-27", "2023-12-31");
        assertThat(days).extracting(day -> day.entries().size()).containsExactly(3, 1, 1);
        assertThat(ListSamples.emptiedList().days()).isEmpty();
    }

    @Test
    void spanReachesFromTheOldestItemToTheNewest() {
        assertThat(ListSamples.openList().span())
                .contains(new ListPage.Span(LocalDate.of(2023, 12, 31), LocalDate.of(2024, 6, 28)));
        assertThat(ListSamples.emptiedList().span()).isEmpty();
    }

    @Test
    void fragmentRefusesMoreThanItsLimit() {
        Item item = Samples.item("题", 1, "2024-06-28T09:40:00+08:00");
        List<Item> nine = Collections.nCopies(Fragment.LIMIT + 1, item);
        assertThatThrownBy(() -> new Fragment("zh-Hans-CN", "要闻", nine))
                .hasMessageContaining("9 items; at most 8");
    }

    @Test
    void pagesOfOneKindRefuseFramesOfAnother() {
        Pages pages = new Pages();
        Frame frame = pages.frame(Samples.shell("gd"), Place.apart());
        assertThatThrownBy(() -> SamplePages.bytes(pages::home, frame, HomeSamples.emptyHome()))
                .hasMessageContaining("expected HOME");
    }

    @Test
    void stationOutsideItsGroupIsRefused() {
        Shell shell = Samples.shell("gd");
        assertThatThrownBy(() ->
                        new Shell(
                                shell.group(),
                                "/",
                                shell.station(),
                                List.of(),
                                List.of(),
                                "",
                                shell.footer(),
                                "",
                                shell.theme()))
                .hasMessageContaining("'gd'");
    }

    @Test
    void stationTellsWhatIsWrongWithIt() {
        assertThatThrownBy(() ->
                        new Shell.Station(
                                "gd",
                                "广东",
                                "广东",
                                "zh-Hans-CN",
                                "www.nanling.example",
                                "/gd/",
                                "",
                                "",
                                "",
                                false))
                .hasMessageContaining("origin is 'www.nanling.example'; expected scheme and host");
    }

    @Test
    void domainIsTheHostAlone() {
        assertThat(Samples.shell("gd").station().domain()).isEqualTo("www.nanling.example");
    }

    @Test
    void homeKnowsWhetherItHasAnythingOfItsOwn() {
        assertThat(HomeSamples.emptyHome().isEmpty()).isTrue();
        assertThat(HomeSamples.homeOfOne().isEmpty()).isFalse();
        assertThat(HomeSamples.homeOfOne().openingColumns()).isEqualTo("alone");
        assertThat(HomeSamples.stationHome().openingColumns()).isEqualTo("front");
        assertThat(HomeSamples.groupHome().openingColumns()).isEqualTo("lead-river");
        assertThat(Optional.of(HomeSamples.stationHome()).map(HomePage::year)).contains(2024);
    }
}
