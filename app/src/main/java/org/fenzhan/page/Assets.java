package org.fenzhan.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The files that pages refer to: style sheet, script, drawings of the house. Their names carry the
/// hash of their bytes, so a name never changes its meaning, and pages pin style sheet and script
/// by it.
///
/// Read once from the class path. Stations' colours are rules of the style sheet, since the pages'
/// policy allows no inline style; so another colour means another style sheet, another name and all
/// pages anew.
public final class Assets {

    private static final List<String> NAMES =
            List.of(
                    "fenzhan.css",
                    "reader.js",
                    "art/mark.svg",
                    "art/gap.svg",
                    "art/ribbon-head.svg",
                    "art/ribbon-gd.svg",
                    "art/ribbon-hk.svg");

    private final Map<String, File> files;

    private Assets(Map<String, File> files) {
        this.files = files;
    }

    /// The theme for a group with these stations. Addresses begin with `/assets/`.
    public static Assets of(List<Look> looks) {
        Map<String, File> files = new LinkedHashMap<>();
        for (String name : NAMES) {
            byte[] bytes = read(name);
            files.put(
                    name,
                    File.of(
                            name,
                            name.equals("fenzhan.css")
                                    ? StationRules.append(bytes, looks)
                                    : bytes));
        }
        return new Assets(files);
    }

    /// Every file to be published, in a fixed order.
    public List<File> files() {
        return List.copyOf(files.values());
    }

    /// The address of a file by the name it has in the theme, such as `art/ribbon-gd.svg`.
    public Optional<String> href(String name) {
        return Optional.ofNullable(files.get(name)).map(File::href);
    }

    /// What pages need to know of it.
    public Theme theme() {
        return new Theme(
                file("fenzhan.css").href(),
                file("fenzhan.css").integrity(),
                file("reader.js").href(),
                file("reader.js").integrity(),
                file("art/mark.svg").href(),
                file("art/gap.svg").href());
    }

    private File file(String name) {
        File file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException(
                    "the theme has no file '%s'; it has %s".formatted(name, NAMES));
        }
        return file;
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/theme/" + name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the class path has no theme/%s; build the program again".formatted(name));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("theme/%s cannot be read".formatted(name), e);
        }
    }

    /// How a station looks: hue (degrees, 0 to 360) and strength (oklch chroma, 0 to 0.37) of its
    /// colour, and where its tile lies on the group's home (row and column from 1, columns wide;
    /// row 0 lets it flow).
    public record Look(String code, int hue, double strength, int row, int column, int span) {

        /// Columns of the map of stations.
        static final int COLUMNS = 5;

        public Look {
            if (!Shell.isCode(code)
                    || hue < 0
                    || hue > 360
                    || !(strength >= 0 && strength <= 0.37)) {
                throw new IllegalArgumentException(
                        "station '%s' has hue %d and strength %s; expected 0 to 360 and 0 to 0.37"
                                .formatted(code, hue, strength));
            }
            if (row < 0
                    || row > 20
                    || (row > 0 && (column < 1 || span < 1 || column + span - 1 > COLUMNS))) {
                throw new IllegalArgumentException(
                        "tile of station '%s' at row %d, column %d, %d wide lies outside the map of %d columns"
                                .formatted(code, row, column, span, COLUMNS));
            }
        }

        /// A colour without a fixed place on the map.
        public static Look of(String code, int hue, double strength) {
            return new Look(code, hue, strength, 0, 0, 1);
        }
    }

    /// Addresses of what every page loads, with the hashes that pin them (`sha384-…`).
    public record Theme(
            String style,
            String styleIntegrity,
            String script,
            String scriptIntegrity,
            String icon,
            String gap) {}

    /// A file to publish.
    public static final class File {

        private final String path;
        private final byte[] bytes;
        private final String sha256;

        private File(String path, byte[] bytes, String sha256) {
            this.path = path;
            this.bytes = bytes;
            this.sha256 = sha256;
        }

        static File of(String name, byte[] bytes) {
            String sha256 = HexFormat.of().formatHex(digest("SHA-256", bytes));
            int dot = name.lastIndexOf('.');
            String path =
                    "assets/"
                            + name.substring(0, dot)
                            + "."
                            + sha256.substring(0, 16)
                            + name.substring(dot);
            return new File(path, bytes, sha256);
        }

        /// Relative to the root of the output: `assets/fenzhan.0123456789abcdef.css`.
        public String path() {
            return path;
        }

        public String href() {
            return "/" + path;
        }

        /// Lower-case hexadecimal.
        public String sha256() {
            return sha256;
        }

        /// A copy.
        public byte[] bytes() {
            return bytes.clone();
        }

        /// For the `integrity` attribute: `sha384-…`.
        public String integrity() {
            return "sha384-" + Base64.getEncoder().encodeToString(digest("SHA-384", bytes));
        }

        private static byte[] digest(String algorithm, byte[] bytes) {
            try {
                return MessageDigest.getInstance(algorithm).digest(bytes);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has " + algorithm, e);
            }
        }
    }
}
