package org.fenzhan.newsroom.lists;

import java.util.List;
import java.util.Optional;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.plans.PlansPage;

/// What waits for one person.
///
/// @param did what was done just before this page was opened
/// @param plans that wait for this person to look at them
/// @param today date and time, and how much waits
public record WorkPage(
        Frame frame,
        String today,
        List<ArticleRow> waiting,
        List<PlansPage.Row> plans,
        List<ArticleRow> sentBack,
        List<ArticleRow> drafts,
        List<ArticleRow> handedIn,
        List<Recent> recent,
        Optional<Recent> did) {
    /// Something that this person just did.
    ///
    /// @param deed what was done, with the title
    public record Recent(String time, String deed, String address) {}

    public boolean isDone() {
        return waiting.isEmpty() && plans.isEmpty() && sentBack.isEmpty();
    }
}
