package org.fenzhan.publish;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fenzhan.article.Article;
import org.fenzhan.article.Manuscript;
import org.fenzhan.page.output.ByteSink;
import org.fenzhan.publish.layout.Imagined;
import org.fenzhan.publish.view.Press;
import org.fenzhan.publish.view.Rendering;

/// Shows a text as its page would be if it went out now, by the code that makes the real page.
/// Thread-safe.
public final class Previews {
    private final Settings settings;
    private final Rendering rendering;
    private final Map<String, byte[]> assets;

    public Previews(Settings settings) {
        this.settings = settings;
        this.rendering = new Rendering(settings.portal(), settings.press());
        this.assets =
                settings.press().assets().stream()
                        .collect(Collectors.toMap(Press.Asset::address, Press.Asset::bytes));
    }

    /// The whole page in UTF-8.
    public byte[] page(Article article, Manuscript text) {
        Imagined imagined =
                settings.database()
                        .read(session ->
                                Imagined.of(
                                        session,
                                        settings.portal(),
                                        article,
                                        text,
                                        settings.clock().instant().getEpochSecond()));
        ByteSink buffer = new ByteSink();
        rendering.preview(imagined.card(), imagined.body(), buffer);
        return buffer.toBytes();
    }

    /// A file that pages load.
    ///
    /// @param address root-relative
    public Optional<byte[]> asset(String address) {
        return Optional.ofNullable(assets.get(address));
    }
}
