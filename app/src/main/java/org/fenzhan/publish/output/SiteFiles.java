package org.fenzhan.publish.output;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The public files, in numbered folders of which one is current. Addresses are root-relative and
/// name a file (`/gd/index.html`). Safe for several threads on different addresses.
///
/// Failures are [SiteFailure]s; what was asked may then have been done or not.
public interface SiteFiles {
    /// The folder that readers see, 0 when there is none.
    int current();

    /// Folders that exist, the current one among them.
    List<Integer> generations();

    /// Makes or replaces a file in place. Only for names that no reader asks for: the file is seen
    /// while it grows.
    void write(int generation, String address, byte[] bytes, int length);

    /// Puts a file in the place of another at once: a reader sees the old or the new bytes.
    void rename(int generation, String from, String to);

    /// A file that is missing is fine.
    void delete(int generation, String address);

    /// Gives a file the time of another, where files have times.
    void copyTime(int generation, String from, String to);

    /// Empty where there is no file, or none that may be read: a folder or a link is none.
    Optional<byte[]> read(int generation, String address);

    /// Hands over the address of every file, hidden ones too, in no order.
    void walk(int generation, Consumer<String> consumer);

    /// Makes another folder current at once.
    void switchTo(int generation);

    /// Removes a folder that is not current, with everything in it.
    void remove(int generation);

    /// Returns when everything done before would survive a loss of power.
    void sync();

    /// A name beside the address that is never served, for a file on its way.
    static String hidden(String address, long publication) {
        int slash = address.lastIndexOf('/') + 1;
        return address.substring(0, slash) + "." + address.substring(slash) + "." + publication;
    }

    /// Whether a name belongs to a file on its way.
    static boolean isHidden(String address) {
        return address.charAt(address.lastIndexOf('/') + 1) == '.';
    }
}
