package org.fenzhan.newsroom;

import java.time.Clock;
import java.util.function.Supplier;
import org.fenzhan.account.People;
import org.fenzhan.article.ArticleList;
import org.fenzhan.article.Articles;
import org.fenzhan.article.plan.Plans;
import org.fenzhan.media.Intake;
import org.fenzhan.newsroom.desk.Preview;
import org.fenzhan.newsroom.desk.PublicationLog;
import org.fenzhan.rescue.ImportRuns;
import org.fenzhan.rescue.RepairDesk;
import org.fenzhan.station.StationGroup;
import org.fenzhan.store.Database;

/// What the newsroom works with; made by whoever starts it.
///
/// @param group asked at every request, so that a changed group file shows at once
public record NewsroomParts(
        Database database,
        Supplier<StationGroup> group,
        People people,
        Articles articles,
        ArticleList list,
        Intake pictures,
        Preview preview,
        PublicationLog publications,
        RepairDesk repairs,
        ImportRuns imports,
        Plans plans,
        Clock clock) {}
