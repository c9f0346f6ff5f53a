/// Keeps the search index beside the public pages: follows the outbox, off the way of publications,
/// and makes the index anew where there is none. Asks it nothing; that is the reader's.
@NullMarked
package org.fenzhan.publish.search;

import org.jspecify.annotations.NullMarked;
