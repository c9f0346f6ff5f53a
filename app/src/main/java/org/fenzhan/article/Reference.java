package org.fenzhan.article;

import org.fenzhan.station.StationId;

/// Names an article together with the station whose desk asks for it; an article of another station
/// is not found.
public record Reference(StationId station, ArticleId article) {}
