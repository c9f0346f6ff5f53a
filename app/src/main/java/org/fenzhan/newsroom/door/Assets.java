package org.fenzhan.newsroom.door;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Style sheet and scripts of the screens, read once from the program itself. Their addresses carry
/// their content's hash, so browsers may keep them for ever.
public final class Assets {
    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css;charset=utf-8",
                    "js", "text/javascript;charset=utf-8",
                    "svg", "image/svg+xml");

    private final Map<String, Asset> files = new LinkedHashMap<>();

    /// @param version the first 12 hex digits of the content's SHA-256
    record Asset(String type, byte[] bytes, String version) {}

    public Assets(String... names) {
        for (String name : names) {
            files.put(name, read(name));
        }
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /// Address of a file, such as `/newsroom/newsroom.css?v=0123456789ab`.
    public String address(String name) {
        Asset asset = files.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("no asset '" + name + "'; known: " + files.keySet());
        }
        return "/newsroom/" + name + "?v=" + asset.version();
    }

    private static Asset read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/newsroom/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file newsroom/" + name);
            }
            byte[] bytes = in.readAllBytes();
            String hash =
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 6);
            String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
            return new Asset(type == null ? "application/octet-stream" : type, bytes, hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
