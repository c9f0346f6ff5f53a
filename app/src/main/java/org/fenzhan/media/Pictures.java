package org.fenzhan.media;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import org.fenzhan.store.Session;

/// Pictures by their address `/media/<first 32 hex digits of the SHA-256>.<type>`. A picture is
/// never changed; the same bytes have the same address.
public final class Pictures {
    private Pictures() {}

    /// What a picture is made of.
    ///
    /// @param type `svg`, `png` or `jpg`
    /// @param width in pixels, as height
    public record Drawing(String type, int width, int height, byte[] bytes) {}

    /// A kept picture.
    public record Kept(String address, Drawing drawing) {}

    /// Keeps the picture as it is and answers its address. Only for bytes that this program made or
    /// ships; what people upload is re-encoded first.
    public static String keep(Session session, Drawing drawing) {
        String address = "/media/" + hash(drawing.bytes()) + "." + drawing.type();
        session.update(
                "INSERT OR IGNORE INTO picture (address, type, width, height, bytes)"
                        + " VALUES (?, ?, ?, ?, ?)",
                address,
                drawing.type(),
                drawing.width(),
                drawing.height(),
                drawing.bytes());
        return address;
    }

    public static Optional<Kept> find(Session session, String address) {
        return session.first(
                "SELECT address, type, width, height, bytes FROM picture WHERE address = ?",
                row ->
                        new Kept(
                                row.getString(1),
                                new Drawing(
                                        row.getString(2),
                                        row.getInt(3),
                                        row.getInt(4),
                                        row.getBytes(5))),
                address);
    }

    /// Hands over the address of every picture, in order.
    public static void eachAddress(Session session, Consumer<String> consumer) {
        session.each(
                "SELECT address FROM picture ORDER BY address", row -> row.getString(1), consumer);
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
