package org.fenzhan.command;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fenzhan.article.Reference;
import org.fenzhan.newsroom.desk.PublicationLog;
import org.fenzhan.publish.Receipt;
import org.fenzhan.publish.Receipts;
import org.fenzhan.publish.layout.Reason;
import org.fenzhan.station.Station;
import org.fenzhan.station.StationGroup;

/// The engine's receipts in the newsroom's words.
record ReceiptLog(Receipts receipts, StationGroup group, Optional<String> readers)
        implements PublicationLog {
    @Override
    public Optional<Publication> latest(Reference article) {
        return receipts.of(article.article()).stream().findFirst().map(this::publication);
    }

    private Publication publication(Receipt receipt) {
        Instant asked = receipt.times().decided();
        return switch (receipt.stage()) {
            case WAITING, PLANNED ->
                    new Publication.Waiting(asked, Math.max(0, receipts.countWaiting() - 1));
            case FAILED -> new Publication.Failed(asked, receipt.error().orElse(""));
            case LIVE ->
                    new Publication.Done(
                            asked,
                            receipt.times().live().orElse(asked),
                            receipt.times().taken().orElse(Duration.ZERO),
                            files(receipt),
                            receipts.countFiles(),
                            Optional.empty());
        };
    }

    private List<ChangedFile> files(Receipt receipt) {
        return receipt.pages().stream().map(this::file).toList();
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
