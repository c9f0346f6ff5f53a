package org.fenzhan.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.fenzhan.page.output.JsonWriter;

/// What pages say of themselves to machines, in the words of schema.org, as JSON-LD blocks. A block
/// of data is not run, so the pages' policy allows it.
public final class LinkedData {

    private LinkedData() {}

    /// The `NewsArticle` of an article.
    public static Content article(View<ArticlePage> view) {
        return out -> block(out, json -> articleMembers(view.shell(), view.page(), json));
    }

    /// The `BreadcrumbList` of a place; nothing where there is no breadcrumb.
    public static Content breadcrumb(Shell shell, Place place) {
        return out -> {
            if (!place.crumbs().isEmpty()) {
                block(out, json -> breadcrumbMembers(shell, place, json));
            }
        };
    }

    private static void block(TemplateOutput out, Consumer<JsonWriter> members) {
        out.writeContent("<script type=\"application/ld+json\">");
        new JsonWriter(out).object(members);
        out.writeContent("</script>\n");
    }

    private static void articleMembers(Shell shell, ArticlePage page, JsonWriter json) {
        ArticlePage.Byline byline = page.byline();
        json.text("@context", "https://schema.org")
                .text("@type", "NewsArticle")
                .text("headline", page.title())
                .text("description", page.meta().description())
                .text("mainEntityOfPage", shell.absolute(page.meta().href()))
                .text("inLanguage", shell.station().locale())
                .text("datePublished", page.published().iso())
                .text("dateModified", page.modified().orElse(page.published()).iso())
                .text("image", page.picture().map(p -> shell.absolute(p.src())).orElse(""))
                .texts("keywords", page.keywords())
                .array(
                        "author",
                        byline.reporters(),
                        (a, name) -> a.object(m -> named(m, "Person", name)))
                .array(
                        "editor",
                        byline.editors(),
                        (a, name) -> a.object(m -> named(m, "Person", name)))
                .array(
                        "sourceOrganization",
                        byline.sources(),
                        (a, s) -> a.object(m -> organization(m, s)))
                .object("publisher", m -> publisher(shell, m));
    }

    private static void named(JsonWriter json, String type, String name) {
        json.text("@type", type).text("name", name);
    }

    private static void organization(JsonWriter json, Link source) {
        named(json, "Organization", source.label());
        json.text("url", source.href().startsWith("http") ? source.href() : "");
    }

    private static void publisher(Shell shell, JsonWriter json) {
        named(json, "Organization", shell.station().fullName());
        json.text("url", shell.absolute(shell.station().href()));
    }

    private static void breadcrumbMembers(Shell shell, Place place, JsonWriter json) {
        json.text("@context", "https://schema.org")
                .text("@type", "BreadcrumbList")
                .array(
                        "itemListElement",
                        steps(place.crumbs()),
                        (a, step) -> a.object(m -> step(shell, step, m)));
    }

    private static void step(Shell shell, Step step, JsonWriter json) {
        json.text("@type", "ListItem")
                .number("position", step.position())
                .text("name", step.link().label())
                .text("item", shell.absolute(step.link().href()));
    }

    private static List<Step> steps(List<Link> crumbs) {
        List<Step> steps = new ArrayList<>();
        for (Link crumb : crumbs) {
            steps.add(new Step(steps.size() + 1, crumb));
        }
        return steps;
    }

    private record Step(int position, Link link) {}
}
