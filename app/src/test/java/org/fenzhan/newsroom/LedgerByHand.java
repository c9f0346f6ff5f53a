package org.fenzhan.newsroom;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fenzhan.article.Reference;
import org.fenzhan.newsroom.desk.PublicationLog;

/// Answers what a test has put in.
final class LedgerByHand implements PublicationLog {
    private final Map<Reference, Publication> publications = new HashMap<>();

    void put(Reference article, Publication publication) {
        publications.put(article, publication);
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
