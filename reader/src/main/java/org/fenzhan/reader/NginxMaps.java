package org.fenzhan.reader;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fenzhan.reader.folder.FileType;
import org.fenzhan.reader.folder.PageMark;
import org.fenzhan.reader.folder.SiteNote;

/// What nginx can't read from the pages themselves, as files for its `map` directive: which pages
/// are withdrawn, which only redirect, and which hosts are a station's own. Written into the site
/// folder under dot names, each replaced whole by a rename; nginx takes them over when it is told
/// to reload.
///
/// @param withdrawn address → `410`, or `404` for a redirect to nowhere
/// @param redirects address → target, percent-encoded
/// @param hosts host → station's address without the final `/`
/// @param faults sentences about pages that could not be used as they are
record NginxMaps(
        Path site,
        SortedMap<String, String> withdrawn,
        SortedMap<String, String> redirects,
        SortedMap<String, String> hosts,
        List<String> faults) {

    static final String GONE = ".gone.map";
    static final String REDIRECTS = ".redirects.map";
    static final String HOSTS = ".hosts.map";

    /// Reads the first bytes of every page below the folder; links inside it are not followed.
    ///
    /// @throws IOException when the folder, a page or `.reader.json` can't be read
    static NginxMaps of(Path site) throws IOException {
        if (!Files.isDirectory(site)) {
            throw new IOException(
                    "The site folder '%s' does not exist. Publish first, or name another folder."
                            .formatted(site));
        }
        Path real = site.toRealPath();
        var maps =
                new NginxMaps(
                        real, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
        SiteNote.read(real)
                .hosts()
                .folders()
                .forEach((host, folder) ->
                        maps.hosts.put(
                                host,
                                folder.isEmpty()
                                        ? ""
                                        : "/" + folder.substring(0, folder.length() - 1)));
        Files.walkFileTree(real, maps.new Pages());
        return maps;
    }

    /// Replaces the three files; each is whole at any moment.
    void write() throws IOException {
        write(GONE, withdrawn);
        write(REDIRECTS, redirects);
        write(HOSTS, hosts);
    }

    private final class Pages extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden =
                    !folder.equals(site) && folder.getFileName().toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            String name = file.getFileName().toString();
            if (attributes.isRegularFile() && !name.startsWith(".") && FileType.of(name).isPage()) {
                note(
                        "/" + site.relativize(file).toString().replace(File.separatorChar, '/'),
                        markOf(file));
            }
            return FileVisitResult.CONTINUE;
        }
    }

    private static PageMark markOf(Path page) throws IOException {
        try (InputStream in = Files.newInputStream(page)) {
            return PageMark.of(in.readNBytes(PageMark.READ));
        }
    }

    private void note(String address, PageMark mark) {
        // The page of a folder is known to nginx by the address that readers use.
        String key =
                address.endsWith("/index.html")
                        ? address.substring(0, address.length() - "index.html".length())
                        : address;
        switch (mark) {
            case PageMark.Live _ -> {
                // Served as it is.
            }
            case PageMark.Withdrawn _ -> withdrawn.put(key, "410");
            case PageMark.Moved moved -> redirects.put(key, moved.target());
            case PageMark.Astray astray -> {
                withdrawn.put(key, "404");
                faults.add(
                        "'%s' redirects to '%s', which is no path on this site; it will be answered 404. Publish the page again."
                                .formatted(address, astray.target()));
            }
        }
    }

    private void write(String name, SortedMap<String, String> map) throws IOException {
        String lines = map.entrySet().stream().map(NginxMaps::line).collect(Collectors.joining());
        Path fresh = site.resolve(name + ".new");
        Files.writeString(fresh, lines, StandardCharsets.UTF_8);
        Files.move(
                fresh,
                site.resolve(name),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static String line(Map.Entry<String, String> entry) {
        return quoted(entry.getKey()) + " " + quoted(entry.getValue()) + ";\n";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
