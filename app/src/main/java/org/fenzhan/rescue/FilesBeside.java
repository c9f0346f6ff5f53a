package org.fenzhan.rescue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.fenzhan.media.Attachments;
import org.fenzhan.media.Intake;
import org.fenzhan.media.Redrawing;
import org.fenzhan.rescue.source.Origin;

/// Brings the pictures and attachments of one page along that lie beside it. Used by one thread.
final class FilesBeside implements PageReader.Beside {
    /// No article shows or links to more; what does is a catalogue.
    private static final int MOST = 100;

    /// Decoding one takes up to 160 MB, so only one is decoded at a time.
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private final Origin origin;
    private final String home;
    private final Intake intake;
    private final Attachments attachments;
    private final Map<String, Optional<String>> pictures = new HashMap<>();
    private final Map<String, Optional<String>> files = new HashMap<>();
    private int refused;

    /// @param home where the page stood on the web, empty when nobody knows
    FilesBeside(Origin origin, String home, Intake intake, Attachments attachments) {
        this.origin = origin;
        this.home = home;
        this.intake = intake;
        this.attachments = attachments;
    }

    @Override
    public Optional<String> picture(String reference) {
        Optional<String> known = pictures.get(reference);
        if (known == null) {
            known =
                    pictures.size() < MOST
                            ? origin.find(reference, Redrawing.LARGEST_UPLOAD).flatMap(this::add)
                            : Optional.empty();
            pictures.put(reference, known);
        }
        return known;
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

    /// A file of another host than the page's may be there still; one of the page's own is not.
    @Override
    public Optional<String> link(String target) {
        if (!Attachments.isOne(target)) {
            return Optional.of(target);
        }
        return attachment(target).or(() -> Optional.of(target).filter(this::leadsElsewhere));
    }

    private boolean leadsElsewhere(String target) {
        return target.matches("(?i)https?://.*") && !host(target).equals(host(home));
    }

    private static String host(String address) {
        return address.replaceFirst("^(?i)https?://", "")
                .split("[/?#]", 2)[0]
                .toLowerCase(Locale.ROOT);
    }

    private Optional<String> attachment(String reference) {
        Optional<String> known = files.get(reference);
        if (known == null) {
            known =
                    files.size() < MOST
                            ? origin.find(reference, Attachments.LARGEST)
                                    .flatMap(bytes -> attach(reference, bytes))
                            : Optional.empty();
            files.put(reference, known);
        }
        return known;
    }

    private Optional<String> attach(String reference, byte[] bytes) {
        return switch (attachments.add(reference, bytes)) {
            case Attachments.Result.Added(String address) -> Optional.of(address);
            case Attachments.Result.Refused _ -> {
                refused++;
                yield Optional.empty();
            }
        };
    }

    Imported.Brought count() {
        int shown = present(pictures);
        int attached = present(files);
        return new Imported.Brought(
                shown,
                pictures.size() - shown,
                attached,
                files.size() - attached - refused,
                refused);
    }

    private static int present(Map<String, Optional<String>> brought) {
        return (int) brought.values().stream().filter(Optional::isPresent).count();
    }
}
