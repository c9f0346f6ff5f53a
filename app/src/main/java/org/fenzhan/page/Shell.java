package org.fenzhan.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What all pages of one station share: switcher, masthead, channel bar and footer.
///
/// @param group name of the group, as the masthead shows it
/// @param groupHref home of the group
/// @param station the station whose pages these are; one of `stations`
/// @param stations the whole group in the order of the switcher, the head portal first
/// @param channels top channels, without the home
/// @param stationsHref the page of all stations; empty leaves the link out
/// @param ribbonHref the drawing over the station's homes; empty draws the house's ridge in the
///   station's colour
/// @param theme style sheet, script and pictures, from [Assets#theme]
public record Shell(
        String group,
        String groupHref,
        Station station,
        List<Station> stations,
        List<Channel> channels,
        String stationsHref,
        Footer footer,
        String ribbonHref,
        Assets.Theme theme) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,31}");

    public Shell {
        stations = List.copyOf(stations);
        channels = List.copyOf(channels);
        if (stations.stream().noneMatch(s -> s.code().equals(station.code()))) {
            throw new IllegalArgumentException(
                    "station '%s' is not one of its group '%s'; add it to the switcher"
                            .formatted(station.code(), group));
        }
    }

    /// Whether a text may be a station's code: lower-case letters, digits, hyphens, at most 32.
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /// What `<title>` ends with: the group alone on the head portal, else group and station.
    public String siteName() {
        return station.head() ? group : group + "·" + station.name();
    }

    /// Makes an address absolute, as canonical links and feeds need it.
    public String absolute(String href) {
        return href.startsWith("/") ? station.origin() + href : href;
    }

    /// A station as the switcher and its own pages know it.
    ///
    /// @param name short name of the switcher: 广东, 总站
    /// @param fullName `SiteName` of the page's tags: 南岭合作网广东分站
    /// @param locale language tag of its pages: `zh-Hans-CN`, `zh-Hant-HK`, `zh-Hant-MO`
    /// @param origin scheme and host without a slash at the end: `https://www.nanling.example`
    /// @param seniorHref its senior home; empty leaves the link out
    /// @param aboutHref its page about itself with the accessibility statement; empty leaves the
    ///   links out
    /// @param idCode site identification code (网站标识码), or empty
    /// @param head whether it is the head portal
    public record Station(
            String code,
            String name,
            String fullName,
            String locale,
            String origin,
            String href,
            String seniorHref,
            String aboutHref,
            String idCode,
            boolean head) {

        private static final Pattern LOCALE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
        private static final Pattern ORIGIN =
                Pattern.compile("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?");

        public Station {
            check(isCode(code), code, "code", "a-z, 0-9 and -");
            check(
                    LOCALE.matcher(locale).matches(),
                    locale,
                    "locale",
                    "a language tag such as zh-Hans-CN");
            check(
                    ORIGIN.matcher(origin).matches(),
                    origin,
                    "origin",
                    "scheme and host such as https://www.nanling.example");
            check(
                    !href.isEmpty() && Link.isSafe(href),
                    href,
                    "address",
                    "/ or /gd/ or a whole address");
            check(Link.isSafe(seniorHref), seniorHref, "senior home", "an address or nothing");
            check(Link.isSafe(aboutHref), aboutHref, "about page", "an address or nothing");
        }

        private static void check(boolean right, String found, String what, String expected) {
            if (!right) {
                throw new IllegalArgumentException(
                        "station's %s is '%s'; expected %s".formatted(what, found, expected));
            }
        }

        /// Where it is searched.
        public String searchHref() {
            return href + "search";
        }

        /// Tells browsers how.
        public String openSearchHref() {
            return href + "opensearch.xml";
        }

        /// `SiteDomain`: host without scheme and port.
        public String domain() {
            String host = origin.substring(origin.indexOf("//") + 2);
            return host.contains(":") ? host.substring(0, host.indexOf(':')) : host;
        }
    }

    /// A top channel. `key` is what [Place#top] names to mark it as current.
    public record Channel(String key, String name, String href) {

        public Channel {
            if (key.isEmpty() || !Link.isSafe(href)) {
                throw new IllegalArgumentException(
                        "channel '%s' (%s) needs a key and an address".formatted(name, href));
            }
        }
    }

    /// The marks a portal must show at its foot. Each may be [Link#NONE]; the newsroom says what is
    /// missing, the page shows what is there.
    ///
    /// @param operator who is responsible: "南岭合作网编辑部"
    /// @param contact telephone or address, with a link if there is one
    /// @param icp ICP filing number
    /// @param police public-security filing number
    /// @param agency sign of party and government organs
    /// @param errors where readers report errors (网站找错)
    /// @param complaints where unlawful content is reported
    /// @param about further links of the station: contact, site map, feeds
    /// @param note a last line of words, or empty
    public record Footer(
            String operator,
            Link contact,
            Link icp,
            Link police,
            Link agency,
            Link errors,
            Link complaints,
            List<Link> about,
            String note) {

        public Footer {
            about = List.copyOf(about);
        }

        /// The marks that are shown as they are, in the order of the foot.
        public List<Link> marks() {
            return Stream.of(icp, police, agency, errors).filter(Link::isShown).toList();
        }

        /// Only who is responsible.
        public static Footer of(String operator) {
            return new Footer(
                    operator, Link.NONE, Link.NONE, Link.NONE, Link.NONE, Link.NONE, Link.NONE,
                    List.of(), "");
        }
    }
}
