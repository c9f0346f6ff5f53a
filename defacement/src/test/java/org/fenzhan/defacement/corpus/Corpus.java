package org.fenzhan.defacement.corpus;

import java.util.ArrayList;
import java.util.List;

/// The pages of one half, from one seed.
public final class Corpus {
    /// Sites whose vocabulary is exchanged; schools most often.
    private static final List<String> ROLES = List.of("school", "school", "hospital", "government");

    private final HonestPages pages;
    private final Tampering tampering;
    private final MarkupTampering markup;

    public Corpus(Half half, long seed) {
        Draw draw = new Draw(seed);
        this.pages = new HonestPages(half, draw);
        this.tampering = new Tampering(half, draw);
        this.markup = new MarkupTampering(draw, new Brands(half, draw));
    }

    /// Ordinary honest pages, every third with markup.
    public List<Sample> clean(int count) {
        List<Sample> samples = new ArrayList<>();
        List<String> sorts = new ArrayList<>(HonestPages.SITES);
        sorts.addAll(HonestPages.NEWS);
        for (Draft draft : pages.many(sorts, count)) {
            Sample sample = tampering.honest(draft);
            boolean html = samples.size() % 3 == 0;
            samples.add(
                    html
                            ? new Sample(
                                    markup.honest(sample.page()),
                                    sample.context(),
                                    sample.sort(),
                                    List.of(),
                                    false)
                            : sample);
        }
        return samples;
    }

    /// Honest pages that look like tampered ones.
    public List<Sample> hard(int count) {
        return pages.many(HonestPages.HARD, count).stream().map(tampering::honest).toList();
    }

    /// Tampered pages of every kind; a page on which nothing could be changed is left out.
    public List<Sample> tampered(int count) {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Draft draft = pages.write(HonestPages.SITES.get((i / 16) % HonestPages.SITES.size()));
            Draft news = pages.write(HonestPages.NEWS.get((i / 16) % HonestPages.NEWS.size()));
            Sample sample =
                    switch (i % 16) {
                        case 0, 1, 2 -> tampering.selfReference(draft);
                        case 3, 4 -> tampering.selfReference(news);
                        case 5, 6 ->
                                tampering.roleWords(
                                        pages.write(ROLES.get((i / 16) % ROLES.size())));
                        case 7 -> tampering.watermark(i % 32 < 16 ? draft : news);
                        case 8 -> tampering.name(draft);
                        case 9 -> tampering.name(news);
                        case 10 -> tampering.alien(draft);
                        case 11 -> tampering.stuffed(draft);
                        case 12 -> tampering.strayLine(draft);
                        case 13 -> tampering.spun(draft);
                        case 14 -> tampering.hidden(draft);
                        default -> tampering.script(draft);
                    };
            if (sample.golds().size() >= least(sample.sort())) {
                samples.add(sample);
            }
        }
        return samples;
    }

    /// Pages of several polluted sites, each under its own host.
    public List<List<Sample>> sites(int sites, int pagesEach) {
        List<List<Sample>> all = new ArrayList<>();
        for (int i = 0; i < sites; i++) {
            all.add(
                    tampering.site(
                            pages.site(sort(i), pagesEach), "http://www.site" + i + ".cn/a.html"));
        }
        return all;
    }

    /// Pages of one site as an injector leaves them who did not reach all: every other page is
    /// honest. Each site has its own host.
    public List<List<Sample>> halfPolluted(int sites, int pagesEach) {
        List<List<Sample>> all = new ArrayList<>();
        for (int i = 0; i < sites; i++) {
            String host = "http://www.half" + i + ".cn/a.html";
            List<Draft> drafts = pages.site(sort(i), pagesEach);
            List<Sample> samples = new ArrayList<>();
            int half = drafts.size() / 2;
            samples.addAll(tampering.site(drafts.subList(0, half), host));
            drafts.subList(half, drafts.size())
                    .forEach(draft -> samples.add(tampering.untouched(draft, host)));
            all.add(samples);
        }
        return all;
    }

    /// Pages of sites that nobody has touched, each under its own host.
    public List<List<Sample>> honestSites(int sites, int pagesEach) {
        List<List<Sample>> all = new ArrayList<>();
        for (int i = 0; i < sites; i++) {
            String host = "http://www.honest" + i + ".cn/a.html";
            all.add(
                    pages.site(sort(i), pagesEach).stream()
                            .map(draft -> tampering.untouched(draft, host))
                            .toList());
        }
        return all;
    }

    private static String sort(int site) {
        return HonestPages.SITES.get(site % HonestPages.SITES.size());
    }

    /// A mark or two, or a few exchanged words, are a slip and no tampering.
    private static int least(String sort) {
        return switch (sort) {
            case "watermark" -> 5;
            case "spun-text" -> 5;
            case "role-words" -> 3;
            default -> 1;
        };
    }
}
