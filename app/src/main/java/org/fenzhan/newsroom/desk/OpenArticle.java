package org.fenzhan.newsroom.desk;

import org.fenzhan.article.Article;
import org.fenzhan.article.Reference;
import org.fenzhan.newsroom.door.Visit;

/// The article that an address names, at the desk of the station that it belongs to. Screens get an
/// article in this way only, so none can forget the station.
public record OpenArticle(StationDesk desk, Article article) {
    public Reference reference() {
        return new Reference(article.station(), article.id());
    }

    public Visit visit() {
        return desk.visit();
    }

    /// Path of one of the article's pages.
    public String at(String rest) {
        return desk.at(article, rest);
    }
}
