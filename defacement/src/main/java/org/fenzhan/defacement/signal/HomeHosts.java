package org.fenzhan.defacement.signal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The hosts to which a page leads its readers openly: its own and those of its visible links. An
/// injector hides links to hosts that the page does not show.
final class HomeHosts {
    private final String address;
    private final String home;
    private final Set<String> shown;
    private final String label;

    private HomeHosts(String address, String home, Set<String> shown, String label) {
        this.address = address;
        this.home = home;
        this.shown = shown;
        this.label = label;
    }

    /// @param hidden stretches whose links nobody sees
    static HomeHosts of(Reading reading, Markup markup, List<Span> hidden) {
        Map<String, Integer> counts = new HashMap<>();
        int at = 0;
        for (Lead lead : markup.leads()) {
            while (at < hidden.size() && hidden.get(at).end() <= lead.start()) {
                at++;
            }
            boolean seen = at == hidden.size() || hidden.get(at).start() > lead.start();
            if (!lead.isLink()) {
                counts.merge(lead.registered(), 10, Integer::sum);
            } else if (seen) {
                counts.merge(lead.registered(), 1, Integer::sum);
            }
        }
        String address = Hosts.of(reading.page().address());
        String home = reading.context().host().toLowerCase(Locale.ROOT);
        String own =
                !address.isEmpty()
                        ? Hosts.registered(address)
                        : counts.entrySet().stream()
                                .max(Map.Entry.comparingByValue())
                                .map(Map.Entry::getKey)
                                .orElse("");
        return new HomeHosts(address, home, new HashSet<>(counts.keySet()), label(own));
    }

    /// `sina` of `sina.com.cn`: an owner has the same word under several endings.
    private static String label(String registered) {
        int dot = registered.indexOf('.');
        return dot < 0 ? registered : registered.substring(0, dot);
    }

    /// Whether a host is neither the page's own, nor shown, nor one to which any page may point.
    boolean isForeign(String host) {
        String registered = Hosts.registered(host);
        boolean known =
                (!address.isEmpty() && Hosts.same(host, address))
                        || (!home.isEmpty() && Hosts.same(host, home))
                        || shown.contains(registered)
                        || (!label.isEmpty() && label(registered).equals(label));
        return !known && !Hosts.institutional(host) && !Statistics.serves(host);
    }
}
