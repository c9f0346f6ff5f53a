package org.fenzhan.newsroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.fenzhan.account.Passwords;
import org.fenzhan.account.People;
import org.fenzhan.article.ArticleList;
import org.fenzhan.article.Articles;
import org.fenzhan.demo.Demo;
import org.fenzhan.media.Intake;
import org.fenzhan.rescue.RepairDesk;
import org.fenzhan.station.GroupFile;
import org.fenzhan.station.StationGroup;
import org.fenzhan.station.Stations;
import org.fenzhan.store.Database;

/// The newsroom alone on the demo's articles, to be looked at: `mvn -q test-compile exec:java
/// -Dexec.classpathScope=test -Dexec.mainClass=org.fenzhan.newsroom.NewsroomByHand
/// -Dexec.args="/tmp/newsroom 8081"`.
final class NewsroomByHand {
    private NewsroomByHand() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Path folder = Files.createDirectories(Path.of(args[0]));
        Database database = Database.open(folder.resolve("fenzhan.db"));
        StationGroup group =
                Stations.enrol(
                        database, "group.yaml", GroupFile.parse("group.yaml", Demo.groupFile()));
        Clock clock = Clock.systemUTC();
        People people = new People(database, new Passwords());
        Articles articles = new Articles(database, clock, () -> {});
        if (Demo.isEmpty(database)) {
            new Demo(database, group, people, articles, clock).fill();
        }
        NewsroomServer server =
                NewsroomServer.start(
                        NewsroomSettings.DEFAULT.withPort(Integer.parseInt(args[1])),
                        new NewsroomParts(
                                database,
                                () -> group,
                                people,
                                articles,
                                new ArticleList(database),
                                new Intake(database),
                                new LeafPreview(),
                                new LedgerByHand(),
                                new RepairDesk(database, articles, clock),
                                clock));
        System.out.printf(
                "%s after %d ms; hejia, linxiao, zhoulan with %s%n",
                server.address(),
                Duration.ofNanos(System.nanoTime() - began).toMillis(),
                Demo.PASSWORD);
        Thread.currentThread().join();
    }
}
