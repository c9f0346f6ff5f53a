package org.fenzhan.defacement.corpus;

import java.util.Map;

/// An honest page before anything is done to it; `self` is how it mostly speaks of itself, `sort`
/// its kind of institution.
record Draft(
        Map<String, String> fields,
        String body,
        String sort,
        String self,
        String fullName,
        String shortName) {}
