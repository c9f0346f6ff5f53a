package org.fenzhan.account;

import org.fenzhan.station.StationId;

/// Somebody who can sign in.
///
/// @param account what is typed to sign in, lower case
/// @param name as colleagues and the audit trail see it
/// @param language `zh` or `en`, of the newsroom's screens
/// @param homeStation the desk that opens after signing in
public record Person(
        PersonId id, String account, String name, String language, StationId homeStation) {}
