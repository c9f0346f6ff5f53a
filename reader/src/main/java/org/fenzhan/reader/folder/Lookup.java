package org.fenzhan.reader.folder;

import java.util.Optional;

/// What the site holds at an address, seen in one generation of the folder.
public sealed interface Lookup {

    record Found(SiteFile file) implements Lookup {}

    /// A folder with an index, asked for without its final `/`.
    record FolderWithoutSlash() implements Lookup {}

    /// Nothing; `note` is the nearest `404.html` on the way up, if there is one.
    record Absent(Optional<SiteFile> note) implements Lookup {}

    /// The site folder itself is gone: no statement about any address is possible.
    record NoSite() implements Lookup {}
}
