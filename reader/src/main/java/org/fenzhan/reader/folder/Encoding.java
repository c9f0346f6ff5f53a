package org.fenzhan.reader.folder;

import java.util.Locale;

/// How the bytes of a file travel. `token` is the name in `Content-Encoding`, `suffix` what a
/// variant's file name has after the page's, `mark` what tells its entity tag from the page's.
public enum Encoding {
    IDENTITY("", "", ""),
    GZIP("gzip", ".gz", "-gz"),
    BROTLI("br", ".br", "-br");

    final String token;
    final String suffix;
    public final String mark;

    Encoding(String token, String suffix, String mark) {
        this.token = token;
        this.suffix = suffix;
        this.mark = mark;
    }

    /// What one `Accept-Encoding` lets us use, besides identity, which is always possible.
    public record Accepted(boolean gzip, boolean brotli) {

        public static final Accepted NOTHING = new Accepted(false, false);
        private static final int LONGEST = 512;

        /// RFC 9110 §12.5.3; a weight of zero refuses, other weights only permit. Nonsense permits
        /// nothing.
        public static Accepted of(String header) {
            if (header.length() > LONGEST) {
                return NOTHING;
            }
            boolean all = false;
            int gzip = 0;
            int brotli = 0;
            for (String part : header.toLowerCase(Locale.ROOT).split(",")) {
                int end = part.indexOf(';');
                String name = (end < 0 ? part : part.substring(0, end)).strip();
                int said = end >= 0 && isRefused(part.substring(end + 1)) ? -1 : 1;
                switch (name) {
                    case "gzip", "x-gzip" -> gzip = said;
                    case "br" -> brotli = said;
                    case "*" -> all = said > 0;
                    default -> {
                        // Encodings that this server does not speak.
                    }
                }
            }
            return new Accepted(gzip > 0 || (gzip == 0 && all), brotli > 0 || (brotli == 0 && all));
        }

        private static boolean isRefused(String weight) {
            return weight.strip().matches("q\\s*=\\s*0(\\.0*)?");
        }

        public boolean accepts(Encoding encoding) {
            return switch (encoding) {
                case IDENTITY -> true;
                case GZIP -> gzip;
                case BROTLI -> brotli;
            };
        }

        public boolean isNothing() {
            return !gzip && !brotli;
        }
    }
}
