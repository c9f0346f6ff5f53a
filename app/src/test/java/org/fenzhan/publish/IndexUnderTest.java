package org.fenzhan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.fenzhan.publish.layout.EntryKey;
import org.fenzhan.publish.search.Indexer;
import org.fenzhan.reader.index.Entry;
import org.fenzhan.reader.index.IndexState;

/// A search index that follows an engine, is lost now and then or forgets what it has not
/// committed, and is held against the live articles.
public final class IndexUnderTest {
    private final Random random;
    private Directory directory = new ByteBuffersDirectory();

    IndexUnderTest(Random random) {
        this.random = random;
    }

    /// Follows some or all of what was published, and may crash at it.
    void maybeFollow(Settings settings) {
        switch (random.nextInt(8)) {
            case 0 -> directory = new ByteBuffersDirectory();
            case 1 -> follow(settings, random.nextInt(3), false);
            case 2 -> follow(settings, random.nextInt(3), true);
            case 3 -> follow(settings, Integer.MAX_VALUE, true);
            default -> {
                // The thread of the index has not come to it.
            }
        }
    }

    private void follow(Settings settings, int steps, boolean commits) {
        try (Indexer indexer = Indexer.open(settings.database(), settings.portal(), directory)) {
            for (int i = 0; i < steps && indexer.step(); i++) {
                // One portion after another.
            }
            if (commits) {
                indexer.commit();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What can be found is what is live, in the words that readers see.
    void check(Settings settings) {
        follow(settings, Integer.MAX_VALUE, true);
        Map<Long, String> live =
                settings.database()
                        .read(session -> {
                            Map<Long, String> found = new TreeMap<>();
                            session.each(
                                    "SELECT id, key, address, title FROM card WHERE live = 1",
                                    row ->
                                            Map.entry(
                                                    row.getLong(1),
                                                    EntryKey.time(row.getLong(2), false).iso()
                                                            + " "
                                                            + row.getString(3)
                                                            + " "
                                                            + row.getString(4)),
                                    article -> found.put(article.getKey(), article.getValue()));
                            return found;
                        });
        assertThat(indexed(directory)).as("articles in the search index").isEqualTo(live);
    }

    /// Number → day, address and title, of every article that can be found.
    public static Map<Long, String> indexed(Directory directory) {
        Map<Long, String> indexed = new TreeMap<>();
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            assertThat(IndexState.decode(reader.getIndexCommit().getUserData()).isComplete())
                    .isTrue();
            for (LeafReaderContext leaf : reader.leaves()) {
                var lives = leaf.reader().getLiveDocs();
                for (int i = 0; i < leaf.reader().maxDoc(); i++) {
                    if (lives == null || lives.get(i)) {
                        Entry entry = Entry.of(leaf.reader().storedFields().document(i));
                        String before =
                                indexed.put(
                                        entry.article(),
                                        entry.day() + " " + entry.address() + " " + entry.title());
                        assertThat(before).as("article twice in the index").isNull();
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return indexed;
    }
}
