package org.fenzhan.newsroom;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fenzhan.article.Reference;
import org.fenzhan.newsroom.desk.PublicationLog;

/// Answers what a test has put in.
final class LedgerByHand implements PublicationLog {
    private final Map<Reference, Publication> publications = new HashMap<>();
    private final Map<Long, Portion> portions = new HashMap<>();
    private final Map<Long, List<ChangedFile>> files = new HashMap<>();

    void put(Reference article, Publication publication) {
        publications.put(article, publication);
    }

    /// Keeps a portion with that many pages of articles in it.
    void put(Portion portion, int pages) {
        portions.put(portion.number(), portion);
        files.put(
                portion.number(),
                IntStream.rangeClosed(1, pages)
                        .mapToObj(page ->
                                new ChangedFile(
                                        "广东",
                                        "/gd/zx/jrzd/2026-11-25/%d.html".formatted(page),
                                        Why.ARTICLE,
                                        ChangedFile.Kind.CHANGED,
                                        31_000))
                        .toList());
    }

    @Override
    public Optional<Portion> portion(long number) {
        return Optional.ofNullable(portions.get(number));
    }

    @Override
    public List<Portion> ofPlan(long plan, long before, int limit) {
        return portions.values().stream()
                .filter(portion -> portion.number() < before)
                .sorted(Comparator.comparingLong(Portion::number).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Files> files(long number, String holding, int from, int limit) {
        List<ChangedFile> held =
                files.getOrDefault(number, List.of()).stream()
                        .filter(file -> file.address().contains(holding))
                        .toList();
        return portions.containsKey(number) && !files.get(number).isEmpty()
                ? Optional.of(
                        new Files(held.size(), held.stream().skip(from).limit(limit).toList()))
                : Optional.empty();
    }

    @Override
    public Optional<String> readers() {
        return Optional.of("http://readers.example");
    }

    @Override
    public Optional<Publication> latest(Reference article) {
        return Optional.ofNullable(publications.get(article));
    }
}
