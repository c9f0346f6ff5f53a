/// Feeds and site maps, written by code. Pure: cards in, bytes out.
@NullMarked
package org.fenzhan.publish.feeds;

import org.jspecify.annotations.NullMarked;
