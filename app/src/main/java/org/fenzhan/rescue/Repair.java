package org.fenzhan.rescue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fenzhan.article.Manuscript;
import org.fenzhan.article.Source;
import org.fenzhan.text.SafeHtml;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// Exchanges one stretch of a manuscript for another, in the field or the body where it was found.
/// Pure.
///
/// @param where as in [Place]
/// @param expected offset at which `from` should stand, UTF-16 units of the field or body text
record Repair(String where, int expected, String from, String to) {
    /// How far from the expected offset a stretch may have moved through other edits.
    private static final int REACH = 400;

    private static final Set<String> BLOCKS =
            Set.of("p", "h2", "h3", "li", "tr", "blockquote", "figcaption", "caption", "br");

    /// The manuscript after the exchange; nothing when the stretch is no longer there. Places that
    /// are in no field of an article (the site's name, the markup) change nothing.
    Optional<Manuscript> apply(Manuscript before) {
        return switch (where) {
            case "body" -> body(before.body()).map(before::withBody);
            case "title" -> exchange(before.title()).map(before::withTitle);
            case "source" -> sources(before);
            default -> Optional.of(before);
        };
    }

    private Optional<Manuscript> sources(Manuscript before) {
        List<Source> kept = new ArrayList<>();
        for (Source source : before.sources()) {
            String name = source.name().replace(from, to).strip();
            if (!name.isEmpty()) {
                kept.add(new Source(name, source.link()));
            }
        }
        return Optional.of(before.withSources(kept));
    }

    private Optional<String> exchange(String text) {
        int at = nearest(text);
        return at < 0
                ? Optional.empty()
                : Optional.of(text.substring(0, at) + to + text.substring(at + from.length()));
    }

    private Optional<SafeHtml> body(SafeHtml html) {
        Document document = Jsoup.parseBodyFragment(html.html());
        document.outputSettings().prettyPrint(false);
        Flat flat = new Flat();
        NodeTraversor.traverse(flat, document.body());
        int at = nearest(flat.text.toString());
        if (at < 0) {
            return Optional.empty();
        }
        flat.replace(at, at + from.length(), to);
        document.select("p:empty, li:empty").remove();
        return Optional.of(SafeHtml.clean(document.body().html()));
    }

    /// Where `from` stands nearest to the expected offset; -1 when it is not within reach.
    private int nearest(String text) {
        if (text.startsWith(from, expected)) {
            return expected;
        }
        int best = -1;
        int begin = Math.max(0, expected - REACH);
        for (int at = text.indexOf(from, begin);
                at >= 0 && at <= expected + REACH;
                at = text.indexOf(from, at + 1)) {
            if (best < 0 || Math.abs(at - expected) < Math.abs(best - expected)) {
                best = at;
            }
        }
        return best;
    }

    /// The body's words in one string, a line a block, with the node of every stretch.
    private static final class Flat implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private final List<TextNode> nodes = new ArrayList<>();
        private final List<Integer> starts = new ArrayList<>();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                nodes.add(words);
                starts.add(text.length());
                text.append(words.getWholeText());
            } else if (node instanceof Element element) {
                boolean cell = element.is("td, th");
                if (cell && element.previousElementSibling() != null) {
                    text.append('\t');
                } else if (BLOCKS.contains(element.normalName())
                        && !text.isEmpty()
                        && text.charAt(text.length() - 1) != '\n') {
                    text.append('\n');
                }
            }
        }

        /// Puts the new words into the first node of the stretch and takes the rest out of the
        /// others.
        void replace(int start, int end, String words) {
            if (start == end) {
                insert(start, words);
                return;
            }
            String left = words;
            for (int i = 0; i < nodes.size(); i++) {
                String content = nodes.get(i).getWholeText();
                int from = Math.max(start - starts.get(i), 0);
                int until = Math.min(end - starts.get(i), content.length());
                if (from < until) {
                    nodes.get(i).text(content.substring(0, from) + left + content.substring(until));
                    left = "";
                }
            }
        }

        private void insert(int at, String words) {
            for (int i = 0; i < nodes.size(); i++) {
                String content = nodes.get(i).getWholeText();
                int place = at - starts.get(i);
                if (place >= 0 && place <= content.length()) {
                    nodes.get(i)
                            .text(content.substring(0, place) + words + content.substring(place));
                    return;
                }
            }
        }
    }
}
