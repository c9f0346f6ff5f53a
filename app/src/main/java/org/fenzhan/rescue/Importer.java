package org.fenzhan.rescue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fenzhan.account.People;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.ArticleId;
import org.fenzhan.article.Articles;
import org.fenzhan.article.OldAddresses;
import org.fenzhan.article.Reference;
import org.fenzhan.article.Revision;
import org.fenzhan.article.RevisionId;
import org.fenzhan.article.Saving;
import org.fenzhan.defacement.knowledge.Knowledge;
import org.fenzhan.media.Attachments;
import org.fenzhan.media.Intake;
import org.fenzhan.rescue.inspect.Opened;
import org.fenzhan.rescue.inspect.PageOpener;
import org.fenzhan.rescue.source.Origin;
import org.fenzhan.rescue.source.PageId;
import org.fenzhan.rescue.source.Saved;
import org.fenzhan.rescue.source.Sources;
import org.fenzhan.station.Channel;
import org.fenzhan.station.Station;
import org.fenzhan.station.StationGroup;
import org.fenzhan.store.Database;
import org.fenzhan.store.Session;

/// Makes drafts of saved pages. A page gives its draft, its findings and its kept bytes in one
/// transaction, or nothing; a page that was imported before changes nothing. Thread-safe.
public final class Importer {
    /// Account under which imported texts stand until a person works on them; nobody signs in with
    /// it.
    static final String ACCOUNT = "import";

    private final Database database;
    private final Articles articles;
    private final Clock clock;
    private final PageReader reader;
    private final PageOpener opener = new PageOpener();
    private final Intake intake;
    private final Attachments attachments;

    public Importer(Database database, Articles articles, StationGroup group, Clock clock) {
        this.database = database;
        this.articles = articles;
        this.clock = clock;
        this.reader = new PageReader(group);
        this.intake = new Intake(database);
        this.attachments = new Attachments(database);
    }

    /// Where the drafts go.
    public record Target(Station station, Channel channel) {}

    /// Imports one file.
    public Imported run(Path path, Target target) {
        return run(Sources.page(path).open(), target);
    }

    /// Imports a page that is at hand.
    public Imported run(String name, byte[] bytes, Target target) {
        return run(
                new Saved.Bytes(
                        PageId.of(name), Optional.empty(), Optional.empty(), bytes, Origin.NOWHERE),
                target);
    }

    private Imported run(Saved saved, Target target) {
        Batch batch = new Batch(this, target, Optional.empty(), Knowledge.EMPTY);
        return batch.keep(List.of(batch.prepare(saved))).getFirst();
    }

    /// Begins to import many pages.
    ///
    /// @param run under which they can be taken back
    /// @param knowledge what the pages say together, or [Knowledge#EMPTY]
    public Batch batch(Target target, ImportRuns.Run run, Knowledge knowledge) {
        return new Batch(this, target, Optional.of(run), knowledge);
    }

    /// A page that was read, or why it was not; nothing of it is kept yet.
    public sealed interface Prepared {
        /// @param address where it stood on the web, if it says so
        /// @param again looks for injected text again, beside copies of the text
        record Read(
                LegacyFile file,
                Optional<String> address,
                PageReader.Result.Read page,
                Function<List<String>, List<Place>> again,
                Imported.Brought beside)
                implements Prepared {
            /// The same page with what a second look found.
            Read with(List<Place> places) {
                return new Read(file, address, page.with(places), again, beside);
            }
        }

        record Known(LegacyFile file, ArticleId article) implements Prepared {}

        record Refused(Imported imported) implements Prepared {}
    }

    Prepared prepare(Saved saved, Target target, Knowledge knowledge) {
        LegacyFile file = LegacyFile.of(saved);
        Optional<ArticleId> known =
                database.read(session ->
                        LegacyPages.known(session, target.station().id(), file.sha256()));
        if (known.isPresent()) {
            return new Prepared.Known(file, known.get());
        }
        return switch (opener.open(saved)) {
            case Opened.Failed(PageId _, String why) ->
                    new Prepared.Refused(
                            Imported.rejected(file.name(), Imported.Sort.UNREADABLE, why));
            case Opened.Page page -> {
                Origin origin =
                        saved instanceof Saved.Bytes bytes ? bytes.origin() : Origin.NOWHERE;
                FilesBeside beside =
                        new FilesBeside(
                                origin, PageReader.address(page).orElse(""), intake, attachments);
                yield switch (reader.read(page, target.station(), knowledge, beside)) {
                    case PageReader.Result.Refused(String why) ->
                            new Prepared.Refused(
                                    Imported.rejected(file.name(), Imported.Sort.NO_ARTICLE, why));
                    case PageReader.Result.Read read ->
                            new Prepared.Read(
                                    file,
                                    PageReader.address(page),
                                    read,
                                    copies ->
                                            reader.places(
                                                    page, target.station(), knowledge, copies),
                                    beside.count());
                };
            }
        };
    }

    Database database() {
        return database;
    }

    /// What was made of a page.
    ///
    /// @param page number of the legacy page
    record Kept(ArticleId article, long page) {}

    /// Keeps one page within the caller's transaction.
    Kept keep(Session session, Target target, Prepared.Read page, LegacyPages.Kinship kinship) {
        ArticleId article =
                articles.create(
                                session,
                                target.station(),
                                target.channel().id(),
                                new Saving(
                                        importer(session, target.station()),
                                        new RevisionId(0),
                                        page.page().manuscript(),
                                        Revision.Origin.IMPORTED))
                        .id();
        Reference reference = new Reference(target.station().id(), article);
        long kept =
                LegacyPages.keep(
                        session,
                        reference,
                        new LegacyPages.Kept(
                                page.file().sha256(),
                                page.file().name(),
                                page.file().bytes(),
                                page.page().charset(),
                                page.page().reading(),
                                kinship),
                        clock.instant());
        for (Place place : page.page().places()) {
            LegacyPages.keep(session, kept, target.station().id(), place);
        }
        page.address().ifPresent(address -> OldAddresses.keep(session, article, address));
        return new Kept(article, kept);
    }

    private static PersonId importer(Session session, Station station) {
        return People.service(session, ACCOUNT, "导入", station.id());
    }
}
