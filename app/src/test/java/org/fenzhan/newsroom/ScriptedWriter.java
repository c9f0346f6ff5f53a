package org.fenzhan.newsroom;

import java.util.Map;
import org.fenzhan.article.Article;
import org.fenzhan.article.RevisionId;
import org.fenzhan.newsroom.Visitor.Got;

/// Somebody whose page saves by itself, in 今日重点 of 广东.
record ScriptedWriter(RunningNewsroom newsroom, Visitor visitor) {
    /// A new article titled 标题.
    Article draft(String body) {
        String revision =
                save("/gd/write/autosave", "", "标题", body).json().get("revision").asString();
        return newsroom.articles
                .ofRevision(
                        newsroom.desks.station("gd").id(), new RevisionId(Long.parseLong(revision)))
                .orElseThrow();
    }

    Got autosave(Article article, String base, String body) {
        return save("/gd/articles/" + article.id().value() + "/autosave", base, "标题", body);
    }

    Got save(String path, String base, String title, String body) {
        return visitor.postJson(
                path,
                Map.of(
                        "base", base,
                        "title", title,
                        "body", body,
                        "sources", "本站",
                        "channel", newsroom.channel("zx/jrzd")));
    }
}
