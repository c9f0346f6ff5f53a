package org.fenzhan.extract.body;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fenzhan.extract.line.ElementNames;
import org.fenzhan.extract.line.Region;
import org.jspecify.annotations.Nullable;

/// What the names of an element (class, id, tag, role) say about it, word by word.
final class Hints {
    /// Words in names of elements that hold no article, by what they hold.
    private static final List<Map.Entry<String, String>> WORDS =
            List.of(
                    Map.entry(
                            "navigation",
                            "nav navbar navi navigation menu submenu topnav subnav mainnav topmenu mainmenu megamenu daohang hamburger skiplinks toc"),
                    Map.entry(
                            "breadcrumb",
                            "breadcrumb breadcrumbs crumb crumbs crumbnav dqwz weizhi curmbs"),
                    Map.entry(
                            "page links",
                            "pagination pager paging pagebar pagenav pagelist prevnext nextprev"),
                    Map.entry(
                            "footer",
                            "footer foot dibu copyright copyrights colophon footbox footnav bottombar"),
                    Map.entry(
                            "sidebar",
                            "sidebar sidebars aside siderail rightrail leftrail sidecolumn sidecol"),
                    Map.entry(
                            "comments",
                            "comment comments commentlist commentform respond disqus pinglun livefyre replies viafoura usercomments commenting pl"),
                    Map.entry(
                            "related articles",
                            "related relate relatednews recommend recommended recommendation recommendations recommends recirc recirculation xiangguan tuijian trending mostpopular popular mostread mostviewed outbrain taboola upnext readmore morefrom hotnews teaser teasers zergnet relevantnews xgnews xgwz newsfeed latest moreon readnext"),
                    Map.entry(
                            "share bar",
                            "share shares sharing sharebar sharebox sharedaddy social socials socialbar socialmedia fenxiang bdsharebuttonbox bdshare jiathis bshare addthis addtoany followus follow"),
                    Map.entry(
                            "advertisement",
                            "ad ads adbox adslot advert adverts advertisement advertising adsense adsbygoogle adwrapper dfp sponsor sponsored sponsors promo promos promobox promotion promotions gpt guanggao commercial"),
                    Map.entry(
                            "newsletter box",
                            "newsletter newsletters subscribe subscription subscriptions signup optin mailinglist mailchimp mc4wp"),
                    Map.entry(
                            "cookie banner",
                            "cookie cookies cookiebar cookiebanner cookieconsent consent gdpr ccpa"),
                    Map.entry("pop-up", "popup popups modal lightbox tooltip overlay dialog toast"),
                    Map.entry(
                            "form",
                            "login signin searchform searchbox search searchbar loginform register"),
                    Map.entry("tags", "tags taglist tagcloud keywords"),
                    Map.entry(
                            "caption",
                            "caption captions figcaption imagecaption photocaption credit credits photocredit imagecredit wpcaption"),
                    Map.entry(
                            "author box",
                            "bio authorbio authorbox aboutauthor authorinfo authorcard"),
                    Map.entry(
                            "reader's tools", "toolbar toolbox tools fontsize zihao printfriendly"),
                    Map.entry(
                            "widget",
                            "widget widgets poll quiz rating ratings donate donation jp sr screenreader screenreadertext visuallyhidden noprint hidden skiplink"),
                    Map.entry(
                            "byline",
                            "byline bylines timestamp postmeta articlemeta entrymeta postdate pubdate dateline"));

    private static final Map<String, String> BOILERPLATE = boilerplate();
    private static final Set<String> CONTENT =
            Set.of(
                    "article",
                    "articlebody",
                    "body",
                    "bodytext",
                    "content",
                    "contents",
                    "text",
                    "txt",
                    "entry",
                    "post",
                    "story",
                    "storybody",
                    "main",
                    "maincontent",
                    "zoom",
                    "trs",
                    "ucap",
                    "detail",
                    "details",
                    "neirong",
                    "zhengwen",
                    "xilan",
                    "editor",
                    "articletext",
                    "articlecontent",
                    "newscontent",
                    "blog",
                    "copy",
                    "cont",
                    "contentbox",
                    "bd",
                    "newsbody",
                    "arc",
                    "viewer",
                    "wp",
                    "nr",
                    "vsb");

    /// Classes that content systems put on an article to say what it is about; their words say
    /// nothing about the element.
    private static final Set<String> TOPIC_PREFIXES =
            Set.of(
                    "tag",
                    "category",
                    "cat",
                    "post",
                    "format",
                    "has",
                    "no",
                    "with",
                    "is",
                    "type",
                    "status",
                    "single",
                    "page",
                    "postid",
                    "author",
                    "section",
                    "topic",
                    "js",
                    "t",
                    "not");

    private Hints() {}

    private static Map<String, String> boilerplate() {
        Map<String, String> reasons = new HashMap<>();
        for (Map.Entry<String, String> entry : WORDS) {
            for (String word : entry.getValue().split(" ")) {
                reasons.put(word, entry.getKey());
            }
        }
        return reasons;
    }

    /// Why the element is likely no part of an article by its tag and its role; null if nothing
    /// says so.
    static @Nullable String byTag(Region region) {
        return switch (region.tag()) {
            case "nav", "menu" -> "navigation";
            case "footer" -> "footer";
            case "aside" -> "sidebar";
            case "figcaption" -> "caption";
            case "dialog" -> "pop-up";
            default ->
                    region.element() == null || region.element().attributesSize() == 0
                            ? null
                            : byRole(
                                    region.element().attr("role"),
                                    region.element().attr("aria-hidden"));
        };
    }

    private static @Nullable String byRole(String role, String hidden) {
        if (hidden.equals("true")) {
            return "hidden";
        }
        return switch (role) {
            case "navigation" -> "navigation";
            case "contentinfo" -> "footer";
            case "complementary" -> "sidebar";
            case "dialog", "alertdialog" -> "pop-up";
            case "search" -> "form";
            default -> null;
        };
    }

    /// Why an element with these classes and this id is likely no part of one; null if nothing says
    /// so.
    static @Nullable String byNames(String names) {
        int start = 0;
        while (start < names.length()) {
            int end = names.indexOf(' ', start);
            end = end < 0 ? names.length() : end;
            if (end > start) {
                String reason = byName(names.substring(start, end));
                if (reason != null) {
                    return reason;
                }
            }
            start = end + 1;
        }
        return null;
    }

    private static @Nullable String byName(String name) {
        String whole =
                BOILERPLATE.get(name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", ""));
        if (whole != null) {
            return whole;
        }
        String[] words = ElementNames.words(name);
        if (words.length > 1 && (TOPIC_PREFIXES.contains(words[0]) || name.contains("embed"))) {
            return null;
        }
        for (int i = 0; i < words.length; i++) {
            String reason = BOILERPLATE.get(words[i]);
            if (reason != null) {
                return reason;
            }
            if (i + 1 < words.length) {
                reason = BOILERPLATE.get(words[i] + words[i + 1]);
                if (reason != null) {
                    return reason;
                }
            }
        }
        return null;
    }

    /// Whether a name says that this holds an article's text.
    static boolean isContent(Region region) {
        if (region.tag().equals("article") || region.tag().equals("main")) {
            return true;
        }
        if (region.element() == null) {
            return false;
        }
        if (region.element().attr("itemprop").equals("articleBody")) {
            return true;
        }
        for (String word : region.words()) {
            if (CONTENT.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
