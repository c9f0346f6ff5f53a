package org.fenzhan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The same corpus as a Hugo site with the same kinds of pages: articles, lists of every channel in
/// pages of twenty, homes, tags, feeds, a map of the site. Its article pages are as large as ours:
/// the same text, navigation of the same size. It makes one format of feeds where we make three.
final class HugoSite {
    private static final String CONFIG =
            """
            baseURL = "https://www.example.cn/"
            title = "水路新闻网"
            paginate = 20
            rssLimit = 20
            timeout = "1200s"
            disableKinds = ["robotsTXT"]
            [taxonomies]
            tag = "tags"
            [outputs]
            home = ["HTML", "RSS"]
            section = ["HTML", "RSS"]
            term = ["HTML"]
            taxonomy = ["HTML"]
            """;

    /// What is the same on all pages of a station or channel is rendered once, as Hugo's manual
    /// advises.
    private static final Map<String, String> TEMPLATES =
            Map.of(
                    "_default/baseof.html",
                    """
                    <!doctype html><html lang="zh-Hans-CN"><head><meta charset="utf-8">
                    <meta name="viewport" content="width=device-width, initial-scale=1">
                    <title>{{ .Title }} - 水路新闻网</title><link rel="canonical" href="{{ .Permalink }}">
                    <meta name="description" content="{{ .Params.summary }}"><meta name="keywords" content="{{ delimit (.Params.tags | default slice) "," }}">
                    <meta property="og:type" content="article"><meta property="og:title" content="{{ .Title }}"><meta property="og:description" content="{{ .Params.summary }}"><meta property="og:url" content="{{ .Permalink }}">
                    {{ with .OutputFormats.Get "RSS" }}<link rel="alternate" type="application/rss+xml" href="{{ .RelPermalink }}">{{ end }}
                    <link rel="stylesheet" href="/site.css"></head><body>{{ partialCached "header.html" . .Section }}
                    <main>{{ block "main" . }}{{ end }}</main>{{ partialCached "footer.html" . .Section }}</body></html>
                    """,
                    "partials/header.html",
                    """
                    <header class="masthead"><nav class="stations"><ul>{{ range site.Sections }}<li class="station"><a href="{{ .RelPermalink }}" title="{{ .Title }}">{{ .Title }}</a></li>{{ end }}</ul></nav>
                    <nav class="channels"><ul>{{ with site.GetPage (printf "/%s" .Section) }}{{ range .Sections }}<li class="channel"><a href="{{ .RelPermalink }}">{{ .Title }}</a><ul class="below">{{ range .Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ range .Sections }}<a class="leaf" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</li>{{ end }}</ul></li>{{ end }}{{ end }}</ul></nav></header>
                    """,
                    "partials/footer.html",
                    """
                    <footer class="footer"><ul class="stations">{{ range site.Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul><ul class="about"><li><a href="/about/">关于我们</a></li><li><a href="/about/contact/">联系方式</a></li><li><a href="/about/errors/">网站找错</a></li></ul><p>主办：编辑部</p></footer>
                    """,
                    "partials/crumbs.html",
                    """
                    <nav class="crumbs"><ol>{{ range .Ancestors.Reverse }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ol></nav>
                    """,
                    "partials/related.html",
                    """
                    <aside><h2>相关阅读</h2><ul>{{ range first 4 .CurrentSection.RegularPages.ByDate.Reverse }}<li><h3><a href="{{ .RelPermalink }}">{{ .Title }}</a></h3><p><time>{{ .Date.Format "2006-01-02" }}</time></p></li>{{ end }}</ul></aside>
                    """,
                    "_default/single.html",
                    """
                    {{ define "main" }}{{ partial "crumbs.html" . }}<article><h1>{{ .Title }}</h1><p><time datetime="{{ .Date.Format "2006-01-02T15:04:05-07:00" }}">{{ .Date.Format "2006-01-02 15:04" }}</time> 来源：{{ .Params.source }}</p>
                    {{ .Content }}<p>（记者　{{ delimit .Params.reporters "　" }}）（编辑　{{ .Params.editor }}）</p><ul>{{ range .Params.tags }}<li><a href="/tags/{{ . | urlize }}/">{{ . }}</a></li>{{ end }}</ul>
                    <nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav></article>{{ partialCached "related.html" . .CurrentSection.RelPermalink }}
                    <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":{{ .Title }},"datePublished":{{ .Date.Format "2006-01-02T15:04:05-07:00" }},"description":{{ .Params.summary }}}</script>{{ end }}
                    """,
                    "_default/list.html",
                    """
                    {{ define "main" }}{{ partial "crumbs.html" . }}<h1>{{ .Title }}</h1>{{ $pages := .RegularPagesRecursive }}{{ if eq .Kind "term" }}{{ $pages = .Pages }}{{ end }}{{ $p := .Paginate $pages.ByDate.Reverse }}
                    <ul>{{ range $p.Pages }}<li><h3><a href="{{ .RelPermalink }}">{{ .Title }}</a></h3><p>{{ .Params.summary }}</p><p><time>{{ .Date.Format "2006-01-02 15:04" }}</time> {{ .Params.source }}</p></li>{{ end }}</ul>
                    <nav>{{ if $p.HasPrev }}<a href="{{ $p.Prev.URL }}">较新</a>{{ end }}{{ if $p.HasNext }}<a href="{{ $p.Next.URL }}">较早</a>{{ end }}</nav>{{ end }}
                    """,
                    "index.html",
                    """
                    {{ define "main" }}<ul>{{ range first 20 site.RegularPages.ByDate.Reverse }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
                    """);

    private final Path folder;

    HugoSite(Path folder) {
        this.folder = folder;
    }

    static boolean isInstalled() {
        try {
            Measured.run(List.of("hugo", "version"));
            return true;
        } catch (IOException | IllegalStateException e) {
            return false;
        }
    }

    /// Writes the sources; those that are there already are kept.
    void write(Corpus corpus, int articles) throws IOException {
        put("config.toml", CONFIG);
        put("static/site.css", "body { font: 18px/1.8 serif }\n");
        for (Map.Entry<String, String> template : TEMPLATES.entrySet()) {
            put("layouts/" + template.getKey(), template.getValue());
        }
        for (int station = 0; station < Corpus.STATIONS; station++) {
            String code = Corpus.stationCode(station);
            section(code, Corpus.stationName(station));
            for (int leaf = 0; leaf < Corpus.tops().size() * 4; leaf++) {
                StringBuilder path = new StringBuilder(code);
                for (String step : Corpus.leafPath(leaf).split("/")) {
                    path.append('/').append(step);
                    section(path.toString(), Corpus.tops().get(leaf / 4) + step);
                }
            }
        }
        for (int i = 0; i < articles; i++) {
            article(corpus.piece(i));
            if (i % 10_000 == 9_999) {
                System.err.printf("%,d of %,d sources written for Hugo%n", i + 1, articles);
            }
        }
    }

    /// Builds all of it into a fresh folder.
    Measured build(Path target) throws IOException {
        return Measured.run(
                List.of(
                        "hugo",
                        "--quiet",
                        "-s",
                        folder.toString(),
                        "-d",
                        target.toAbsolutePath().toString()));
    }

    private void section(String path, String title) throws IOException {
        put("content/" + path + "/_index.md", "---\ntitle: \"" + title + "\"\n---\n");
    }

    private void article(Corpus.Piece piece) throws IOException {
        String head =
                """
                ---
                title: "%s"
                date: %s+08:00
                summary: "%s"
                source: "%s"
                reporters: ["%s"]
                editor: "%s"
                tags: ["%s"]
                ---
                """
                        .formatted(
                                piece.title(),
                                piece.dated().toString().length() == 16
                                        ? piece.dated() + ":00"
                                        : piece.dated(),
                                piece.summary(),
                                piece.source(),
                                String.join("\", \"", piece.reporters()),
                                piece.editor(),
                                String.join("\", \"", piece.tags()));
        put(
                "content/%s/%s/a%d.md"
                        .formatted(
                                Corpus.stationCode(piece.station()),
                                Corpus.leafPath(piece.leaf()),
                                piece.number()),
                head + String.join("\n\n", piece.paragraphs()) + "\n");
    }

    private void put(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
    }
}
