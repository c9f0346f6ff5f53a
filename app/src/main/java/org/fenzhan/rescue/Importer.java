package org.fenzhan.rescue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fenzhan.account.People;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.ArticleId;
import org.fenzhan.article.Articles;
import org.fenzhan.article.Reference;
import org.fenzhan.article.Revision;
import org.fenzhan.article.RevisionId;
import org.fenzhan.article.Saving;
import org.fenzhan.station.Channel;
import org.fenzhan.station.Station;
import org.fenzhan.station.StationGroup;
import org.fenzhan.store.Database;
import org.fenzhan.store.Session;

/// Makes drafts of saved pages. A file gives its draft, its findings and its kept bytes in one
/// transaction, or nothing; a file that was imported before changes nothing.
public final class Importer {
    /// Account under which imported texts stand until a person works on them; nobody signs in with
    /// it.
    static final String ACCOUNT = "import";

    private final Database database;
    private final Articles articles;
    private final Clock clock;
    private final PageReader reader;

    public Importer(Database database, Articles articles, StationGroup group, Clock clock) {
        this.database = database;
        this.articles = articles;
        this.clock = clock;
        this.reader = new PageReader(group);
    }

    /// Where the drafts go.
    public record Target(Station station, Channel channel) {}

    /// Imports one file.
    public Imported run(Path path, Target target) {
        try {
            return run(LegacyFile.read(path), target);
        } catch (LegacyFile.Unreadable e) {
            return Imported.rejected(path.toString(), String.valueOf(e.getMessage()));
        }
    }

    /// Imports a page that is at hand.
    public Imported run(String name, byte[] bytes, Target target) {
        return run(new LegacyFile(name, bytes), target);
    }

    private Imported run(LegacyFile file, Target target) {
        String sha256 = file.sha256();
        Optional<ArticleId> known =
                database.read(session -> LegacyPages.known(session, target.station().id(), sha256));
        return switch (reader.read(file, target.station())) {
            case PageReader.Result.Refused(String why) -> Imported.rejected(file.name(), why);
            case PageReader.Result.Read page when known.isPresent() ->
                    imported(file, Imported.Status.UNCHANGED, known.get(), page);
            case PageReader.Result.Read page ->
                    imported(file, Imported.Status.DRAFT, keep(target, file, page), page);
        };
    }

    private static Imported imported(
            LegacyFile file,
            Imported.Status status,
            ArticleId article,
            PageReader.Result.Read page) {
        return new Imported(
                file.name(),
                status,
                "",
                Optional.of(article),
                Optional.of(page.reading()),
                page.places());
    }

    private ArticleId keep(Target target, LegacyFile file, PageReader.Result.Read page) {
        return database.write(session -> {
            ArticleId article =
                    articles.create(
                                    session,
                                    target.station(),
                                    target.channel().id(),
                                    new Saving(
                                            importer(session, target.station()),
                                            new RevisionId(0),
                                            page.manuscript(),
                                            Revision.Origin.IMPORTED))
                            .id();
            Reference reference = new Reference(target.station().id(), article);
            long kept =
                    LegacyPages.keep(
                            session,
                            reference,
                            new LegacyPages.Kept(
                                    file.sha256(),
                                    file.name(),
                                    file.bytes(),
                                    page.charset(),
                                    page.reading()),
                            clock.instant());
            for (Place place : page.places()) {
                LegacyPages.keep(session, kept, target.station().id(), place);
            }
            return article;
        });
    }

    private static PersonId importer(Session session, Station station) {
        return People.service(session, ACCOUNT, "导入", station.id());
    }

    /// Names of the kinds of file that a folder is searched for.
    public static final List<String> ENDINGS =
            List.of(".html", ".htm", ".shtml", ".xhtml", ".jsp", ".asp", ".aspx", ".php", ".txt");
}
