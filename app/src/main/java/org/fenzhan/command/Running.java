package org.fenzhan.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.fenzhan.article.ArticleList;
import org.fenzhan.article.plan.PlanRunner;
import org.fenzhan.demo.Demo;
import org.fenzhan.media.Intake;
import org.fenzhan.newsroom.NewsroomParts;
import org.fenzhan.newsroom.NewsroomServer;
import org.fenzhan.newsroom.NewsroomSettings;
import org.fenzhan.publish.Previews;
import org.fenzhan.publish.Publisher;
import org.fenzhan.publish.Receipts;
import org.fenzhan.publish.Settings;
import org.fenzhan.publish.search.IndexKeeper;
import org.fenzhan.reader.ReaderServer;
import org.fenzhan.reader.ReaderSettings;
import org.fenzhan.rescue.ImportRuns;
import org.fenzhan.rescue.RepairDesk;
import org.fenzhan.store.DataFolder;
import org.jspecify.annotations.Nullable;

/// A portal with its publisher, reader and newsroom running in this process.
final class Running implements AutoCloseable {
    private static final Duration A_MOMENT = Duration.ofMillis(100);

    private final Portal portal;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private @Nullable Publisher publisher;
    private @Nullable IndexKeeper index;
    private boolean demo;
    private URI readerAddress = URI.create("about:blank");
    private URI newsroomAddress = URI.create("about:blank");

    private Running(Portal portal) {
        this.portal = portal;
        started.push(portal);
    }

    /// Returns when both planes answer. A portal that was never published is published before.
    static Running start(DataFolder folder, Ports ports, boolean demo, Clock clock) {
        return start(folder, ports, demo, clock, () -> false);
    }

    /// @param unwanted asked while it takes long
    /// @throws CancellationException when it was unwanted before it was up
    /// @throws NotPublished when there is nothing to show and none can be made
    static Running start(
            DataFolder folder, Ports ports, boolean demo, Clock clock, BooleanSupplier unwanted) {
        ports.refuseTaken();
        Running running = new Running(Portal.open(folder, clock));
        try {
            running.begin(ports, demo, unwanted);
            return running;
        } catch (RuntimeException e) {
            running.close();
            throw e;
        }
    }

    private void begin(Ports ports, boolean fill, BooleanSupplier unwanted) {
        if (fill && Demo.isEmpty(portal.database())) {
            new Demo(
                            portal.database(),
                            portal.group(),
                            portal.people(),
                            portal.articles(),
                            portal.clock())
                    .fill();
        }
        demo = portal.people().byAccount(Demo.MEMBERS.getFirst().account()).isPresent();
        Settings settings = portal.settings();
        IndexKeeper keeper = IndexKeeper.start(settings, portal.folder().search());
        index = keeper;
        started.push(keeper);
        Publisher engine = Publisher.start(settings, keeper::wake);
        publisher = engine;
        started.push(engine);
        portal.publisher(engine::wake);
        started.push(PlanRunner.start(portal.plans()));
        if (Files.notExists(publicFolder())) {
            firstPublication(engine, unwanted);
        }
        reader(ports);
        newsroom(ports, settings);
    }

    private void firstPublication(Publisher engine, BooleanSupplier unwanted) {
        while (!engine.settles(A_MOMENT)) {
            if (unwanted.getAsBoolean()) {
                throw new CancellationException("ended before it was up");
            }
        }
        if (Files.notExists(publicFolder())) {
            throw new NotPublished(engine.trouble().orElse("the publisher ended"));
        }
    }

    private Path publicFolder() {
        return portal.folder().site().resolve("current");
    }

    private void reader(Ports ports) {
        try {
            ReaderServer reader =
                    ReaderServer.start(
                            ReaderSettings.of(publicFolder())
                                    .withIndex(portal.folder().search())
                                    .at(ports.readerHost(), ports.reader()));
            started.push(reader);
            readerAddress = reader.address();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void newsroom(Ports ports, Settings settings) {
        NewsroomServer newsroom =
                NewsroomServer.start(
                        new NewsroomSettings(
                                ports.newsroomHost(),
                                ports.newsroom(),
                                false,
                                NewsroomSettings.DEFAULT.sessionLength()),
                        new NewsroomParts(
                                portal.database(),
                                portal::group,
                                portal.people(),
                                portal.articles(),
                                new ArticleList(portal.database()),
                                new Intake(portal.database()),
                                new PagePreview(new Previews(settings)),
                                new ReceiptLog(
                                        new Receipts(portal.database()),
                                        portal.group(),
                                        Optional.ofNullable(readerAddress)
                                                .map(address ->
                                                        address.toString().replaceAll("/$", "")),
                                        () -> publisher().trouble()),
                                new RepairDesk(
                                        portal.database(), portal.articles(), portal.clock()),
                                new ImportRuns(portal.database(), portal.clock()),
                                portal.plans(),
                                portal.clock()));
        started.push(newsroom);
        newsroomAddress = newsroom.address();
    }

    Portal portal() {
        return portal;
    }

    /// @throws IllegalStateException before the start has come to it
    Publisher publisher() {
        if (publisher == null) {
            throw new IllegalStateException("the publisher is not started yet");
        }
        return publisher;
    }

    /// @throws IllegalStateException before the start has come to it
    IndexKeeper index() {
        if (index == null) {
            throw new IllegalStateException("the search index is not kept yet");
        }
        return index;
    }

    DataFolder folder() {
        return portal.folder();
    }

    boolean isDemo() {
        return demo;
    }

    URI readerAddress() {
        return readerAddress;
    }

    URI newsroomAddress() {
        return newsroomAddress;
    }

    /// Ends in the opposite order of the start; a part that fails does not keep the others.
    @Override
    public void close() {
        RuntimeException failure = null;
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) {
                failure = new IllegalStateException("ending a part of the portal failed", e);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
