package org.fenzhan.reader.folder;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which station's folder a host of its own shows as its root. Hosts that are not named see the
/// whole group.
///
/// @param folders host, lower case without port → folder below the site, such as `gd/`, or empty
///   for the root
public record StationHosts(Map<String, String> folders) {

    static final StationHosts NONE = new StationHosts(Map.of());

    private static final Pattern HOST = Pattern.compile("[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?");
    private static final Pattern FOLDER = Pattern.compile("/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/)*");

    public StationHosts {
        folders = Map.copyOf(folders);
    }

    /// @param addresses host → address of the station, such as `/gd/`
    /// @throws IllegalArgumentException naming the first host or address that can't be one
    static StationHosts of(Map<String, String> addresses) {
        Map<String, String> folders = new HashMap<>();
        addresses.forEach((name, address) -> {
            String host = name.toLowerCase(Locale.ROOT);
            if (!HOST.matcher(host).matches()) {
                throw new IllegalArgumentException(
                        "'%s' is no host name; write it without scheme and port, such as 'gd.example.cn'"
                                .formatted(name));
            }
            if (!FOLDER.matcher(address).matches()) {
                throw new IllegalArgumentException(
                        "'%s' of host '%s' is no station's address; it must look like '/gd/'"
                                .formatted(address, name));
            }
            folders.put(host, address.substring(1));
        });
        return new StationHosts(folders);
    }

    /// The folder that is the root for that host: empty, or ending in `/`.
    ///
    /// @param host as the request names it, without port
    public String folderOf(String host) {
        if (folders.isEmpty()) {
            return "";
        }
        String name = host.toLowerCase(Locale.ROOT);
        return folders.getOrDefault(
                name.endsWith(".") ? name.substring(0, name.length() - 1) : name, "");
    }

    /// The path below the site of what a station's host calls `path`; assets and media belong to
    /// all hosts.
    public static String below(String folder, String path) {
        return folder.isEmpty() || path.startsWith("assets/") || path.startsWith("media/")
                ? path
                : folder + path;
    }

    /// Pages call each other by the group's addresses. On the station's own host such an address
    /// has a shorter form: the part after its folder, beginning with `/`. Empty when the address is
    /// not below the folder.
    public static Optional<String> shorter(String folder, String address) {
        return !folder.isEmpty() && address.startsWith(folder, 1)
                ? Optional.of(address.substring(folder.length()))
                : Optional.empty();
    }
}
