package org.fenzhan.station;

import java.util.Optional;

/// What the law wants at the foot of every page of a government portal. Marks that a place does not
/// have (no ICP filing in Hong Kong) are absent.
///
/// @param report telephone or address where unlawful content is reported
/// @param errors address where readers report errors (网站找错), `https:` or `mailto:`
/// @param organMark whether the sign for party and government organs (党政机关) is shown
public record Footer(
        String operator,
        Optional<String> contact,
        Optional<String> identificationCode,
        Optional<String> icp,
        Optional<String> police,
        Optional<String> report,
        Optional<String> errors,
        boolean organMark) {}
