package org.fenzhan.publish.layout;

/// Why a page is in a plan, for the receipt that the newsroom shows.
public enum Reason {
    /// The article itself.
    ARTICLE,
    /// A page of a list that the article joined, left or stands on.
    LIST,
    /// A page of a list that links to a page which appeared or emptied.
    PAGER,
    /// The previous or next article of the channel.
    NEIGHBOUR,
    /// An article that links to it as related.
    RELATED,
    /// Leads to an article that was merged into another, or is led to.
    MERGED,
    /// Feed or fragment of the newest.
    VIEW,
    HOME,
    MAP,
    PICTURE,
    REDIRECT,
    /// Its list was paged anew.
    REPACK,
    /// A change that touches everything.
    GENERATION
}
