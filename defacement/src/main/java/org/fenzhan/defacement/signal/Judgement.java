package org.fenzhan.defacement.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fenzhan.defacement.finding.Evidence;
import org.fenzhan.defacement.knowledge.Knowledge;
import org.fenzhan.defacement.language.Letters;
import org.fenzhan.defacement.page.Page;

/// How surely a name in the frame is foreign, and why.
record Judgement(double confidence, List<Evidence> evidence) {
    /// From these log odds of its shape on a name is dressed as no institution would dress its own.
    private static final double DRESSED = 1.5;

    private static final List<String> TRADES =
            List.of("体育", "电竞", "娱乐", "棋牌", "真人", "彩票", "投注", "百家乐", "博彩", "赌场", "国际");

    private static final Judgement NOTHING = new Judgement(0, List.of());

    /// Judges the name that claims to be the site's.
    static Judgement ofSiteName(Reading reading, Suspects suspects, String name) {
        List<Evidence> evidence = new ArrayList<>();
        if (inModel(reading, name)) {
            return NOTHING;
        }
        double odds = -3.0 + shape(name, evidence);
        if (!reading.context().names().isEmpty()) {
            evidence.add(new Evidence.NotInModel(name));
            odds += 3.0;
        }
        Knowledge.Shared shared = otherPages(reading, name);
        if (shared.pages() > 0) {
            evidence.add(new Evidence.OtherPages(Page.SITE_NAME, shared.text(), shared.pages()));
            odds += 2.5;
        }
        Suspects.Suspect suspect = suspects.in(name).orElse(null);
        if (suspect != null) {
            evidence.add(new Evidence.AlsoInFrame("body"));
            odds = Math.max(odds + suspect.confidence() * 2, logit(suspect.confidence()));
        }
        WebName web = WebName.of(name);
        boolean organisation = NameCues.suffixOf(web.stem()) || NameCues.suffixOf(name);
        boolean formal =
                SiteStem.formal(reading.page(), web.stem()) || inAddress(reading, web.stem());
        if (formal || organisation) {
            odds -= suspect == null ? 3.0 : 1.0;
        } else if (shape(name, new ArrayList<>()) >= DRESSED) {
            odds += 2.0;
        } else if (!reading.body().contains(web.stem())) {
            boolean dressed = web.trade() > 0 || web.strong() >= 1;
            int institutional =
                    reading.topic().institutional()
                            + (dressed ? reading.topic().count(Topic.Sort.COMPANY) : 0);
            double conflict = Math.min(dressed ? 2.2 : 1.4, institutional * (dressed ? 0.3 : 0.15));
            if (conflict > 0.5) {
                evidence.add(new Evidence.Unsupported(web.stem()));
            }
            odds += conflict + (dressed ? 0.4 : 0) + otherTrade(reading.body(), name);
        }
        return new Judgement(Math.min(0.985, 1 / (1 + Math.exp(-odds))), evidence);
    }

    /// Judges a piece of another frame field.
    static Judgement ofPiece(Reading reading, Suspects known, String piece) {
        return ofPiece(reading, known, piece, reading.body());
    }

    /// @param text what may speak of the piece's name: the body, without the line that holds it
    static Judgement ofPiece(Reading reading, Suspects known, String piece, String text) {
        if (inModel(reading, piece)) {
            return NOTHING;
        }
        List<Evidence> evidence = new ArrayList<>();
        Suspects.Suspect suspect = known.in(piece).orElse(null);
        double odds = -4.5;
        if (suspect != null) {
            evidence.add(
                    new Evidence.AlsoInFrame(
                            suspect.token().equals(reading.page().field(Page.SITE_NAME))
                                    ? Page.SITE_NAME
                                    : "body"));
            odds = logit(suspect.confidence());
        }
        WebName web = WebName.of(piece);
        boolean short_ = piece.length() <= 30;
        if (short_
                && suspect == null
                && !NameCues.suffixOf(web.stem())
                && !supported(reading, text, web.stem())) {
            double shape = shape(piece, evidence);
            odds += shape + Math.min(1.0, reading.topic().institutional() * 0.15);
            odds += shape >= DRESSED ? otherTrade(text, piece) : 0;
            odds +=
                    shape >= DRESSED
                                    && web.strong() + web.trade() > 0
                                    && !SiteStem.formal(reading.page(), web.stem())
                            ? 1.0
                            : 0;
        }
        return new Judgement(Math.min(0.98, 1 / (1 + Math.exp(-odds))), evidence);
    }

    /// Marks of a web name that no institution would choose as its own, as log odds.
    private static double shape(String name, List<Evidence> evidence) {
        WebName web = WebName.of(name);
        boolean han = web.stem().chars().anyMatch(c -> Letters.han((char) c));
        boolean latin = web.stem().chars().anyMatch(c -> Letters.latin((char) c));
        boolean organisation = NameCues.suffixOf(web.stem());
        double odds = web.greeting() && !organisation ? WebName.glued(name) ? 5.5 : 3.0 : 0;
        if (!organisation) {
            double strong = web.trade() > 0 ? web.strong() : web.strong() - 0.5 * web.official();
            odds += Math.min(2, strong) * 1.1 + Math.min(2, web.trade()) * 0.9;
            odds += web.strong() > 0 && web.trade() > 0 ? 0.8 : 0;
        }
        odds += han && latin ? 0.8 : 0;
        odds +=
                name.indexOf('·') >= 0 || name.contains("(") || name.contains("（")
                        ? organisation ? 0 : 0.7
                        : 0;
        if (odds >= 1.5) {
            evidence.add(new Evidence.WebNameActs(name));
        }
        return odds;
    }

    /// The organisation's name that most other pages of the host have instead; on no page if there
    /// is none. A brand that most of them have proves nothing.
    static Knowledge.Shared otherPages(Reading reading, String name) {
        return reading.knowledge()
                .shared(Hosts.of(reading.page().address()), Page.SITE_NAME)
                .filter(shared -> !shared.text().contains(name) && !name.contains(shared.text()))
                .filter(shared -> NameCues.suffixOf(shared.text()) && !NameCues.suffixOf(name))
                .orElse(new Knowledge.Shared("", 0));
    }

    /// Log odds by a line of business in the name of which the text does not say a word.
    private static double otherTrade(String text, String name) {
        return TRADES.stream()
                .filter(trade -> name.contains(trade) && !text.contains(trade))
                .findFirst()
                .map(trade -> trade.equals("国际") ? 0.8 : 1.6)
                .orElse(0.0);
    }

    private static boolean inModel(Reading reading, String name) {
        return reading.context().names().stream()
                .anyMatch(known ->
                        name.contains(known) || (name.length() >= 2 && known.contains(name)));
    }

    private static boolean inAddress(Reading reading, String stem) {
        return stem.length() >= 2
                && reading.page()
                        .address()
                        .toLowerCase(Locale.ROOT)
                        .contains(stem.toLowerCase(Locale.ROOT));
    }

    /// Whether the page speaks of the name outside of the given field.
    private static boolean supported(Reading reading, String text, String stem) {
        if (stem.length() < 2 || text.contains(stem)) {
            return true;
        }
        String lower = stem.toLowerCase(Locale.ROOT);
        if (reading.page().address().toLowerCase(Locale.ROOT).contains(lower)) {
            return true;
        }
        return false;
    }

    private static double logit(double chance) {
        double inside = Math.clamp(chance, 0.001, 0.999);
        return Math.log(inside / (1 - inside));
    }
}
