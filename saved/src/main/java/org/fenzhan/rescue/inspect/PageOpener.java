package org.fenzhan.rescue.inspect;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.fenzhan.extract.Extractor;
import org.fenzhan.extract.Limits;
import org.fenzhan.extract.article.Extraction;
import org.fenzhan.extract.article.NoArticle;
import org.fenzhan.extract.encoding.Decoded;
import org.fenzhan.extract.encoding.Encodings;
import org.fenzhan.extract.profile.SiteProfile;
import org.fenzhan.rescue.source.Entry;
import org.fenzhan.rescue.source.PageId;
import org.fenzhan.rescue.source.Saved;

/// Opens saved pages and reads what is in them. Thread-safe; never throws on what a page holds.
public final class PageOpener {
    private final Limits limits = Limits.standard();
    private final Extractor extractor = new Extractor(limits);
    private final SiteProfiles profiles;

    public PageOpener() {
        this(new SiteProfiles());
    }

    /// @param profiles what a first pass has learned of the pages' sites
    public PageOpener(SiteProfiles profiles) {
        this.profiles = profiles;
    }

    public Opened open(Entry entry) {
        return open(entry.open());
    }

    public Opened open(Saved saved) {
        try {
            return switch (saved) {
                case Saved.Unreadable(PageId id, String why) -> new Opened.Failed(id, why);
                case Saved.Bytes bytes -> open(bytes);
                case Saved.Markup(PageId id, Optional<String> address, String html) ->
                        read(new Given(id, address, html, false), Optional.empty());
                case Saved.Words(PageId id, Optional<String> address, String text) ->
                        read(new Given(id, address, text, true), Optional.empty());
            };
        } catch (OutOfMemoryError _) {
            return new Opened.Failed(
                    saved.id(), "there is too little memory for this page; start Java with more");
        } catch (RuntimeException | StackOverflowError e) {
            return new Opened.Failed(
                    saved.id(), "reading it failed, which should not have happened: " + e);
        }
    }

    private Opened open(Saved.Bytes saved) {
        if (saved.bytes().length > limits.maxBytes()) {
            return new Opened.Failed(saved.id(), tooLarge(saved.bytes().length));
        }
        return switch (Encodings.decode(saved.bytes(), saved.charset())) {
            case Decoded.Binary(String kind) ->
                    new Opened.Failed(saved.id(), "the file is " + kind + ", not a saved page");
            case Decoded.Text text ->
                    read(
                            new Given(saved.id(), saved.address(), text.text(), false),
                            Optional.of(text));
        };
    }

    private record Given(PageId id, Optional<String> address, String text, boolean isWords) {}

    private Opened read(Given given, Optional<Decoded.Text> decoded) {
        if (given.text.length() > limits.maxBytes()) {
            return new Opened.Failed(given.id, tooLarge(given.text.length()));
        }
        Extraction extraction = extracted(given);
        return new Opened.Page(
                given.id,
                given.address.orElse(""),
                given.text,
                !given.isWords && Extractor.isMarkup(given.text),
                given.isWords,
                decoded.map(text -> text.charset().name()).orElse("UTF-8"),
                decoded.map(Decoded.Text::notes).orElse(List.of()),
                extraction);
    }

    /// A page of which all is template keeps its text.
    private Extraction extracted(Given given) {
        Optional<URI> address = given.address.flatMap(PageOpener::uri);
        SiteProfile profile = profiles.of(given.address.orElse(""));
        Extraction extraction = extractor.extract(given.text, address, profile);
        return extraction instanceof NoArticle && profile.pages() > 0
                ? extractor.extract(given.text, address)
                : extraction;
    }

    private String tooLarge(int size) {
        return "the page has %d MB, at most %d MB are read as one page"
                .formatted(size >> 20, limits.maxBytes() >> 20);
    }

    private static Optional<URI> uri(String address) {
        try {
            URI uri = new URI(address.strip());
            return uri.isAbsolute() ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
