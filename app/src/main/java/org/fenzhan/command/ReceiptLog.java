package org.fenzhan.command;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.fenzhan.article.Reference;
import org.fenzhan.newsroom.desk.PublicationLog;
import org.fenzhan.publish.Receipt;
import org.fenzhan.publish.Receipts;
import org.fenzhan.publish.layout.Reason;
import org.fenzhan.station.Station;
import org.fenzhan.station.StationGroup;

/// The engine's receipts in the newsroom's words.
record ReceiptLog(
        Receipts receipts,
        StationGroup group,
        Optional<String> readers,
        Supplier<Optional<String>> trouble)
        implements PublicationLog {
    @Override
    public Optional<Publication> latest(Reference article) {
        return receipts.of(article.article()).stream().findFirst().map(this::publication);
    }

    @Override
    public Optional<Portion> portion(long number) {
        return receipts.publication(number).map(ReceiptLog::portion);
    }

    @Override
    public List<Portion> ofPlan(long plan, long before, int limit) {
        return receipts.ofPlan(plan, before, limit).stream().map(ReceiptLog::portion).toList();
    }

    @Override
    public Optional<Files> files(long number, String holding, int from, int limit) {
        return receipts.pages(number)
                .map(pages -> {
                    List<Receipt.Page> asked =
                            pages.stream()
                                    .filter(page -> page.address().contains(holding))
                                    .toList();
                    return new Files(
                            asked.size(),
                            asked.stream().skip(from).limit(limit).map(this::file).toList());
                });
    }

    private static Portion portion(Receipt.Whole whole) {
        return new Portion(
                whole.publication(),
                whole.times().decided(),
                whole.times().live(),
                steps(whole.times()),
                whole.changes(),
                whole.counts().written(),
                whole.counts().removed(),
                whole.error().orElse(""));
    }

    @Override
    public long waiting() {
        return receipts.countWaiting();
    }

    @Override
    public Optional<Renewal> renewal() {
        return receipts.generation()
                .map(found -> new Renewal(found.done(), found.total(), found.begun()));
    }

    private Publication publication(Receipt receipt) {
        Instant asked = receipt.times().decided();
        return switch (receipt.stage()) {
            case WAITING, PLANNED -> waiting(receipt);
            case FAILED -> new Publication.Failed(asked, receipt.error().orElse(""));
            case LIVE ->
                    new Publication.Done(
                            receipt.publication().orElse(0L),
                            asked,
                            receipt.times().live().orElse(asked),
                            receipt.times().taken().orElse(Duration.ZERO),
                            steps(receipt.times()),
                            receipt.pages().stream().map(this::file).toList(),
                            receipt.counts().written(),
                            receipts.countFiles(),
                            Optional.empty());
        };
    }

    private Publication waiting(Receipt receipt) {
        Instant asked = receipt.times().decided();
        Optional<String> stands = trouble.get();
        if (stands.isPresent()) {
            return new Publication.Waiting(
                    asked, 0, Publication.Waiting.Behind.TROUBLE, stands.get());
        }
        Publication.Waiting.Behind why =
                receipts.isHeldUp()
                        ? Publication.Waiting.Behind.RENEWAL
                        : receipt.ofPlan()
                                ? Publication.Waiting.Behind.PLAN
                                : Publication.Waiting.Behind.TURN;
        return new Publication.Waiting(asked, receipts.countBefore(receipt), why, "");
    }

    private static Steps steps(Receipt.Times times) {
        Instant planned = times.planned().orElse(times.decided());
        Instant rendered = times.rendered().orElse(planned);
        Instant written = times.written().orElse(rendered);
        return new Steps(
                Receipt.Times.between(times.decided(), planned),
                Receipt.Times.between(planned, rendered),
                Receipt.Times.between(rendered, written),
                Receipt.Times.between(written, times.live().orElse(written)));
    }

    private ChangedFile file(Receipt.Page page) {
        return new ChangedFile(
                station(page.address()),
                page.address(),
                why(page.why()),
                page.removed() ? ChangedFile.Kind.REMOVED : ChangedFile.Kind.CHANGED,
                page.bytes());
    }

    /// The station with the longest prefix that fits.
    private String station(String address) {
        return group.stations().stream()
                .filter(station -> address.startsWith(station.prefix()))
                .max(Comparator.comparingInt(station -> station.prefix().length()))
                .map(Station::name)
                .orElse("");
    }

    private static Why why(Reason reason) {
        return switch (reason) {
            case ARTICLE -> Why.ARTICLE;
            case LIST -> Why.LIST;
            case PAGER -> Why.PAGER;
            case NEIGHBOUR -> Why.NEIGHBOUR;
            case RELATED -> Why.RELATED;
            case MERGED -> Why.MERGED;
            case VIEW -> Why.NEWEST;
            case HOME -> Why.HOME;
            case MAP -> Why.SITE_MAP;
            case PICTURE -> Why.PICTURE;
            case REDIRECT -> Why.REDIRECT;
            case REPACK -> Why.REPACK;
            case GENERATION -> Why.GENERATION;
        };
    }
}
