package org.fenzhan.publish.feeds;

import java.util.List;
import org.fenzhan.page.output.ByteSink;

/// The map of the newest two days for news search, see
/// <https://www.google.com/schemas/sitemap-news/0.9/>.
public final class NewsMap {
    private NewsMap() {}

    /// @param publication name of the station
    /// @param locale such as `zh-Hans-CN`
    /// @param date W3C date or date and time with zone
    public record Story(
            String address, String publication, String locale, String date, String title) {}

    public static void write(List<Story> stories, ByteSink sink) {
        XmlText xml = new XmlText(sink);
        xml.raw("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
                .raw(" xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">\n");
        for (Story story : stories) {
            xml.raw("<url><loc>")
                    .text(story.address())
                    .raw("</loc><news:news><news:publication><news:name>")
                    .text(story.publication())
                    .raw("</news:name><news:language>")
                    .raw(language(story.locale()))
                    .raw("</news:language></news:publication><news:publication_date>")
                    .text(story.date())
                    .raw("</news:publication_date><news:title>")
                    .text(story.title())
                    .raw("</news:title></news:news></url>\n");
        }
        xml.raw("</urlset>\n");
    }

    /// Two or three letters, but for Chinese the two that the schema names.
    private static String language(String locale) {
        if (locale.startsWith("zh")) {
            return locale.contains("Hant") ? "zh-tw" : "zh-cn";
        }
        int dash = locale.indexOf('-');
        return dash < 0 ? locale : locale.substring(0, dash);
    }
}
