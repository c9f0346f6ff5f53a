package org.fenzhan.defacement.signal;

/// An element that names another host.
///
/// @param start where its tag begins in the markup
/// @param isLink whether readers follow it; else it names the page's own address
/// @param registered the part of the host that somebody registered
record Lead(int start, boolean isLink, String registered) {}
