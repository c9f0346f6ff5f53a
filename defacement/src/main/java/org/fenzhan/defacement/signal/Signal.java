package org.fenzhan.defacement.signal;

import java.util.List;
import org.fenzhan.defacement.finding.Finding;

/// A search for one kind of injected text. Thread-safe; never throws for any page.
public interface Signal {
    /// Finds what it can; confidences are its own and not yet weighed against others.
    List<Finding> search(Reading reading, Suspects suspects);
}
