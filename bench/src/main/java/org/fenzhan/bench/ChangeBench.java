package org.fenzhan.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fenzhan.publish.Publisher;
import org.fenzhan.publish.Settings;

/// Every other kind of change on a portal that has many articles, each from the decision to the
/// switched files, to articles spread evenly from the oldest to the newest.
final class ChangeBench {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Portals portals;
    private final int articles;
    private final Random random = new Random(5);

    ChangeBench(Portals portals, int articles) {
        this.portals = portals;
        this.articles = articles;
    }

    private enum Kind {
        CORRECT,
        TAG,
        RE_DATE,
        BACK_DATE,
        MOVE,
        PLACE,
        WITHDRAW,
        RESTORE;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// @param count changes of each kind, after half as many to warm up
    String run(int count, boolean json) throws IOException {
        portals.fill(articles);
        Meter meter = new Meter();
        Map<Kind, List<Meter.Cost>> costs = new EnumMap<>(Kind.class);
        try (Newsdesk desk = new Newsdesk(portals.database(articles), meter);
                Publisher publisher =
                        Publisher.start(
                                Settings.of(desk.database, desk.group, portals.site(articles)))) {
            publisher.awaitIdle(LONGEST);
            List<Corpus.Piece> chosen = spread(count + count / 2);
            for (Kind kind : Kind.values()) {
                List<Meter.Cost> measured = new ArrayList<>();
                for (Corpus.Piece piece : chosen) {
                    meter.begin();
                    change(kind, desk, piece);
                    publisher.wake();
                    publisher.awaitIdle(LONGEST);
                    measured.add(meter.end(desk));
                }
                costs.put(kind, measured.subList(count / 2, measured.size()));
            }
        }
        return json ? json(costs) : table(costs);
    }

    /// In an order of chance, so that what warms up is like what is measured.
    private List<Corpus.Piece> spread(int wanted) {
        List<Integer> numbers =
                IntStream.range(0, Math.min(wanted, articles))
                        .mapToObj(i -> (int) ((long) articles * i / Math.min(wanted, articles)))
                        .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(numbers, random);
        return numbers.stream().map(portals.corpus()::piece).toList();
    }

    private void change(Kind kind, Newsdesk desk, Corpus.Piece piece) {
        int leaf = (piece.leaf() + 1 + random.nextInt(Corpus.LEAVES - 1)) % Corpus.LEAVES;
        switch (kind) {
            case CORRECT -> desk.correct(piece, piece.titled(piece.title() + "：更正"));
            case TAG -> desk.correct(piece, piece.tagged(other().tags()));
            case RE_DATE ->
                    desk.correct(
                            piece,
                            piece.dated(piece.dated().plusMinutes(random.nextInt(-500, 500))));
            case BACK_DATE -> desk.publish(List.of(other().dated(piece.dated().plusSeconds(61))));
            case MOVE -> desk.place(piece, leaf, Set.of());
            case PLACE -> desk.place(piece, piece.leaf(), Set.of(leaf));
            case WITHDRAW -> desk.withdraw(piece);
            case RESTORE -> desk.correct(piece, piece.titled(piece.title() + "：恢复"));
        }
    }

    private Corpus.Piece other() {
        return portals.corpus().piece(articles + 1_000_000 + random.nextInt(1_000_000));
    }

    private String json(Map<Kind, List<Meter.Cost>> costs) {
        return costs.entrySet().stream()
                .map(entry ->
                        row(
                                "\"%s\":{\"p50Millis\":%.1f,\"p99Millis\":%.1f,\"files\":%.1f,\"statements\":%.1f,\"fsyncs\":%.1f,\"cpuMillis\":%.1f}",
                                entry))
                .collect(
                        Collectors.joining(
                                ",",
                                "{\"bench\":\"change\",\"articles\":" + articles + ",\"kinds\":{",
                                "}}"));
    }

    private String table(Map<Kind, List<Meter.Cost>> costs) {
        String head =
                String.format(
                        Locale.ROOT,
                        "one change on %,d articles, from the decision to the switched files; means"
                                + " but for the times%n%-10s %9s %9s %9s %11s %9s %9s%n",
                        articles,
                        "",
                        "p50 ms",
                        "p99 ms",
                        "files",
                        "statements",
                        "fsyncs",
                        "CPU ms");
        return costs.entrySet().stream()
                .map(entry -> row("%-10s %9.1f %9.1f %9.1f %11.1f %9.1f %9.1f", entry))
                .collect(Collectors.joining("\n", head, ""));
    }

    private static String row(String form, Map.Entry<Kind, List<Meter.Cost>> entry) {
        return Meter.row(form, entry.getKey().word(), entry.getValue());
    }
}
