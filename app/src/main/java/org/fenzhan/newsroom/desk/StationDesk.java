package org.fenzhan.newsroom.desk;

import java.util.stream.Collectors;
import org.fenzhan.article.Article;
import org.fenzhan.newsroom.door.Visit;
import org.fenzhan.station.Channel;
import org.fenzhan.station.ChannelId;
import org.fenzhan.station.Station;
import org.fenzhan.station.StationGroup;

/// The desk that an address names, and who stands at it.
public record StationDesk(Visit visit, StationGroup group, Station station) {
    /// Path of one of its pages.
    ///
    /// @param rest begins with a slash
    public String at(String rest) {
        return "/" + station.code() + rest;
    }

    public String at(Article article, String rest) {
        return at("/articles/" + article.id().value() + rest);
    }

    /// `广东 › 资讯中心 › 今日重点`, of whatever station.
    public String label(ChannelId id) {
        return group.channel(id)
                .map(channel -> {
                    Station owner = group.station(channel.station());
                    return owner.name()
                            + " › "
                            + owner.trail(channel).stream()
                                    .map(Channel::name)
                                    .collect(Collectors.joining(" › "));
                })
                .orElse("?");
    }

    /// How many reviews the article's channel wants.
    public int depth(Article article) {
        return group.channel(article.channel()).map(Channel::reviews).orElse(1);
    }
}
