package org.fenzhan.article.plan;

import java.lang.System.Logger.Level;
import java.time.Duration;
import org.fenzhan.thread.Waking;

/// Keeps plans going, by a thread of its own. Looks at the database, not at calls: a plan may be
/// set going or stopped by another process.
public final class PlanRunner implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(PlanRunner.class.getName());

    /// How long nothing to do is believed.
    private static final Duration REST = Duration.ofMillis(200);

    private final Plans plans;
    private final Waking waking;

    private PlanRunner(Plans plans) {
        this.plans = plans;
        this.waking = new Waking(Thread.ofPlatform().name("plans"), this::work);
    }

    public static PlanRunner start(Plans plans) {
        PlanRunner runner = new PlanRunner(plans);
        runner.waking.start();
        return runner;
    }

    private void work() {
        String trouble = "";
        while (!waking.isStopping()) {
            try {
                if (!plans.step()) {
                    waking.pause(REST);
                }
                trouble = "";
            } catch (RuntimeException e) {
                String said = String.valueOf(e.getMessage());
                if (!said.equals(trouble)) {
                    LOG.log(Level.ERROR, "plans stand still: " + said, e);
                    trouble = said;
                }
                waking.pause(REST);
            }
        }
    }

    /// Ends after the transaction in hand.
    @Override
    public void close() {
        waking.stop();
    }
}
