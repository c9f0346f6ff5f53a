package org.fenzhan.crawl;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/// Which addresses lie in the public network: everything but what the special-purpose registries
/// (RFC 6890 and its updates) set apart, so that nobody reads an office's own machines through us.
final class PublicAddresses {
    private PublicAddresses() {}

    static boolean contains(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return switch (address) {
            case Inet4Address _ -> isPublic4(address.getAddress());
            case Inet6Address _ -> isPublic6(address.getAddress());
            default -> false;
        };
    }

    private static boolean isPublic4(byte[] b) {
        int first = b[0] & 0xff;
        int second = b[1] & 0xff;
        int third = b[2] & 0xff;
        boolean shared = first == 100 && second >= 64 && second <= 127;
        boolean protocols = first == 192 && second == 0 && (third == 0 || third == 2);
        boolean benchmarks = first == 198 && (second == 18 || second == 19);
        boolean examples =
                (first == 198 && second == 51 && third == 100)
                        || (first == 203 && second == 0 && third == 113);
        return first != 0 && first < 224 && !shared && !protocols && !benchmarks && !examples;
    }

    /// Only global unicast, and of that neither examples nor what carries another address within.
    private static boolean isPublic6(byte[] b) {
        int first = (b[0] & 0xff) << 8 | (b[1] & 0xff);
        int second = (b[2] & 0xff) << 8 | (b[3] & 0xff);
        boolean global = first >>> 13 == 1;
        boolean teredoAndOthers = first == 0x2001 && second < 0x0200;
        boolean examples = first == 0x2001 && second == 0x0db8;
        boolean sixToFour = first == 0x2002;
        return global && !teredoAndOthers && !examples && !sixToFour;
    }
}
