package org.fenzhan.station;

import java.util.List;
import java.util.stream.Collectors;

/// A group file that cannot be used. Carries every fault, not only the first; nothing was changed.
public final class FaultyGroup extends RuntimeException {
    private final transient List<Fault> faults;

    FaultyGroup(String file, List<Fault> faults) {
        super(
                "%s has %d fault%s:\n".formatted(file, faults.size(), faults.size() == 1 ? "" : "s")
                        + faults.stream()
                                .map(fault -> "  " + fault)
                                .collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
