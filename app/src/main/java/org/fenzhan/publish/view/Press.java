package org.fenzhan.publish.view;

import java.util.List;
import org.fenzhan.page.AboutPage;
import org.fenzhan.page.ArchivePage;
import org.fenzhan.page.ArticlePage;
import org.fenzhan.page.Fragment;
import org.fenzhan.page.HomePage;
import org.fenzhan.page.Item;
import org.fenzhan.page.ListPage;
import org.fenzhan.page.NotFoundPage;
import org.fenzhan.page.Place;
import org.fenzhan.page.SearchPage;
import org.fenzhan.page.SeniorPage;
import org.fenzhan.page.StationsPage;
import org.fenzhan.page.TombstonePage;
import org.fenzhan.page.output.ByteSink;
import org.fenzhan.page.output.Html;

/// Sets a page model into bytes: the same model, station and place give the same bytes as long as
/// [#fingerprint] is the same. Safe for several threads, each with a sink of its own. The page room
/// is the one that is published; tests have a plainer one.
public interface Press {
    /// Differs when any page could differ: theme, group, templates.
    String fingerprint();

    /// Differs when any page could differ by more than names and promises of channels.
    String frame();

    /// Every file that pages load, to be public before them.
    List<Asset> assets();

    void article(Spot spot, ArticlePage page, ByteSink out);

    void tombstone(Spot spot, TombstonePage page, ByteSink out);

    /// An article for every list whose pages have that locale.
    Html entry(Item item, String locale);

    void list(Spot spot, ListPage page, ByteSink out);

    void archive(Spot spot, ArchivePage page, ByteSink out);

    void home(Spot spot, HomePage page, ByteSink out);

    void senior(Spot spot, SeniorPage page, ByteSink out);

    void latest(Fragment fragment, ByteSink out);

    void stations(Spot spot, StationsPage page, ByteSink out);

    void about(Spot spot, AboutPage page, ByteSink out);

    void notFound(Spot spot, NotFoundPage page, ByteSink out);

    void search(Spot spot, SearchPage page, ByteSink out);

    /// Where a page stands.
    ///
    /// @param station whose masthead it wears
    /// @param hash of the two: a rebuild looks the frame of a spot up a million times
    record Spot(int station, Place place, int hash) {
        Spot(int station, Place place) {
            this(station, place, 31 * station + place.hashCode());
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /// @param address root-relative
    record Asset(String address, byte[] bytes) {}
}
