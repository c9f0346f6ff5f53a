package org.fenzhan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The same corpus as a Hugo site with the same kinds of pages: articles, lists of every channel in
/// pages of twenty, homes, tags, feeds, a map of the site. Its own small templates, about as large
/// as ours.
final class HugoSite {
    private static final String CONFIG =
            """
            baseURL = "https://www.example.cn/"
            title = "水路新闻网"
            paginate = 20
            rssLimit = 20
            disableKinds = ["robotsTXT"]
            [taxonomies]
            tag = "tags"
            [outputs]
            home = ["HTML", "RSS"]
            section = ["HTML", "RSS"]
            term = ["HTML"]
            taxonomy = ["HTML"]
            """;

    private static final Map<String, String> TEMPLATES =
            Map.of(
                    "_default/baseof.html",
                    """
                    <!doctype html><html lang="zh-Hans-CN"><head><meta charset="utf-8">
                    <meta name="viewport" content="width=device-width, initial-scale=1">
                    <title>{{ .Title }} - 水路新闻网</title><link rel="canonical" href="{{ .Permalink }}">
                    <meta name="description" content="{{ .Params.summary }}">
                    <meta property="og:title" content="{{ .Title }}"><meta property="og:url" content="{{ .Permalink }}">
                    <link rel="stylesheet" href="/site.css"></head><body>{{ partialCached "header.html" . .Section }}
                    <main>{{ block "main" . }}{{ end }}</main>{{ partialCached "footer.html" . }}</body></html>
                    """,
                    "partials/header.html",
                    """
                    <header><nav><ul>{{ range site.Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></nav>
                    <nav><ul>{{ with site.GetPage (printf "/%s" .Section) }}{{ range .Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}{{ end }}</ul></nav></header>
                    """,
                    "partials/footer.html",
                    """
                    <footer><ul>{{ range site.Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul><p>编辑部</p></footer>
                    """,
                    "partials/crumbs.html",
                    """
                    <nav><ol>{{ range .Ancestors.Reverse }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ol></nav>
                    """,
                    "_default/single.html",
                    """
                    {{ define "main" }}{{ partial "crumbs.html" . }}<article><h1>{{ .Title }}</h1><p><time datetime="{{ .Date.Format "2006-01-02T15:04:05-07:00" }}">{{ .Date.Format "2006-01-02 15:04" }}</time> {{ .Params.source }}</p>
                    {{ .Content }}<p>（记者　{{ delimit .Params.reporters "　" }}）（编辑　{{ .Params.editor }}）</p><ul>{{ range .Params.tags }}<li><a href="/tags/{{ . | urlize }}/">{{ . }}</a></li>{{ end }}</ul>
                    <nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav></article>{{ end }}
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
        }
    }

    /// Builds all of it into a fresh folder.
    Optional<Measured> build(Path target) throws IOException {
        return Optional.of(
                Measured.run(
                        List.of(
                                "hugo",
                                "--quiet",
                                "-s",
                                folder.toString(),
                                "-d",
                                target.toAbsolutePath().toString())));
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
