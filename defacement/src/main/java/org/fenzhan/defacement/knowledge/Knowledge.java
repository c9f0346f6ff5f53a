package org.fenzhan.defacement.knowledge;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a batch of pages says together, as counts of pages. Immutable, thread-safe; the empty one
/// is [#EMPTY].
///
/// `words` counts the pages that hold a word; `fillings` what stands at places of shared sentences;
/// `frames` what the fields say; `substitutions` sums, in hundredths, how surely an exchange was
/// seen (natural logarithm of its odds); `originals` sums, in hundredths, how much speaks for each
/// original of a host's suspected tokens (natural logarithms above a hopeless one), and counts
/// under the empty original the pages that hold them, under the token itself those that hold it
/// unsuspected.
public record Knowledge(
        int pages,
        Map<String, Integer> words,
        Map<Filling, Integer> fillings,
        Map<FrameText, Integer> frames,
        Map<Substitution, Integer> substitutions,
        Map<Substitution, Integer> originals,
        Map<Long, Map<String, Integer>> bySlot,
        Map<FrameText, Shared> mostly) {
    /// No page was seen.
    public static final Knowledge EMPTY = new Knowledge(0, Map.of(), Map.of(), Map.of(), Map.of());

    private static final int FORM = 0x464B_0002;
    private static final int MOST = 2_000_000;
    private static final int FEW = 5;

    public Knowledge {
        words = Map.copyOf(words);
        fillings = Map.copyOf(fillings);
        frames = Map.copyOf(frames);
        substitutions = Map.copyOf(substitutions);
        originals = Map.copyOf(originals);
        bySlot = Map.copyOf(bySlot);
        mostly = Map.copyOf(mostly);
    }

    public Knowledge(
            int pages,
            Map<String, Integer> words,
            Map<Filling, Integer> fillings,
            Map<FrameText, Integer> frames,
            Map<Substitution, Integer> substitutions) {
        this(pages, words, fillings, frames, substitutions, Map.of());
    }

    public Knowledge(
            int pages,
            Map<String, Integer> words,
            Map<Filling, Integer> fillings,
            Map<FrameText, Integer> frames,
            Map<Substitution, Integer> substitutions,
            Map<Substitution, Integer> originals) {
        this(
                pages,
                words,
                fillings,
                frames,
                substitutions,
                originals,
                bySlot(fillings),
                mostly(frames));
    }

    /// The text that each field of each host has mostly; its key has the empty text.
    private static Map<FrameText, Shared> mostly(Map<FrameText, Integer> frames) {
        Map<FrameText, Integer> all = new HashMap<>();
        Map<FrameText, Shared> best = new HashMap<>();
        frames.forEach((text, count) -> {
            FrameText field = new FrameText(text.host(), text.field(), "");
            all.merge(field, count, Integer::sum);
            best.merge(
                    field,
                    new Shared(text.text(), count),
                    (one, other) -> other.pages() > one.pages() ? other : one);
        });
        best.entrySet()
                .removeIf(entry ->
                        entry.getValue().pages() < FEW
                                || entry.getValue().pages() * 2
                                        <= all.getOrDefault(entry.getKey(), 0));
        return best;
    }

    /// The text that the field has on more than half of the host's pages, five at least.
    public Optional<Shared> shared(String host, String field) {
        return Optional.ofNullable(mostly.get(new FrameText(host, field, "")));
    }

    /// A field's text and on how many pages it stands.
    public record Shared(String text, int pages) {}

    /// On how many pages of the host the token was suspected.
    public int suspected(String host, String token) {
        return originals.getOrDefault(new Substitution(host, token, ""), 0);
    }

    /// The same where the token was suspected on a third of the pages that hold it or more; else 0.
    public int mostly(String host, String token) {
        int suspected = suspected(host, token);
        int honest = originals.getOrDefault(new Substitution(host, token, token), 0);
        return 2 * suspected < honest ? 0 : suspected;
    }

    /// How much the host's pages say together for an original of the token: natural logarithm above
    /// that of a hopeless one, 0 if nothing.
    public double support(String host, String token, String original) {
        return originals.getOrDefault(new Substitution(host, token, original), 0) / 100.0;
    }

    private static Map<Long, Map<String, Integer>> bySlot(Map<Filling, Integer> fillings) {
        Map<Long, Map<String, Integer>> bySlot = new HashMap<>();
        fillings.forEach((filling, count) ->
                bySlot.computeIfAbsent(filling.slot(), slot -> new HashMap<>())
                        .merge(filling.text(), count, Integer::sum));
        return bySlot;
    }

    /// What stands at a place in all copies seen, with counts.
    public Map<String, Integer> at(long slot) {
        return slot == 0 ? Map.of() : bySlot.getOrDefault(slot, Map.of());
    }

    /// How surely the exchange was seen on the site's pages: natural logarithm of the odds, 0 if
    /// never.
    public double odds(String site, String replaced, String original) {
        return substitutions.getOrDefault(new Substitution(site, replaced, original), 0) / 100.0;
    }

    /// Writes all counts in a form that [#read] understands.
    public void write(DataOutput out) throws IOException {
        out.writeInt(FORM);
        out.writeInt(pages);
        out.writeInt(words.size());
        for (Map.Entry<String, Integer> entry : words.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue());
        }
        out.writeInt(fillings.size());
        for (Map.Entry<Filling, Integer> entry : fillings.entrySet()) {
            out.writeLong(entry.getKey().slot());
            out.writeUTF(entry.getKey().text());
            out.writeInt(entry.getValue());
        }
        out.writeInt(frames.size());
        for (Map.Entry<FrameText, Integer> entry : frames.entrySet()) {
            out.writeUTF(entry.getKey().host());
            out.writeUTF(entry.getKey().field());
            out.writeUTF(entry.getKey().text());
            out.writeInt(entry.getValue());
        }
        write(out, substitutions);
        write(out, originals);
    }

    private static void write(DataOutput out, Map<Substitution, Integer> table) throws IOException {
        out.writeInt(table.size());
        for (Map.Entry<Substitution, Integer> entry : table.entrySet()) {
            out.writeUTF(entry.getKey().site());
            out.writeUTF(entry.getKey().replaced());
            out.writeUTF(entry.getKey().original());
            out.writeInt(entry.getValue());
        }
    }

    /// Reads what [#write] wrote. Throws [IOException] if it is of another form, too large or cut
    /// off.
    public static Knowledge read(DataInput in) throws IOException {
        if (in.readInt() != FORM) {
            throw new IOException(
                    "knowledge of a batch has another form than this version writes; build it anew");
        }
        int pages = in.readInt();
        Map<String, Integer> words = new HashMap<>();
        for (int left = size(in); left > 0; left--) {
            words.put(in.readUTF(), in.readInt());
        }
        Map<Filling, Integer> fillings = new HashMap<>();
        for (int left = size(in); left > 0; left--) {
            fillings.put(new Filling(in.readLong(), in.readUTF()), in.readInt());
        }
        Map<FrameText, Integer> frames = new HashMap<>();
        for (int left = size(in); left > 0; left--) {
            frames.put(new FrameText(in.readUTF(), in.readUTF(), in.readUTF()), in.readInt());
        }
        Map<Substitution, Integer> substitutions = table(in);
        Map<Substitution, Integer> originals = table(in);
        return new Knowledge(pages, words, fillings, frames, substitutions, originals);
    }

    private static Map<Substitution, Integer> table(DataInput in) throws IOException {
        Map<Substitution, Integer> table = new HashMap<>();
        for (int left = size(in); left > 0; left--) {
            table.put(new Substitution(in.readUTF(), in.readUTF(), in.readUTF()), in.readInt());
        }
        return table;
    }

    private static int size(DataInput in) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > MOST) {
            throw new IOException(
                    "knowledge of a batch says it holds "
                            + size
                            + " entries, at most "
                            + MOST
                            + " can be");
        }
        return size;
    }
}
