package org.fenzhan.command;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.fenzhan.rescue.source.Sources;
import org.fenzhan.station.Channel;
import org.fenzhan.station.Nearest;
import org.fenzhan.station.Station;

/// What a command line names, or the answer that there is no such thing and what is nearest.
final class Named {
    private Named() {}

    /// @throws UsedWrongly when the group has none of that code
    static Station station(Portal portal, String code) {
        return portal.group()
                .station(code)
                .orElseThrow(() ->
                        new UsedWrongly(
                                "station '%s' does not exist; %s"
                                        .formatted(
                                                code,
                                                instead(
                                                        code,
                                                        portal.group().stations().stream()
                                                                .map(Station::code)
                                                                .toList()))));
    }

    /// @throws UsedWrongly when the station has none of that path
    static Channel channel(Station station, String path) {
        return station.channel(path)
                .orElseThrow(() ->
                        new UsedWrongly(
                                "channel '%s' of station %s does not exist; %s"
                                        .formatted(
                                                path,
                                                station.code(),
                                                instead(
                                                        path,
                                                        station.allChannels().stream()
                                                                .map(Channel::path)
                                                                .toList()))));
    }

    /// @param done what has come of the command so far
    /// @throws UsedWrongly with the paths that lead to nothing
    static void present(Sources sources, String done) {
        List<Path> missing = sources.missing();
        if (!missing.isEmpty()) {
            throw new UsedWrongly(
                    missing.stream().map(Path::toString).collect(Collectors.joining(", "))
                            + (missing.size() == 1 ? " does not exist" : " do not exist")
                            + "; "
                            + done);
        }
    }

    private static String instead(String written, List<String> all) {
        List<String> nearest = Nearest.to(written, all);
        return nearest.isEmpty()
                ? "there are " + String.join(", ", all)
                : "nearest: " + String.join(", ", nearest);
    }
}
