package org.fenzhan.account;

import java.util.UUID;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// Argon2id with 16 bytes of salt, 32 of hash, one lane, 19 MiB and 2 passes (OWASP's Password
/// Storage Cheat Sheet). Thread-safe.
public final class Passwords {
    /// A hash that no password matches; checked when an account does not exist, so that the answer
    /// takes as long as for one that does.
    private final String nobody;

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);

    public Passwords() {
        this.nobody = encoder.encode(UUID.randomUUID().toString());
    }

    public String hash(String password) {
        return encoder.encode(password);
    }

    public boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }

    /// Takes as long as [#matches] with a hash that belongs to nobody.
    public void matchNobody(String password) {
        encoder.matches(password, nobody);
    }
}
