package org.fenzhan.extract.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// One block of an article's body, in reading order.
public sealed interface Block {
    /// What the block adds to [Article#bodyText()]; empty for pictures, whose captions are no part
    /// of the running text.
    String text();

    record Paragraph(Prose prose) implements Block {
        @Override
        public String text() {
            return prose.text();
        }
    }

    /// A heading inside the body; `level` is 1 to 6 as in HTML.
    record Heading(int level, Prose prose) implements Block {
        @Override
        public String text() {
            return prose.text();
        }
    }

    record ListBlock(boolean ordered, List<Prose> items) implements Block {
        public ListBlock {
            items = List.copyOf(items);
        }

        @Override
        public String text() {
            return lines(items);
        }
    }

    /// A table of values; rows need not be equally long.
    record Table(List<List<Prose>> rows) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public String text() {
            return rows.stream()
                    .map(row -> row.stream().map(Prose::text).collect(Collectors.joining("\t")))
                    .collect(Collectors.joining("\n"));
        }
    }

    record Quote(List<Prose> paragraphs) implements Block {
        public Quote {
            paragraphs = List.copyOf(paragraphs);
        }

        @Override
        public String text() {
            return lines(paragraphs);
        }
    }

    /// Text whose line breaks and spaces carry meaning.
    record Preformatted(String text) implements Block {}

    /// A picture; `address` is absolute if the page's own address is known.
    record Image(String address, String alternative, Optional<Prose> caption) implements Block {
        @Override
        public String text() {
            return "";
        }
    }

    /// A line that is nothing but a link to a file.
    record Attachment(String name, String address) implements Block {
        @Override
        public String text() {
            return name;
        }
    }

    private static String lines(List<Prose> parts) {
        return parts.stream().map(Prose::text).collect(Collectors.joining("\n"));
    }
}
