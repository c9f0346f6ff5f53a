package org.fenzhan.page;

import java.util.List;

/// The story a home opens with. `kicker` stands above the title ("产业协作 · 今日重点") and may be empty;
/// `related` are chosen by an editor, at most four look well.
public record Lead(String kicker, Item item, List<Link> related) {

    public Lead {
        related = List.copyOf(related);
    }

    public static Lead of(Item item) {
        return new Lead("", item, List.of());
    }
}
