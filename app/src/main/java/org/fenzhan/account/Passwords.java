package org.fenzhan.account;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// Argon2id with 16 bytes of salt, 32 of hash, one lane, 19 MiB and 2 passes (OWASP's Password
/// Storage Cheat Sheet). Thread-safe.
public final class Passwords {
    private static final int SALT = 16;
    private static final int HASH = 32;

    /// KiB
    private static final int MEMORY = 19_456;

    private static final int PASSES = 2;

    /// A hash that no password matches; checked when an account does not exist, so that the answer
    /// takes as long as for one that does.
    static String nobody() {
        return Held.NOBODY;
    }

    /// Made when the first password is looked at: most commands never look at one.
    private static final class Held {
        static final Argon2PasswordEncoder ENCODER =
                new Argon2PasswordEncoder(SALT, HASH, 1, MEMORY, PASSES);
        static final String NOBODY = hashOfNothing();
    }

    /// Random bytes in the form of a hash. Checking against them costs what checking costs, and
    /// making them costs nothing, which a real hash would at every start.
    private static String hashOfNothing() {
        SecureRandom random = new SecureRandom();
        byte[] salt = new byte[SALT];
        byte[] hash = new byte[HASH];
        random.nextBytes(salt);
        random.nextBytes(hash);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
                .formatted(
                        MEMORY, PASSES, base64.encodeToString(salt), base64.encodeToString(hash));
    }

    public String hash(String password) {
        return Held.ENCODER.encode(password);
    }

    public boolean matches(String password, String hash) {
        return Held.ENCODER.matches(password, hash);
    }

    /// Takes as long as [#matches] with a hash that belongs to nobody.
    public void matchNobody(String password) {
        Held.ENCODER.matches(password, Held.NOBODY);
    }
}
