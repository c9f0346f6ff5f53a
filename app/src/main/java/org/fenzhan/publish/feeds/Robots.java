package org.fenzhan.publish.feeds;

import org.fenzhan.page.output.ByteSink;

/// `robots.txt`, RFC 9309: everything that is public may be fetched.
public final class Robots {
    private Robots() {}

    /// @param root absolute address of the group's home
    public static void write(String root, ByteSink sink) {
        sink.writeContent(
                """
                User-agent: *
                Allow: /

                Sitemap: %1$ssitemap.xml
                Sitemap: %1$snews-sitemap.xml
                """
                        .formatted(root));
    }
}
