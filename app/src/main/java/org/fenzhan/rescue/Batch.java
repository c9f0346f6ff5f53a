package org.fenzhan.rescue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.fenzhan.article.ArticleId;
import org.fenzhan.article.OldAddresses;
import org.fenzhan.article.Reference;
import org.fenzhan.defacement.knowledge.Knowledge;
import org.fenzhan.rescue.source.Saved;
import org.fenzhan.station.StationId;
import org.fenzhan.store.Session;
import org.jspecify.annotations.Nullable;

/// Pages that are imported together. They are prepared on any thread and kept, many in one
/// transaction, on one.
public final class Batch {
    private final Importer importer;
    private final Importer.Target target;
    private final @Nullable Long run;
    private final Knowledge knowledge;
    private final Copies copies;
    private final ConfirmedWords confirmed;

    Batch(
            Importer importer,
            Importer.Target target,
            Optional<ImportRuns.Run> run,
            Knowledge knowledge) {
        this.importer = importer;
        this.target = target;
        this.run = run.map(ImportRuns.Run::id).orElse(null);
        this.knowledge = knowledge;
        this.copies =
                importer.database().read(session -> Copies.of(session, target.station().id()));
        this.confirmed = ConfirmedWords.of(importer.database(), target.station().id());
    }

    /// Reads a page and takes in its pictures. Thread-safe.
    public Importer.Prepared prepare(Saved saved) {
        Importer.Prepared prepared = importer.prepare(saved, target, knowledge);
        if (prepared instanceof Importer.Prepared.Read page) {
            page.address().ifPresent(confirmed::look);
        }
        return prepared;
    }

    /// At how many places of the pages that were kept people's earlier decisions come first.
    public Recalled recalled() {
        return confirmed.recalled();
    }

    /// @param imports in which people decided
    public record Recalled(long places, List<Long> imports) {
        public Recalled {
            imports = List.copyOf(imports);
        }
    }

    /// Keeps the pages, all in one transaction, in their order.
    public List<Imported> keep(List<Importer.Prepared> pages) {
        return importer.database()
                .write(session -> {
                    List<Imported> imported = new ArrayList<>();
                    pages.forEach(page -> imported.add(keep(session, page)));
                    return imported;
                });
    }

    private Imported keep(Session session, Importer.Prepared prepared) {
        return switch (prepared) {
            case Importer.Prepared.Refused(Imported imported) -> imported;
            case Importer.Prepared.Known(LegacyFile file, ArticleId article) ->
                    unchanged(session, file, article, Imported.Sort.IMPORTED_BEFORE);
            case Importer.Prepared.Read page -> keep(session, page);
        };
    }

    /// Looks again within the transaction: another import may run beside this one.
    private Imported keep(Session session, Importer.Prepared.Read page) {
        Optional<ArticleId> known = LegacyPages.known(session, station(), page.file().sha256());
        if (known.isPresent()) {
            return unchanged(session, page.file(), known.get(), Imported.Sort.IMPORTED_BEFORE);
        }
        Reading reading = page.page().reading();
        long textKey = LegacyFile.textKey(reading.title(), reading.bodyText());
        // Whoever imports one page means that page.
        Optional<ArticleId> same =
                run == null ? Optional.empty() : LegacyPages.sameText(session, station(), textKey);
        if (same.isPresent()) {
            page.address().ifPresent(address -> OldAddresses.keep(session, same.get(), address));
            return unchanged(session, page.file(), same.get(), Imported.Sort.SAME_TEXT);
        }
        return draft(session, page, textKey);
    }

    private Imported draft(Session session, Importer.Prepared.Read page, long textKey) {
        String text = page.page().reading().bodyText();
        OptionalLong fingerprint = SimHash.of(text);
        OptionalLong original =
                fingerprint.isPresent()
                        ? copies.original(
                                fingerprint.getAsLong(),
                                other -> SimHash.resemble(text, LegacyPages.text(session, other)))
                        : OptionalLong.empty();
        LegacyPages.Kinship kinship =
                new LegacyPages.Kinship(run, value(fingerprint), textKey, value(original));
        Importer.Prepared.Read looked = beside(session, page, original);
        looked = looked.with(confirmed.recall(page.address(), looked.page().places()));
        Importer.Kept kept = importer.keep(session, target, looked, kinship);
        if (fingerprint.isPresent() && original.isEmpty()) {
            copies.add(fingerprint.getAsLong(), kept.page());
        }
        return new Imported(
                page.file().name(),
                Imported.Status.DRAFT,
                original.isPresent()
                        ? "nearly the same as article "
                                + LegacyPages.article(session, original.getAsLong()).value()
                        : "",
                Optional.of(kept.article()),
                Optional.of(looked.page().reading()),
                looked.page().places(),
                original.isPresent() ? Imported.Sort.NEAR_COPY : Imported.Sort.NEW,
                page.beside());
    }

    /// A page and its original say what the other has where one was hit.
    private Importer.Prepared.Read beside(
            Session session, Importer.Prepared.Read page, OptionalLong original) {
        if (original.isEmpty()) {
            return page;
        }
        NearCopies copies = new NearCopies(session, station());
        List<Place> places = page.again().apply(List.of(copies.text(original.getAsLong())));
        copies.teach(original.getAsLong(), page.page().reading().bodyText(), places);
        return page.with(places);
    }

    private Imported unchanged(
            Session session, LegacyFile file, ArticleId article, Imported.Sort sort) {
        Reference reference = new Reference(station(), article);
        return new Imported(
                file.name(),
                Imported.Status.UNCHANGED,
                sort == Imported.Sort.SAME_TEXT
                        ? "the same title and text as article " + article.value()
                        : "",
                Optional.of(article),
                LegacyPages.reading(session, reference),
                LegacyPages.places(session, reference),
                sort,
                Imported.Brought.NONE);
    }

    private StationId station() {
        return target.station().id();
    }

    private static @Nullable Long value(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }
}
