package org.fenzhan.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import org.fenzhan.store.StatementWatch;

/// Measures one change after another: what it takes from the decision to the switched files.
final class Meter implements StatementWatch {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final AtomicInteger statements = new AtomicInteger();
    private final AtomicInteger syncs = new AtomicInteger();
    private long begun;
    private long processor;

    /// @param cpuMillis of the whole process, compilers and collector with it
    /// @param files written by the publication
    record Cost(double millis, double cpuMillis, long files, int statements, int syncs) {}

    /// What the publisher's own thread asks. Each of its two write transactions ends in one fsync;
    /// beside it the file system is synchronised once and that is noted, which is another.
    @Override
    public void before(String sql) {
        if (sql.startsWith("INSERT OR REPLACE INTO publishing (name, value) VALUES (?, ?)")) {
            syncs.addAndGet(2); // noted behind one synchronisation of the file system
        }
        if (Thread.currentThread().getName().equals("publisher")) {
            statements.incrementAndGet();
            if (sql.startsWith("INSERT INTO publication (")
                    || sql.startsWith("UPDATE publication SET rendered_at")) {
                syncs.incrementAndGet();
            }
        }
    }

    void begin() {
        statements.set(0);
        syncs.set(0);
        processor = SYSTEM.getProcessCpuTime();
        begun = System.nanoTime();
    }

    /// To be called as soon as the change is before readers.
    Cost end(Newsdesk desk) {
        double millis = (System.nanoTime() - begun) / 1e6;
        double cpuMillis = (SYSTEM.getProcessCpuTime() - processor) / 1e6;
        int asked = statements.get();
        int synced = syncs.get();
        long files =
                desk.database.read(session ->
                        session.number("SELECT written FROM publication ORDER BY id DESC LIMIT 1"));
        return new Cost(millis, cpuMillis, files, asked, synced);
    }

    /// A row of figures: p50, p99, then means of files, statements, fsyncs and processor time.
    ///
    /// @param form takes `first`, then six numbers
    static String row(String form, Object first, Collection<Cost> costs) {
        return String.format(
                Locale.ROOT,
                form,
                first,
                percentile(costs, 0.5),
                percentile(costs, 0.99),
                mean(costs, Cost::files),
                mean(costs, Cost::statements),
                mean(costs, Cost::syncs),
                mean(costs, Cost::cpuMillis));
    }

    /// @param share from 0 to 1
    private static double percentile(Collection<Cost> costs, double share) {
        List<Double> millis = new ArrayList<>();
        costs.forEach(cost -> millis.add(cost.millis()));
        millis.sort(null);
        return millis.get((int) Math.min(millis.size() - 1, millis.size() * share));
    }

    private static double mean(Collection<Cost> costs, ToDoubleFunction<Cost> of) {
        return costs.stream().mapToDouble(of).average().orElse(0);
    }
}
