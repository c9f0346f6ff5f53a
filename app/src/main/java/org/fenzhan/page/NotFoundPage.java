package org.fenzhan.page;

import java.util.List;
import java.util.Optional;

/// What a station answers for an address that does not exist (404): one page a station, so it
/// offers general ways on.
public record NotFoundPage(Meta meta, List<Link> ways, Optional<Latest> latest) {

    public NotFoundPage {
        ways = List.copyOf(ways);
    }
}
