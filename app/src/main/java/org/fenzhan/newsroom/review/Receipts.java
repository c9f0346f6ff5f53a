package org.fenzhan.newsroom.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fenzhan.newsroom.desk.OpenArticle;
import org.fenzhan.newsroom.desk.PublicationLog.ChangedFile;
import org.fenzhan.newsroom.desk.PublicationLog.Proof;
import org.fenzhan.newsroom.desk.PublicationLog.Publication;
import org.fenzhan.newsroom.desk.PublicationLog.Steps;
import org.fenzhan.newsroom.desk.PublicationLog.Why;
import org.fenzhan.newsroom.words.Label;
import org.fenzhan.newsroom.words.PlanWord;
import org.fenzhan.newsroom.words.Sentence;
import org.fenzhan.newsroom.words.Times;
import org.fenzhan.newsroom.words.WithdrawWord;
import org.fenzhan.newsroom.words.Word;
import org.fenzhan.newsroom.words.Words;

/// Figures of a publication as the receipt shows them.
final class Receipts {
    private Receipts() {}

    static List<PublishedPage.Fact> facts(OpenArticle open, Optional<Publication> latest) {
        if (!(latest.orElse(null) instanceof Publication.Done done)) {
            return List.of();
        }
        Words words = open.visit().words();
        Times times = open.visit().times();
        String exact = times.exact(done.at());
        List<PublishedPage.Fact> facts = new ArrayList<>();
        facts.add(
                new PublishedPage.Fact(
                        words.say(Label.FACT_AT), exact.substring(11), exact.substring(0, 10)));
        facts.add(
                new PublishedPage.Fact(
                        words.say(Label.FACT_TOOK), words.say(Label.SECONDS, seconds(done)), ""));
        facts.add(
                new PublishedPage.Fact(
                        words.say(Label.FACT_FILES),
                        words.say(
                                Label.FILES,
                                done.files().isEmpty() ? done.written() : done.files().size()),
                        words.say(Sentence.FACT_REST, done.filesOfGroup())));
        done.proof()
                .ifPresent(proof ->
                        facts.add(
                                new PublishedPage.Fact(
                                        words.say(Label.PROOF),
                                        words.say(Label.ENTRY, proof.entry()),
                                        "")));
        return facts;
    }

    /// Planned, rendered, written, live: how long each took.
    static List<PublishedPage.Fact> course(OpenArticle open, Optional<Publication> latest) {
        if (!(latest.orElse(null) instanceof Publication.Done done)) {
            return List.of();
        }
        Words words = open.visit().words();
        Steps steps = done.steps();
        return List.of(
                step(words, PlanWord.STEP_PLANNED, steps.planned()),
                step(words, PlanWord.STEP_RENDERED, steps.rendered()),
                step(words, PlanWord.STEP_WRITTEN, steps.written()),
                step(words, PlanWord.STEP_LIVE, steps.live()));
    }

    static PublishedPage.Fact step(Words words, PlanWord name, Duration took) {
        return new PublishedPage.Fact(
                words.say(name), words.say(PlanWord.MILLIS, took.toMillis()), "");
    }

    static List<PublishedPage.FileRow> files(
            OpenArticle open, Optional<Publication> latest, Optional<String> readers) {
        return latest.orElse(null) instanceof Publication.Done done
                ? rows(open.visit().words(), done.files(), readers)
                : List.of();
    }

    /// Files of one station, kind and reason stand in one row, in the order of their first.
    static List<PublishedPage.FileRow> rows(
            Words words, List<ChangedFile> changed, Optional<String> readers) {
        record Group(String station, ChangedFile.Kind kind, Why why) {}
        Map<Group, List<ChangedFile>> groups = new LinkedHashMap<>();
        for (ChangedFile file : changed) {
            Group group = new Group(file.station(), file.kind(), file.why());
            groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(file);
        }
        List<PublishedPage.FileRow> rows = new ArrayList<>();
        groups.forEach((group, files) ->
                rows.add(
                        new PublishedPage.FileRow(
                                group.station(),
                                files.stream().map(file -> link(file, readers)).toList(),
                                tag(words, group.kind()),
                                words.say(word(group.why())),
                                size(files))));
        return rows;
    }

    static long count(Optional<Publication> latest) {
        return latest.orElse(null) instanceof Publication.Done done ? done.files().size() : 0;
    }

    private static PublishedPage.FileLink link(ChangedFile file, Optional<String> readers) {
        boolean there = file.kind() != ChangedFile.Kind.REMOVED;
        return new PublishedPage.FileLink(
                file.address(),
                readers.filter(_ -> there).map(origin -> origin + file.address()).orElse(""));
    }

    private static Word word(Why why) {
        return switch (why) {
            case ARTICLE -> Label.WHY_ARTICLE;
            case LIST -> Label.WHY_LIST;
            case PAGER -> Label.WHY_PAGER;
            case NEIGHBOUR -> Label.WHY_NEIGHBOUR;
            case RELATED -> Label.WHY_RELATED;
            case MERGED -> WithdrawWord.WHY_MERGED;
            case NEWEST -> Label.WHY_NEWEST;
            case HOME -> Label.WHY_HOME;
            case SITE_MAP -> Label.WHY_SITE_MAP;
            case PICTURE -> Label.WHY_PICTURE;
            case REDIRECT -> Label.WHY_REDIRECT;
            case REPACK -> Label.WHY_REPACK;
            case GENERATION -> Label.WHY_GENERATION;
        };
    }

    static List<PublishedPage.Fact> proof(OpenArticle open, Optional<Publication> latest) {
        if (!(latest.orElse(null) instanceof Publication.Done done) || done.proof().isEmpty()) {
            return List.of();
        }
        Words words = open.visit().words();
        Proof proof = done.proof().get();
        return List.of(
                new PublishedPage.Fact(
                        words.say(Label.PROOF_ENTRY), words.number(proof.entry()), ""),
                new PublishedPage.Fact(words.say(Label.PROOF_HASH), grouped(proof.hash()), ""));
    }

    private static String tag(Words words, ChangedFile.Kind kind) {
        return switch (kind) {
            case NEW -> words.say(Label.FILE_NEW);
            case REMOVED -> words.say(Label.FILE_REMOVED);
            case CHANGED -> "";
        };
    }

    private static String seconds(Publication.Done done) {
        return String.format(Locale.ROOT, "%.3f", done.took().toNanos() / 1e9);
    }

    private static String size(List<ChangedFile> files) {
        long bytes = files.stream().mapToLong(ChangedFile::bytes).sum();
        return bytes == 0 ? "" : size(bytes);
    }

    private static String size(long bytes) {
        return bytes < 1024 ? bytes + " B" : (bytes + 512) / 1024 + " KB";
    }

    /// `9f2c 41d7 … 7be0`
    private static String grouped(String hash) {
        return hash.length() < 16
                ? hash
                : hash.substring(0, 4)
                        + " "
                        + hash.substring(4, 8)
                        + " … "
                        + hash.substring(hash.length() - 4);
    }
}
