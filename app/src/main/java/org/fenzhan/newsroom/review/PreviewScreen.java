package org.fenzhan.newsroom.review;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.fenzhan.article.ArticleList;
import org.fenzhan.article.Articles;
import org.fenzhan.article.Manuscript;
import org.fenzhan.article.Revision;
import org.fenzhan.article.RevisionId;
import org.fenzhan.newsroom.desk.OpenArticle;
import org.fenzhan.newsroom.desk.Preview;
import org.fenzhan.newsroom.door.Assets;
import org.fenzhan.newsroom.door.NotHere;
import org.fenzhan.text.MarkedHtml;
import org.fenzhan.text.SafeHtml;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The real page, as it would be published, for the frame of the reviewing screen.
@Controller
public final class PreviewScreen {
    /// As the readers' server says it, but for who may frame it; scripts don't run in a preview.
    private static final String POLICY =
            "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self';"
                    + " frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

    private final Articles articles;
    private final ArticleList list;
    private final Preview preview;
    private final String marks;

    public PreviewScreen(Articles articles, ArticleList list, Preview preview, Assets assets) {
        this.articles = articles;
        this.list = list;
        this.preview = preview;
        this.marks = "<link rel=\"stylesheet\" href=\"" + assets.address("marks.css") + "\">";
    }

    /// @param marked `1` to mark what was changed since a reviewer saw it last
    /// @param revision number in the database; the newest one when absent
    @GetMapping("/{station}/articles/{article}/preview")
    public ResponseEntity<byte[]> page(
            OpenArticle open,
            @RequestParam(defaultValue = "") String marked,
            @RequestParam Optional<Long> revision) {
        RevisionId wanted = revision.map(RevisionId::new).orElse(open.article().head());
        Manuscript text =
                articles.revision(open.reference(), wanted)
                        .map(Revision::manuscript)
                        .orElseThrow(NotHere::new);
        Optional<Manuscript> before =
                marked.equals("1")
                        ? new Progress(open, list.acts(open.reference()))
                                .seenBefore()
                                .flatMap(id -> articles.revision(open.reference(), id))
                                .map(Revision::manuscript)
                        : Optional.empty();
        Manuscript shown = before.map(seen -> marked(seen, text)).orElse(text);
        byte[] html = preview.page(new Preview.Wish(open.desk().station(), open.article(), shown));
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", POLICY)
                .body(before.isPresent() ? withMarks(html) : html);
    }

    /// What the previewed page refers to.
    @GetMapping("/assets/**")
    public ResponseEntity<byte[]> file(HttpServletRequest request) {
        Preview.PublicFile file = preview.file(request.getRequestURI()).orElseThrow(NotHere::new);
        return ResponseEntity.ok().header("Content-Type", file.type()).body(file.bytes());
    }

    private static Manuscript marked(Manuscript before, Manuscript after) {
        return after.withBody(new SafeHtml(MarkedHtml.of(before.body(), after.body())));
    }

    private byte[] withMarks(byte[] html) {
        return new String(html, StandardCharsets.UTF_8)
                .replaceFirst("</head>", marks + "</head>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
