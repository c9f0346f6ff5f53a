package org.fenzhan.rescue.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/// The bytes of a web archive in stretches that begin with a record. A plain file is one stretch;
/// in a compressed one every gzip member (RFC 1952 §2.2) that begins with a record begins a
/// stretch, so that damage and wrong lengths end with it. Behind damage the next such member is
/// searched for.
final class Stretches {
    private static final byte[] RECORD = {'W', 'A', 'R', 'C', '/'};
    private static final int BLOCK = 64 << 10;
    private static final int TRAILER = 8;

    private final SeekableByteChannel file;
    private final boolean isCompressed;
    private final Inflater inflater = new Inflater(true);

    private final byte[] packed = new byte[BLOCK];
    private int at;
    private int end;

    private final byte[] ready = new byte[BLOCK];
    private int readyAt;
    private int readyEnd;

    private long memberStart;
    private boolean inMember;
    private boolean behindDamage;

    /// A stretch is begun that nobody has asked for yet.
    private boolean waits;

    private boolean ended;

    /// The member behind the present stretch is damaged, which nobody has been told yet.
    private @Nullable Broken damage;

    Stretches(SeekableByteChannel file) throws IOException {
        this.file = file;
        this.isCompressed = fill() && end >= 2 && isSignature(0);
        this.waits = !isCompressed;
    }

    /// A gzip member that cannot be unpacked to its end.
    static final class Broken extends IOException {
        Broken(String message) {
            super(message);
        }
    }

    /// Where the present stretch begins, in bytes of the file.
    long position() {
        return memberStart;
    }

    /// Goes to the next stretch, over what is left of this one.
    ///
    /// @return false at the end of the file
    /// @throws Broken once for every damaged part on the way; ask again to go on behind it
    boolean next() throws IOException {
        byte[] skipped = new byte[BLOCK];
        while (!waits && !ended) {
            while (read(skipped, 0, BLOCK) >= 0) {
                // nobody wants these bytes
            }
            Broken found = damage;
            damage = null;
            if (found != null) {
                throw found;
            }
        }
        boolean begun = waits;
        waits = false;
        return begun;
    }

    /// Reads within the stretch.
    ///
    /// @return -1 at its end
    /// @throws Broken where the bytes are damaged or the file is cut off
    int read(byte[] into, int from, int most) throws IOException {
        if (waits || ended || damage != null) {
            return -1;
        }
        if (!isCompressed) {
            ended = at == end && !fill();
            return ended ? -1 : take(packed, at, end, into, from, most);
        }
        while (readyAt == readyEnd) {
            if (inMember) {
                unpack();
            } else if (!begin()) {
                return -1;
            }
        }
        return take(ready, readyAt, readyEnd, into, from, most);
    }

    private int take(byte[] of, int start, int stop, byte[] into, int from, int most) {
        int some = Math.min(most, stop - start);
        System.arraycopy(of, start, into, from, some);
        if (isCompressed) {
            readyAt += some;
        } else {
            at += some;
        }
        return some;
    }

    /// Begins the next member.
    ///
    /// @return whether the stretch goes on in it
    private boolean begin() throws IOException {
        while (findSignature()) {
            memberStart = file.position() - (end - at);
            boolean searching = behindDamage;
            try {
                skipHeader();
                inflater.reset();
                inMember = true;
                readyAt = 0;
                readyEnd = 0;
                while (inMember && readyEnd < RECORD.length) {
                    unpack();
                }
            } catch (Broken e) {
                if (searching) {
                    continue; // two bytes that only looked like a member
                }
                damage = e;
                return false;
            }
            if (beginsWithRecord()) {
                behindDamage = false;
                waits = true;
                return false;
            }
            if (!behindDamage) {
                return true;
            }
            goBehindSignature();
        }
        ended = true;
        return false;
    }

    private boolean beginsWithRecord() {
        for (int i = 0; i < RECORD.length; i++) {
            if (readyEnd <= i || ready[i] != RECORD[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean isSignature(int from) {
        return (packed[from] & 0xff) == 0x1f && (packed[from + 1] & 0xff) == 0x8b;
    }

    private boolean findSignature() throws IOException {
        while (true) {
            if (end - at < 4 && !more(4)) {
                return false;
            }
            if (isSignature(at) && packed[at + 2] == 8 && (packed[at + 3] & 0xe0) == 0) {
                return true;
            }
            at++;
        }
    }

    /// RFC 1952 §2.3: ten bytes, then what the flags announce.
    private void skipHeader() throws IOException {
        int flags = packed[at + 3];
        skip(10);
        if ((flags & 4) != 0) {
            int low = octet();
            skip(low + (octet() << 8));
        }
        for (int zeroEnded = flags & 24; zeroEnded != 0; zeroEnded &= zeroEnded - 1) {
            while (octet() != 0) {
                // a name or a comment
            }
        }
        if ((flags & 2) != 0) {
            skip(2);
        }
    }

    private int octet() throws IOException {
        if (at == end && !more(1)) {
            throw broken("the file ends within it");
        }
        return packed[at++] & 0xff;
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            octet();
        }
    }

    private void unpack() throws IOException {
        if (readyAt == readyEnd) {
            readyAt = 0;
            readyEnd = 0;
        }
        try {
            if (inflater.needsInput()) {
                if (at == end && !more(1)) {
                    throw broken("the file ends within it");
                }
                inflater.setInput(packed, at, end - at);
                at = end;
            }
            readyEnd += inflater.inflate(ready, readyEnd, ready.length - readyEnd);
        } catch (DataFormatException e) {
            throw broken("its bytes are damaged, " + e.getMessage());
        }
        if (inflater.finished()) {
            at = end - inflater.getRemaining();
            inMember = false;
            for (int i = 0; i < TRAILER && (at < end || more(1)); i++) {
                at++;
            }
        } else if (inflater.needsDictionary()) {
            throw broken("it needs a dictionary");
        }
    }

    private Broken broken(String why) throws IOException {
        goBehindSignature();
        return new Broken("the compressed part at byte " + memberStart + " is broken: " + why);
    }

    private void goBehindSignature() throws IOException {
        behindDamage = true;
        inMember = false;
        readyAt = 0;
        readyEnd = 0;
        file.position(memberStart + 1);
        at = 0;
        end = 0;
    }

    /// @return false when the file has fewer bytes left
    private boolean more(int wanted) throws IOException {
        System.arraycopy(packed, at, packed, 0, end - at);
        end -= at;
        at = 0;
        while (end < wanted) {
            int got = file.read(ByteBuffer.wrap(packed, end, packed.length - end));
            if (got < 0) {
                return false;
            }
            end += got;
        }
        return true;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = 0;
        return more(1);
    }

    void close() {
        inflater.end();
    }
}
