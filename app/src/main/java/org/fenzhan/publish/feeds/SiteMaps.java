package org.fenzhan.publish.feeds;

import java.util.List;
import org.fenzhan.page.output.ByteSink;

/// Site maps, see <https://www.sitemaps.org/protocol.html>.
public final class SiteMaps {
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private SiteMaps() {}

    /// @param address absolute
    /// @param changed seconds since 1970
    public record Place(String address, long changed) {}

    public static void shard(List<Place> places, ByteSink sink) {
        XmlText xml = new XmlText(sink);
        xml.raw("<urlset xmlns=\"" + NAMESPACE + "\">\n");
        for (Place place : places) {
            xml.raw("<url><loc>")
                    .text(place.address())
                    .raw("</loc><lastmod>")
                    .raw(Dates.rfc3339(place.changed()))
                    .raw("</lastmod></url>\n");
        }
        xml.raw("</urlset>\n");
    }

    /// Without `lastmod`: with it the index would change at every publication, not once in a
    /// thousand.
    public static void index(List<String> shards, ByteSink sink) {
        XmlText xml = new XmlText(sink);
        xml.raw("<sitemapindex xmlns=\"" + NAMESPACE + "\">\n");
        for (String shard : shards) {
            xml.raw("<sitemap><loc>").text(shard).raw("</loc></sitemap>\n");
        }
        xml.raw("</sitemapindex>\n");
    }
}
