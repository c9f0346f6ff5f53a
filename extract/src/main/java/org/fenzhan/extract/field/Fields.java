package org.fenzhan.extract.field;

import java.util.List;
import java.util.Optional;
import org.fenzhan.extract.article.Found;
import org.fenzhan.extract.article.Published;
import org.fenzhan.extract.article.Source;

/// All fields of a page but its body.
public record Fields(
        Optional<Found<String>> shortTitle,
        Optional<Found<Published>> published,
        List<Found<Source>> sources,
        People people,
        List<Found<String>> breadcrumb,
        Optional<Found<String>> siteName,
        Optional<Found<String>> lead,
        Optional<Found<String>> language) {

    /// Reads them; `ledger` then knows which line gave what.
    public static Fields read(Scope scope, Ledger ledger) {
        FrameReader frame = new FrameReader(scope, ledger);
        ledger.took(scope.headline().line(), "title");
        for (int i = scope.headline().line() + 1; i <= scope.headline().lastLine(); i++) {
            ledger.took(i, "title");
        }
        List<Found<String>> breadcrumb = new BreadcrumbReader(scope, ledger).read();
        Optional<Found<Published>> published = new PublicationReader(scope, ledger).read();
        List<Found<Source>> sources = new SourceReader(scope, ledger).read();
        People people = new PeopleReader(scope, ledger).read();
        // 作者：某报 repeats the source; it is nobody's name.
        people.authors()
                .removeIf(author ->
                        sources.stream()
                                .anyMatch(source -> source.value().name().equals(author.value())));
        return new Fields(
                frame.shortTitle(),
                published,
                sources,
                people,
                breadcrumb,
                frame.siteName(),
                frame.lead(),
                frame.language(scope.bodyLines()));
    }
}
