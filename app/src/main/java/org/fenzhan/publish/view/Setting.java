package org.fenzhan.publish.view;

import org.fenzhan.publish.layout.Portal;

/// What every page is rendered with, beside its rows.
record Setting(Portal portal, Press press, Places places) {}
