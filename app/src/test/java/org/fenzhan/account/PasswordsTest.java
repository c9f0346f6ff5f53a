package org.fenzhan.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void onlyTheRightPasswordFitsItsHash() {
        String hash = passwords.hash("correct horse");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches("correct horse", hash)).isTrue();
        assertThat(passwords.matches("Correct horse", hash)).isFalse();
    }

    @Test
    void samePasswordHasAnotherHashEachTime() {
        assertThat(passwords.hash("correct horse")).isNotEqualTo(passwords.hash("correct horse"));
    }

    @Test
    void checkingAnUnknownAccountCostsWhatAKnownOneCosts() {
        String known = passwords.hash("correct horse");
        assertThat(Passwords.nobody()).hasSameSizeAs(known).startsWith(cost(known));
        assertThat(passwords.matches("", Passwords.nobody())).isFalse();
    }

    /// Algorithm, memory, passes and lanes.
    private static String cost(String hash) {
        return hash.substring(0, hash.indexOf("p=1$") + 4);
    }
}
