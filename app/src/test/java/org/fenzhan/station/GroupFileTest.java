package org.fenzhan.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroupFileTest {
    private static final String TWO_STATIONS =
            """
            name: 示例网
            stations:
              - code: head
                name: 总站
                prefix: /
                locale: zh-Hans-CN
                hue: 238
                strength: 0.055
                footer: {operator: 示例网编辑部}
                channels:
                  - {slug: yw, name: 要闻}
              - code: gd
                name: 广东
                prefix: /gd/
                host: gd.example.cn
                locale: zh-Hans-CN
                hue: 36
                strength: 0.13
                footer: {operator: 示例网编辑部}
                channels:
                  - slug: zx
                    name: 资讯中心
                    reviews: 3
                    channels:
                      - {slug: jrzd, name: 今日重点, kind: pictures}
            """;

    private static FaultyGroup faults(String yaml) {
        return catchThrowableOfType(FaultyGroup.class, () -> GroupFile.parse("group.yaml", yaml));
    }

    @Test
    void readsStationsAndTheirTrees() {
        StationGroup group = GroupFile.parse("group.yaml", TWO_STATIONS);

        assertThat(group.head().code()).isEqualTo("head");
        Station gd = group.station("gd").orElseThrow();
        assertThat(gd.fullName()).isEqualTo("示例网·广东");
        assertThat(gd.host()).contains("gd.example.cn");
        Channel leaf = gd.channel("zx/jrzd").orElseThrow();
        assertThat(leaf.kind()).isEqualTo(ChannelKind.PICTURES);
        assertThat(gd.trail(leaf)).extracting(Channel::name).containsExactly("资讯中心", "今日重点");
        assertThat(gd.channel("zx").orElseThrow().reviews()).isEqualTo(3);
    }

    @Test
    void namesLineFieldAndRemedyOfAnUnknownKey() {
        FaultyGroup refused = faults(TWO_STATIONS.replace("hue: 36", "heu: 36"));

        assertThat(refused.faults())
                .extracting(Fault::toString)
                .contains(
                        "line 17, stations[2].heu: is no key that is known here;"
                                + " did you mean 'hue'?",
                        "line 12, stations[2].hue: is missing; add 'hue: …'");
    }

    @Test
    void refusesTwoStationsWithOnePrefix() {
        assertThat(faults(TWO_STATIONS.replace("prefix: /gd/", "prefix: /")).faults())
                .extracting(Fault::problem)
                .contains("'/' stands twice", "has 2 head portals");
    }

    @Test
    void refusesAPrefixThatIsAChannelOfTheHead() {
        assertThat(faults(TWO_STATIONS.replace("slug: yw", "slug: gd")).faults())
                .extracting(Fault::problem)
                .containsExactly("'/gd/' is also a folder of the head portal");
    }

    @Test
    void refusesAHeadWhoseListIsTheArchiveOfTheGroup() {
        assertThat(faults(TWO_STATIONS.replace("code: head", "code: archive")).faults())
                .extracting(Fault::problem)
                .containsExactly("'archive' is taken by the house for a head portal");
    }

    @Test
    void refusesATreeThatContainsItself() {
        String loop =
                TWO_STATIONS.replace(
                        "      - {slug: yw, name: 要闻}",
                        "      - &top\n        slug: yw\n        name: 要闻\n"
                                + "        channels: [*top]");

        assertThat(faults(loop).faults())
                .extracting(Fault::problem)
                .containsExactly("contains itself");
    }

    @Test
    void refusesNamesThatTheHouseNeeds() {
        assertThat(faults(TWO_STATIONS.replace("slug: zx", "slug: p12")).faults())
                .extracting(Fault::problem)
                .containsExactly("'p12' is taken by the house");
    }

    @Test
    void refusesTilesThatLieOverOneAnother() {
        String both =
                TWO_STATIONS
                        .replace("hue: 36", "hue: 36\n    map: {row: 2, column: 4, span: 2}")
                        .replace("hue: 238", "hue: 238\n    map: {row: 2, column: 5}");
        assertThat(faults(both).faults())
                .extracting(Fault::problem)
                .containsExactly("lies over the tile of another station");
        assertThat(
                        faults(
                                        TWO_STATIONS.replace(
                                                "hue: 36", "hue: 36\n    map: {row: 1, column: 6}"))
                                .faults())
                .extracting(Fault::toString)
                .first()
                .asString()
                .contains("column");
    }

    @Test
    void tellsWhereTheYamlBreaks() {
        assertThatThrownBy(() -> GroupFile.parse("group.yaml", "name: x\nstations: [\n"))
                .isInstanceOf(FaultyGroup.class)
                .hasMessageContaining("is not YAML");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(faults("").faults()).extracting(Fault::problem).containsExactly("is empty");
    }

    @Test
    void suggestsTheNearestNames() {
        assertThat(Nearest.to("gdd", List.of("gd", "gx", "fj"))).startsWith("gd");
        assertThat(Nearest.to("zzz", List.of("abcdef"))).isEmpty();
    }
}
