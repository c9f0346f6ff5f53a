package org.fenzhan.publish.layout;

/// Addresses below a list.
public final class ListAddress {
    private static final int PAGES_IN_FOLDER = 1000;

    private ListAddress() {}

    /// The months of a list.
    ///
    /// @param list begins and ends with a slash
    public static String archive(String list) {
        return list + "archive/";
    }

    /// A sealed page: `p7.html`, `p7-2.html`, from 1,000 on in folders, `p1/p1000.html`.
    ///
    /// @param list begins and ends with a slash
    public static String page(String list, String name) {
        int dash = name.indexOf('-');
        int number = Integer.parseInt(dash < 0 ? name : name.substring(0, dash));
        String folder = number < PAGES_IN_FOLDER ? "" : "p" + number / PAGES_IN_FOLDER + "/";
        return list + folder + "p" + name + ".html";
    }
}
