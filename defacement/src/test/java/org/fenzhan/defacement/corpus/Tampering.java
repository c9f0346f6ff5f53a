package org.fenzhan.defacement.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fenzhan.defacement.corpus.Sample.Gold;
import org.fenzhan.defacement.page.Context;
import org.fenzhan.defacement.page.Page;

/// Does to honest pages what is done to real ones.
final class Tampering {
    private final Draw draw;
    private final Brands brands;
    private final Words words;
    private final Half half;

    Tampering(Half half, Draw draw) {
        this.half = half;
        this.draw = draw;
        this.brands = new Brands(half, draw);
        this.words = Words.of(half);
    }

    Sample honest(Draft draft) {
        return new Sample(
                page(draft.fields(), draft.body()), Context.EMPTY, draft.sort(), List.of(), false);
    }

    /// A page of a site that gives its name on all of them.
    Sample untouched(Draft draft, String address) {
        Page page =
                page(draft.fields(), draft.body())
                        .with(Page.SITE_NAME, draft.fullName())
                        .withAddress(address);
        return new Sample(page, Context.EMPTY, draft.sort(), List.of(), false);
    }

    /// Words by which the site speaks of itself become brands, in the body and mostly in the frame.
    Sample selfReference(Draft draft) {
        List<String> spellings = brands.spellings();
        List<String[]> table = new ArrayList<>();
        for (String original : originals(draft)) {
            String spelling =
                    table.isEmpty() || draw.chance(0.6) ? spellings.get(0) : spellings.get(1);
            table.add(new String[] {original, spelling});
        }
        table.sort(Comparator.comparingInt((String[] pair) -> pair[0].length()).reversed());
        List<Gold> golds = new ArrayList<>();
        Map<String, String> fields = new LinkedHashMap<>(draft.fields());
        String kept =
                draft.fields().getOrDefault("copyright", "")
                        + draft.fields().getOrDefault("source", "");
        exchange(fields, "title", table, kept, golds);
        Exchange body = Exchange.of(Page.BODY, draft.body(), table, kept);
        golds.addAll(body.golds());
        if (draw.chance(0.75) || golds.size() < 2) {
            frame(fields, spellings, golds);
        }
        return sample(draft, "self-reference", fields, body.text(), golds, true);
    }

    /// The same brand takes the place of one word on all pages of a site; every third page keeps
    /// its site name.
    List<Sample> site(List<Draft> drafts, String host) {
        List<String> spellings = brands.spellings();
        String original = drafts.getFirst().self();
        List<String[]> table = List.<String[]>of(new String[] {original, spellings.get(0)});
        List<Sample> samples = new ArrayList<>();
        for (Draft draft : drafts) {
            List<Gold> golds = new ArrayList<>();
            Map<String, String> fields = new LinkedHashMap<>(draft.fields());
            fields.put("siteName", draft.fullName());
            if (samples.size() % 3 == 0) {
                put(fields, "siteName", spellings.get(0), golds);
            }
            String kept = fields.getOrDefault("copyright", "");
            Exchange body = Exchange.of(Page.BODY, draft.body(), table, kept);
            golds.addAll(body.golds());
            Page page = new Page(new LinkedHashMap<>(fields), body.text(), "", host);
            samples.add(new Sample(page, Context.EMPTY, "self-reference", golds, true));
        }
        return samples;
    }

    /// One or two of the words in the body that a table of an injector may hold, by their weight.
    private List<String> originals(Draft draft) {
        List<String> urn = new ArrayList<>();
        Map<String, Integer> weights = new LinkedHashMap<>(SelfForms.WEIGHTS);
        weights.merge(draft.self(), 6, Integer::sum);
        weights.merge(draft.fullName(), 3, Integer::sum);
        weights.merge(draft.shortName(), 2, Integer::sum);
        weights.forEach((word, weight) -> {
            if (!word.isEmpty() && draft.body().contains(word)) {
                urn.addAll(java.util.Collections.nCopies(weight, word));
            }
        });
        if (urn.isEmpty()) {
            return List.of();
        }
        String first = draw.of(urn);
        String second = draw.of(urn);
        return first.equals(second) || draw.chance(0.5) ? List.of(first) : List.of(first, second);
    }

    private static void exchange(
            Map<String, String> fields,
            String field,
            List<String[]> table,
            String kept,
            List<Gold> golds) {
        Exchange exchange = Exchange.of(field, fields.getOrDefault(field, ""), table, kept);
        fields.put(field, exchange.text());
        golds.addAll(exchange.golds());
    }

    private void frame(Map<String, String> fields, List<String> spellings, List<Gold> golds) {
        put(fields, "siteName", draw.chance(0.7) ? spellings.get(0) : spellings.get(1), golds);
        if (draw.chance(0.4)) {
            put(fields, "keywords", brands.keywords(spellings.get(2)), golds);
        }
        if (draw.chance(0.3)) {
            put(fields, "source", spellings.get(0), golds);
        }
        if (draw.chance(0.4)) {
            String title = fields.getOrDefault("title", "");
            String tail = spellings.get(0);
            fields.put("pageTitle", title + " - " + tail);
            int start = title.length() + 3;
            golds.add(new Gold("pageTitle", start, start + tail.length(), "", false));
        }
    }

    private static void put(
            Map<String, String> fields, String field, String text, List<Gold> golds) {
        fields.put(field, text);
        golds.removeIf(gold -> gold.where().equals(field));
        golds.add(new Gold(field, 0, text.length(), "", false));
    }

    /// Only the frame is hit.
    Sample name(Draft draft) {
        List<Gold> golds = new ArrayList<>();
        Map<String, String> fields = new LinkedHashMap<>(draft.fields());
        List<String> spellings = brands.spellings();
        fields.remove("copyright");
        frame(
                fields,
                List.of(dressedForFrame(spellings), spellings.get(1), spellings.get(2)),
                golds);
        return sample(draft, "name", fields, draft.body(), golds, true);
    }

    private String dressedForFrame(List<String> spellings) {
        return draw.chance(0.8)
                ? "welcome-" + spellings.get(2)
                : spellings.get(0) + draw.of("官方网站 官网 (中国)官方网站 app下载");
    }

    /// A table of role words is exchanged; no brand stands in the text.
    Sample roleWords(Draft draft) {
        List<String[]> table =
                Stream.of(roles(draft.sort()).split(" ")).map(pair -> pair.split(":")).toList();
        String originals = String.join("", table.stream().map(pair -> pair[0]).toList());
        Exchange body = Exchange.of(Page.BODY, draft.body(), table, originals);
        return sample(draft, "role-words", draft.fields(), body.text(), body.golds(), false);
    }

    private String roles(String sort) {
        boolean learning = half == Half.LEARNING;
        return switch (sort) {
            case "hospital" ->
                    learning
                            ? "患者:客户 医院:公司 病人:客户 院长:经理"
                            : "患者:" + draw.of("会员 用户 玩家") + " 医院:平台 医生:主管 病人:会员";
            case "government" ->
                    learning
                            ? "群众:客户 政府:公司 村民:员工"
                            : "群众:" + draw.of("用户 会员 玩家") + " 干部:员工 市民:用户 政府:平台 村民:会员";
            default ->
                    learning
                            ? "学生:员工 校长:经理 学校:公司"
                            : "学生:" + draw.of("员工 员工 玩家 会员") + " 学院:公司 校长:总经理 老师:主管";
        };
    }

    Sample watermark(Draft draft) {
        Exchange marked = new Watermarking(draw).mark(draft.body());
        return sample(draft, "watermark", draft.fields(), marked.text(), marked.golds(), false);
    }

    Sample alien(Draft draft) {
        String brand = brands.spellings().get(0);
        String body = new Advertising(half, draw).text(brand);
        Map<String, String> fields = new LinkedHashMap<>(draft.fields());
        fields.put("title", brand + draw.of("官网入口 app下载 最新版 平台介绍"));
        return sample(
                draft,
                "alien-page",
                fields,
                body,
                List.of(new Gold(Page.BODY, 0, body.length(), "", false)),
                true);
    }

    Sample stuffed(Draft draft) {
        List<Gold> golds = new ArrayList<>();
        Map<String, String> fields = new LinkedHashMap<>(draft.fields());
        put(fields, "keywords", brands.keywords(brands.spellings().get(2)), golds);
        return sample(draft, "stuffed-metadata", fields, draft.body(), golds, true);
    }

    Sample strayLine(Draft draft) {
        String line = brands.line(brands.spellings().get(2));
        StringBuilder body = new StringBuilder();
        List<Gold> golds = new ArrayList<>();
        boolean everywhere = draw.chance(0.4);
        String[] paragraphs = draft.body().split("\n");
        int chosen = draw.below(paragraphs.length);
        for (int i = 0; i < paragraphs.length; i++) {
            if (everywhere || i == chosen) {
                golds.add(
                        new Gold(
                                Page.BODY, body.length(), body.length() + line.length(), "", true));
                body.append(line).append('\n');
            }
            body.append(paragraphs[i]).append('\n');
        }
        return sample(
                draft, "stray-line", draft.fields(), body.toString().stripTrailing(), golds, true);
    }

    Sample spun(Draft draft) {
        Exchange spun =
                Exchange.of(Page.BODY, draft.body(), Thesaurus.of(half), Thesaurus.ORIGINALS);
        return sample(draft, "spun-text", draft.fields(), spun.text(), spun.golds(), false);
    }

    Sample hidden(Draft draft) {
        return new MarkupTampering(draw, brands).hidden(page(draft.fields(), draft.body()));
    }

    Sample script(Draft draft) {
        return new MarkupTampering(draw, brands).script(page(draft.fields(), draft.body()));
    }

    private static Sample sample(
            Draft draft,
            String sort,
            Map<String, String> fields,
            String body,
            List<Gold> golds,
            boolean brand) {
        return new Sample(page(fields, body), Context.EMPTY, sort, golds, brand);
    }

    private static Page page(Map<String, String> fields, String body) {
        return new Page(new LinkedHashMap<>(fields), body, "", "");
    }

    String place() {
        return draw.of(words.places());
    }
}
