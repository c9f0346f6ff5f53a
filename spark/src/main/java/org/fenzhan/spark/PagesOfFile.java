package org.fenzhan.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.SynchronousQueue;
import org.apache.spark.TaskContext;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.util.TaskCompletionListener;
import org.fenzhan.rescue.source.Entry;
import org.fenzhan.rescue.source.LeftOut;
import org.fenzhan.rescue.source.PageId;
import org.fenzhan.rescue.source.Saved;
import org.fenzhan.rescue.source.Sources;
import org.fenzhan.rescue.source.Visitor;
import org.jspecify.annotations.Nullable;

/// The pages of one file of a crawl, one at a time.
///
/// The archives' readers hand pages over, while a task of Spark asks for them: a thread reads, and
/// waits until each page is taken. A file on another machine is copied beside the task first, since
/// archives are read back and forth.
final class PagesOfFile implements Iterator<Saved> {
    private final SynchronousQueue<Step> steps = new SynchronousQueue<>();
    private final Thread reader;
    private @Nullable Step next;

    /// What the reading thread has to say.
    private sealed interface Step {
        record Page(Saved saved) implements Step {}

        record Failed(Throwable why) implements Step {}

        record End() implements Step {}
    }

    private PagesOfFile(PortableDataStream file) {
        reader = Thread.ofPlatform().daemon().name("archive").unstarted(() -> read(file));
    }

    /// Begins to read; ends with the task, whether or not all pages were asked for.
    static Iterator<Saved> of(PortableDataStream file) {
        PagesOfFile pages = new PagesOfFile(file);
        TaskContext task = TaskContext.get();
        if (task != null) {
            TaskCompletionListener stop = _ -> pages.reader.interrupt();
            task.addTaskCompletionListener(stop);
        }
        pages.reader.start();
        return pages;
    }

    private void read(PortableDataStream file) {
        try {
            try {
                URI uri = new URI(file.getPath());
                if ("file".equals(uri.getScheme())) {
                    hand(Path.of(uri.getPath()), "");
                } else {
                    copied(file);
                }
                steps.put(new Step.End());
            } catch (InterruptedException e) {
                throw e;
            } catch (Exception | StackOverflowError | OutOfMemoryError e) {
                steps.put(new Step.Failed(e));
            }
        } catch (InterruptedException _) {
            // the task is over
        }
    }

    private void copied(PortableDataStream file) throws IOException, InterruptedException {
        String address = file.getPath();
        int slash = address.lastIndexOf('/') + 1;
        Path folder = Files.createTempDirectory("fenzhan-crawl");
        Path copy = folder.resolve(address.substring(slash));
        try {
            try (InputStream in = file.open()) {
                Files.copy(in, copy);
            }
            hand(copy, address.substring(0, slash));
        } finally {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(folder);
        }
    }

    /// @param instead what pages without an address name in place of the file's folder
    private void hand(Path file, String instead) throws InterruptedException {
        Handing handing = new Handing(instead.isEmpty() ? "" : file.getParent() + "/", instead);
        new Sources(List.of(file)).each(handing);
        if (handing.stopped) {
            throw new InterruptedException();
        }
    }

    private final class Handing implements Visitor {
        private final String folder;
        private final String instead;
        private boolean stopped;

        Handing(String folder, String instead) {
            this.folder = folder;
            this.instead = instead;
        }

        @Override
        public void page(Entry entry) {
            try {
                steps.put(new Step.Page(named(entry.open())));
            } catch (InterruptedException _) {
                stopped = true;
            }
        }

        private Saved named(Saved saved) {
            String name = saved.id().text();
            if (folder.isEmpty() || !name.startsWith(folder)) {
                return saved;
            }
            PageId id = PageId.of(instead + name.substring(folder.length()));
            return switch (saved) {
                case Saved.Bytes page ->
                        new Saved.Bytes(
                                id, page.address(), page.charset(), page.bytes(), page.origin());
                case Saved.Markup page -> new Saved.Markup(id, page.address(), page.html());
                case Saved.Words page -> new Saved.Words(id, page.address(), page.text());
                case Saved.Unreadable page -> new Saved.Unreadable(id, page.why());
            };
        }

        @Override
        public void leftOut(PageId name, LeftOut why) {}

        @Override
        public boolean isEnough() {
            return stopped;
        }
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            try {
                next = steps.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while an archive is read", e);
            }
        }
        return switch (next) {
            case Step.Page _ -> true;
            case Step.End _ -> false;
            case Step.Failed(IOException why) -> throw new UncheckedIOException(why);
            case Step.Failed(Throwable why) ->
                    throw new IllegalStateException("reading an archive failed", why);
        };
    }

    @Override
    public Saved next() {
        if (hasNext() && next instanceof Step.Page(Saved saved)) {
            next = null;
            return saved;
        }
        throw new NoSuchElementException("the archive has no further page");
    }
}
