package org.fenzhan.publish.feeds;

import org.fenzhan.page.output.ByteSink;

/// How browsers search a station, OpenSearch 1.1 draft 6, see
/// <https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md>.
public final class OpenSearch {
    private static final int SHORT_NAME = 16;
    private static final int LONG_NAME = 48;
    private static final int DESCRIPTION = 1024;

    private OpenSearch() {}

    /// @param name of the station with its group
    /// @param search absolute address that is searched, without a query
    public static void write(
            String name, String description, String locale, String search, ByteSink sink) {
        XmlText xml = new XmlText(sink);
        xml.raw("<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n")
                .element("ShortName", first(name, SHORT_NAME))
                .element("Description", first(description, DESCRIPTION))
                .raw("<Url type=\"text/html\" method=\"get\" template=\"")
                .text(search)
                .raw("?q={searchTerms}\"/>\n")
                .element("LongName", first(name, LONG_NAME))
                .element("Language", locale)
                .element("InputEncoding", "UTF-8")
                .element("OutputEncoding", "UTF-8")
                .raw("</OpenSearchDescription>\n");
    }

    private static String first(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
