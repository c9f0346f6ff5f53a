package org.fenzhan.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.fenzhan.page.output.ByteSink;
import org.fenzhan.publish.layout.Subject;
import org.fenzhan.publish.output.Digests;
import org.fenzhan.publish.view.Rank;
import org.fenzhan.publish.view.Rendering;
import org.fenzhan.publish.view.Shelf;
import org.fenzhan.publish.view.Sink;
import org.fenzhan.store.Session;

/// Renders into memory. One a thread.
final class Proofs {
    private final Rendering rendering;
    private final ByteSink buffer = new ByteSink();
    private final Digests digests = new Digests();

    Proofs(Rendering rendering) {
        this.rendering = rendering;
    }

    Digests digests() {
        return digests;
    }

    ByteSink buffer() {
        return buffer;
    }

    /// Renders and hands on page after page without keeping their bytes.
    void stream(Session session, Collection<? extends Subject> subjects, Sink sink, Shelf shelf) {
        rendering.render(session, subjects, buffer, sink, shelf);
    }

    List<RenderedPage> render(Session session, Collection<Subject> subjects, Shelf shelf) {
        List<RenderedPage> pages = new ArrayList<>(subjects.size());
        rendering.render(
                session,
                subjects,
                buffer,
                new Sink() {
                    @Override
                    public void page(Subject subject, String address, Rank rank, ByteSink bytes) {
                        pages.add(RenderedPage.of(subject, address, rank, bytes, digests));
                    }

                    @Override
                    public void gone(Subject subject, String address) {
                        pages.add(RenderedPage.gone(subject, address, digests));
                    }
                },
                shelf);
        return pages;
    }
}
