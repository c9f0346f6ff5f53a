package org.fenzhan.rescue.inspect;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fenzhan.extract.Extractor;
import org.fenzhan.extract.ProfileLearner;
import org.fenzhan.extract.article.Article;
import org.fenzhan.extract.profile.SiteProfile;

/// What the sites of a batch have on all their pages, learned in a pass before the pages are read
/// for good: such lines are no article's text. Pages without an address are taken for one site.
/// Thread-safe; memory is bounded by few sites of many lines each, others are read as they stand.
public final class SiteProfiles {
    private static final int MOST_SITES = 8;

    /// Copies of one article in a small batch would look like what the site says everywhere.
    private static final int LEAST_PAGES = 12;

    private final Extractor extractor = new Extractor();
    private final Map<String, ProfileLearner> learners = new HashMap<>();
    private final Map<String, SiteProfile> learned = new HashMap<>();
    private final Set<Integer> texts = new HashSet<>();

    /// Takes a page of the first pass into account; the same title and text again teaches nothing.
    public synchronized void learn(Opened opened) {
        if (!(opened instanceof Opened.Page page) || !page.hasMarkup()) {
            return;
        }
        boolean isNew =
                !(page.extraction() instanceof Article article)
                        || texts.add((article.title() + article.bodyText()).hashCode());
        String site = site(page.address());
        if (isNew && (learners.containsKey(site) || learners.size() < MOST_SITES)) {
            learners.computeIfAbsent(site, _ -> new ProfileLearner(extractor))
                    .count(page.extraction().rows());
        }
    }

    /// What was learned of a page's site; a profile that knows nothing where that was too little.
    synchronized SiteProfile of(String address) {
        String site = site(address);
        ProfileLearner learner = learners.get(site);
        return learner == null
                ? SiteProfile.none()
                : learned.computeIfAbsent(site, _ -> profile(learner));
    }

    private static SiteProfile profile(ProfileLearner learner) {
        SiteProfile profile = learner.profile();
        return profile.pages() < LEAST_PAGES ? SiteProfile.none() : profile;
    }

    private static String site(String address) {
        try {
            String host = address.isEmpty() ? null : URI.create(address.strip()).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
