package org.fenzhan.rescue.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where a page lies among other files, so that what it refers to can be found there.
public sealed interface Origin {
    /// Nothing lies around the page.
    Origin NOWHERE = new Alone();

    /// The file that a page means by a reference, if it lies in the same source.
    ///
    /// @param reference as it stands in the page: relative, from the root, or with scheme and host,
    ///   which wget keeps as a folder
    /// @param most bytes that are wanted at most
    Optional<byte[]> find(String reference, int most);

    record Alone() implements Origin {
        @Override
        public Optional<byte[]> find(String reference, int most) {
            return Optional.empty();
        }
    }

    /// A page in a folder.
    ///
    /// @param root the folder that was named; nothing outside is looked at
    record InFolder(Path root, Path file) implements Origin {
        @Override
        public Optional<byte[]> find(String reference, int most) {
            String inside = root.relativize(file).toString().replace('\\', '/');
            for (String name : candidates(inside, reference)) {
                try {
                    Path found = root.resolve(name);
                    if (Files.isRegularFile(found, LinkOption.NOFOLLOW_LINKS)
                            && found.toRealPath().startsWith(root.toRealPath())) {
                        try (InputStream in = Files.newInputStream(found)) {
                            return Bounded.read(in, most);
                        }
                    }
                } catch (IOException | InvalidPathException _) {
                    // not a file that can be had
                }
            }
            return Optional.empty();
        }
    }

    /// A page in a ZIP archive.
    record InZip(ZipLookup archive, String name) implements Origin {
        @Override
        public Optional<byte[]> find(String reference, int most) {
            for (String candidate : candidates(name, reference)) {
                Optional<byte[]> found = archive.read(candidate, most);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
    }

    /// A page in a web archive.
    ///
    /// @param address where it stood on the web
    record InWarc(WarcLookup archive, String address) implements Origin {
        @Override
        public Optional<byte[]> find(String reference, int most) {
            try {
                return archive.read(
                        URI.create(address).resolve(reference.strip().replace(" ", "%20")), most);
            } catch (IllegalArgumentException _) {
                return Optional.empty();
            }
        }
    }

    /// Names, within the source, that the reference may mean, the likeliest first; none climbs out.
    ///
    /// @param page the page's own name within the source
    static List<String> candidates(String page, String reference) {
        String plain = reference.split("[?#]", 2)[0].strip();
        int scheme = plain.indexOf("//");
        boolean hasHost = scheme >= 0 && scheme <= 6;
        String path = hasHost ? plain.substring(scheme + 2) : plain;
        List<String> names = new ArrayList<>();
        String folder = parent(page);
        if (!hasHost && !path.startsWith("/")) {
            add(names, folder, path);
            return names;
        }
        String withoutHost = hasHost ? path.substring(path.indexOf('/') + 1) : path.substring(1);
        for (String base = folder; ; base = parent(base)) {
            if (hasHost) {
                add(names, base, path);
            }
            add(names, base, withoutHost);
            if (base.isEmpty()) {
                return names;
            }
        }
    }

    private static void add(List<String> names, String folder, String path) {
        String joined = folder.isEmpty() ? path : folder + "/" + path;
        normal(joined).ifPresent(names::add);
        if (joined.indexOf('%') >= 0) {
            try {
                normal(URLDecoder.decode(joined.replace("+", "%2B"), StandardCharsets.UTF_8))
                        .ifPresent(names::add);
            } catch (IllegalArgumentException _) {
                // no percent-encoding after all
            }
        }
    }

    private static Optional<String> normal(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : path.replace('\\', '/').split("/")) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("/", parts));
    }

    private static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
