package org.fenzhan.publish.view;

/// When a page is switched within a publication: targets before the links that lead to them, links
/// before the targets that go away.
public enum Rank {
    /// Style sheets, scripts, pictures.
    MATERIAL,
    ARTICLE,
    SEALED,
    OPEN,
    /// Homes, feeds, fragments, maps.
    VIEW,
    /// A list page that has emptied: nobody links to it any more.
    EMPTIED,
    /// A note in the place of an article, an address that leads elsewhere or is gone.
    LAST
}
