package org.fenzhan.newsroom.door;

import java.time.Instant;
import org.fenzhan.account.Person;
import org.fenzhan.newsroom.words.Times;
import org.fenzhan.newsroom.words.Words;

/// One request of somebody who is signed in.
///
/// @param csrf the token that every form of the page must send back
/// @param now when the request came
public record Visit(Person person, Words words, String csrf, Instant now) {
    public Times times() {
        return new Times(words, now);
    }
}
