package org.fenzhan.rescue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.fenzhan.media.Intake;
import org.fenzhan.media.Redrawing;
import org.fenzhan.rescue.source.Origin;

/// Brings the pictures of one page along that lie beside it. Used by one thread.
final class PicturesBeside implements PageReader.Pictures {
    /// No article shows more; what does is a catalogue.
    private static final int MOST = 100;

    /// Decoding one takes up to 160 MB, so only one is decoded at a time.
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private final Origin origin;
    private final Intake intake;
    private final Map<String, Optional<String>> brought = new HashMap<>();

    PicturesBeside(Origin origin, Intake intake) {
        this.origin = origin;
        this.intake = intake;
    }

    @Override
    public Optional<String> brought(String reference) {
        Optional<String> known = brought.get(reference);
        if (known == null) {
            known = brought.size() < MOST ? bring(reference) : Optional.empty();
            brought.put(reference, known);
        }
        return known;
    }

    private Optional<String> bring(String reference) {
        return origin.find(reference, Redrawing.LARGEST_UPLOAD).flatMap(this::add);
    }

    private Optional<String> add(byte[] bytes) {
        ONE_AT_A_TIME.lock();
        try {
            return switch (intake.add(bytes)) {
                case Intake.Result.Added(String address, int _, int _) -> Optional.of(address);
                case Intake.Result.Refused _ -> Optional.empty();
            };
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    Imported.Brought count() {
        int taken = (int) brought.values().stream().filter(Optional::isPresent).count();
        return new Imported.Brought(taken, brought.size() - taken);
    }
}
