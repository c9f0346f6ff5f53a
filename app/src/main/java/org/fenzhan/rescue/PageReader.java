package org.fenzhan.rescue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fenzhan.article.Manuscript;
import org.fenzhan.article.PublicationTime;
import org.fenzhan.article.Source;
import org.fenzhan.defacement.Detector;
import org.fenzhan.defacement.finding.Finding;
import org.fenzhan.defacement.finding.Kind;
import org.fenzhan.defacement.knowledge.Knowledge;
import org.fenzhan.defacement.page.Context;
import org.fenzhan.defacement.page.Page;
import org.fenzhan.extract.article.Article;
import org.fenzhan.extract.article.Found;
import org.fenzhan.extract.article.NoArticle;
import org.fenzhan.extract.article.Published;
import org.fenzhan.extract.article.Row;
import org.fenzhan.rescue.inspect.Frame;
import org.fenzhan.rescue.inspect.Opened;
import org.fenzhan.station.Station;
import org.fenzhan.station.StationGroup;

/// From a page's fields to a manuscript and the places that look injected. Thread-safe.
final class PageReader {
    private static final double PORTAL_SPEAKS_OF_ITSELF = 0.2;

    private final StationGroup group;
    private final Detector detector = new Detector();

    PageReader(StationGroup group) {
        this.group = group;
    }

    /// What reading came to.
    sealed interface Result {
        record Read(String charset, Reading reading, Manuscript manuscript, List<Place> places)
                implements Result {
            public Read {
                places = List.copyOf(places);
            }

            Read with(List<Place> others) {
                return new Read(charset, reading, manuscript, others);
            }
        }

        record Refused(String why) implements Result {}
    }

    /// @param beside addresses under `/media/` by those that stand in the page
    Result read(Opened.Page page, Station station, Knowledge knowledge, Beside beside) {
        return switch (page.extraction()) {
            case NoArticle nothing ->
                    new Result.Refused("there is no article in the page: " + nothing.detail());
            case Article article when article.title().isEmpty() ->
                    new Result.Refused("the page has running text but no title");
            case Article article -> {
                List<Finding> findings = inspect(page, article, station, knowledge, List.of());
                yield new Result.Read(
                        page.charset(),
                        reading(article, page.notes()),
                        manuscript(article, findings, beside),
                        findings.stream().map(finding -> place(finding, station)).toList());
            }
        };
    }

    /// Finds the copies, in our own media, of what a page shows and links to.
    interface Beside {
        /// @param reference of a picture, as it stands in the page
        Optional<String> picture(String reference);

        /// Where a link leads from now on; nothing where its file stayed behind.
        ///
        /// @param target as it stands in the page
        Optional<String> link(String target);
    }

    /// Where the page stood on the web: where it was fetched, or what it says of itself.
    static Optional<String> address(Opened.Page page) {
        return Optional.of(page.address())
                .filter(address -> !address.isEmpty())
                .or(() ->
                        page.extraction() instanceof Article article
                                ? article.canonical().map(found -> found.value().toString())
                                : Optional.empty())
                .filter(address -> address.startsWith("http://") || address.startsWith("https://"));
    }

    private static Page page(Opened.Page opened, Article article) {
        return new Page(
                Frame.of(article),
                article.bodyText(),
                opened.hasMarkup() ? opened.given() : "",
                opened.address());
    }

    /// The places of a page that was read, looked at again beside copies of its text.
    List<Place> places(
            Opened.Page page, Station station, Knowledge knowledge, List<String> copies) {
        return page.extraction() instanceof Article article
                ? inspect(page, article, station, knowledge, copies).stream()
                        .map(finding -> place(finding, station))
                        .toList()
                : List.of();
    }

    private List<Finding> inspect(
            Opened.Page opened,
            Article article,
            Station station,
            Knowledge knowledge,
            List<String> copies) {
        return detector.inspect(page(opened, article), context(station), knowledge, copies)
                .findings();
    }

    private Context context(Station station) {
        return new Context(
                List.of(station.fullName(), group.name()),
                station.host().orElse(""),
                "",
                station.isHead() ? List.of() : List.of(station.name()));
    }

    private static Reading reading(Article article, List<String> notes) {
        return new Reading(
                article.rows().stream().map(PageReader::line).toList(),
                article.siteName().map(Found::value).orElse(null),
                title(article),
                article.published().map(found -> dated(found.value()).shown()).orElse(null),
                sources(article),
                article.writers(),
                Found.values(article.editors()),
                Found.values(article.breadcrumb()),
                article.bodyText(),
                notes);
    }

    /// A source that looks like somebody's brand becomes no field.
    private static Manuscript manuscript(Article article, List<Finding> findings, Beside beside) {
        List<Source> sources =
                article.sources().stream()
                        .map(Found::value)
                        .filter(source -> !polluted(source.name(), findings))
                        .map(source -> new Source(source.name(), source.link()))
                        .toList();
        return new Manuscript(
                shortened(title(article)),
                "",
                article.lead().map(Found::value).orElse(""),
                BodyHtml.of(article.body(), people(article), beside),
                article.published().map(found -> dated(found.value())),
                sources,
                article.writers(),
                Found.values(article.editors()),
                List.of(),
                Optional.empty());
    }

    private static boolean polluted(String source, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.where().equals(Page.SOURCE))
                .filter(finding -> finding.kind() == Kind.NAME)
                .anyMatch(finding ->
                        source.contains(finding.text()) || finding.text().contains(source));
    }

    private static List<String> people(Article article) {
        List<String> people = new ArrayList<>(article.writers());
        people.addAll(Found.values(article.editors()));
        return people;
    }

    private static String title(Article article) {
        return article.title().map(Found::value).orElse("");
    }

    private static String shortened(String title) {
        return title.length() <= Manuscript.MAX_TITLE
                ? title
                : title.substring(0, Manuscript.MAX_TITLE);
    }

    private static List<String> sources(Article article) {
        return article.sources().stream().map(found -> found.value().name()).toList();
    }

    private static PublicationTime dated(Published published) {
        return published
                .moment()
                .map(moment -> moment.atZoneSameInstant(PublicationTime.ZONE).toLocalDateTime())
                .map(PublicationTime::of)
                .orElseGet(() -> new PublicationTime(published.date(), Optional.empty()));
    }

    private static Reading.Line line(Row row) {
        return new Reading.Line(row.number(), row.text(), row.fields(), row.leftOut().orElse(null));
    }

    /// Where a site's name was replaced, only this station's own names can have stood there. Within
    /// sentences they seldom stood: a portal reports what others say, unlike a school or a company.
    private List<Place.Proposal> proposals(Finding finding, Station station) {
        Set<String> own = Set.of(station.fullName(), group.name());
        boolean frame = !finding.where().equals(Page.BODY);
        boolean name = finding.kind() == Kind.NAME && frame;
        List<Place.Proposal> weighed =
                finding.proposals().stream()
                        .filter(proposal ->
                                !name || proposal.text().isEmpty() || own.contains(proposal.text()))
                        .map(proposal ->
                                new Place.Proposal(
                                        proposal.text(),
                                        proposal.likelihood()
                                                * (!frame && own.contains(proposal.text())
                                                        ? PORTAL_SPEAKS_OF_ITSELF
                                                        : 1)))
                        .sorted(Comparator.comparingDouble(Place.Proposal::likelihood).reversed())
                        .toList();
        double all = weighed.stream().mapToDouble(Place.Proposal::likelihood).sum();
        return weighed.stream()
                .map(each ->
                        new Place.Proposal(
                                each.text(), all > 0 ? each.likelihood() / all : each.likelihood()))
                .toList();
    }

    private Place place(Finding finding, Station station) {
        return new Place(
                0,
                finding.kind().code(),
                finding.where(),
                finding.start(),
                finding.end(),
                finding.text(),
                proposals(finding, station),
                finding.confidence(),
                finding.evidence().stream().map(Place.Reason::of).toList(),
                new Place.Decision.Open());
    }
}
