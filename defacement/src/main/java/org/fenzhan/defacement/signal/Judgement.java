package org.fenzhan.defacement.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fenzhan.defacement.finding.Evidence;
import org.fenzhan.defacement.language.Letters;
import org.fenzhan.defacement.page.Page;

/// How surely a name in the frame is foreign, and why.
record Judgement(double confidence, List<Evidence> evidence) {
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
        Suspects.Suspect suspect = suspects.in(name).orElse(null);
        if (suspect != null) {
            evidence.add(new Evidence.AlsoInFrame("body"));
            odds = Math.max(odds + suspect.confidence() * 2, logit(suspect.confidence()));
        }
        WebName web = WebName.of(name);
        boolean organisation = NameCues.suffixOf(web.stem()) || NameCues.suffixOf(name);
        if (!supported(reading, web.stem(), Page.SITE_NAME)) {
            boolean dressed = web.trade() > 0 || web.strong() > 0;
            int institutional =
                    reading.topic().institutional()
                            + (dressed ? reading.topic().count(Topic.Sort.COMPANY) : 0);
            double conflict = organisation ? 0 : Math.min(2.2, institutional * 0.3);
            if (conflict > 0.5) {
                evidence.add(new Evidence.Unsupported(web.stem()));
            }
            odds += conflict + (organisation ? -1.5 : 0.4);
        } else if (suspect == null) {
            odds -= organisation ? 3.0 : 1.5;
        }
        return new Judgement(Math.min(0.985, 1 / (1 + Math.exp(-odds))), evidence);
    }

    /// Judges a piece of another frame field.
    static Judgement ofPiece(Reading reading, Suspects known, String piece) {
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
                && !supported(reading, web.stem(), "")) {
            odds += shape(piece, evidence) + Math.min(1.0, reading.topic().institutional() * 0.15);
        }
        return new Judgement(Math.min(0.98, 1 / (1 + Math.exp(-odds))), evidence);
    }

    /// Marks of a web name that no institution would choose as its own, as log odds.
    private static double shape(String name, List<Evidence> evidence) {
        WebName web = WebName.of(name);
        boolean han = web.stem().chars().anyMatch(c -> Letters.han((char) c));
        boolean latin = web.stem().chars().anyMatch(c -> Letters.latin((char) c));
        boolean organisation = NameCues.suffixOf(web.stem());
        double odds = web.greeting() && !organisation ? 3.0 : 0;
        if (!organisation) {
            odds += Math.min(2, web.strong()) * 1.1 + Math.min(2, web.trade()) * 0.9;
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

    private static boolean inModel(Reading reading, String name) {
        return reading.context().names().stream()
                .anyMatch(known ->
                        name.contains(known) || (name.length() >= 2 && known.contains(name)));
    }

    /// Whether the page speaks of the name outside of the given field.
    private static boolean supported(Reading reading, String stem, String field) {
        if (stem.length() < 2 || reading.body().contains(stem)) {
            return true;
        }
        String lower = stem.toLowerCase(Locale.ROOT);
        if (reading.page().address().toLowerCase(Locale.ROOT).contains(lower)) {
            return true;
        }
        return !field.isEmpty()
                && reading.page().field(Page.COPYRIGHT).contains(stem)
                && NameCues.suffixOf(stem);
    }

    private static double logit(double chance) {
        double inside = Math.clamp(chance, 0.001, 0.999);
        return Math.log(inside / (1 - inside));
    }
}
