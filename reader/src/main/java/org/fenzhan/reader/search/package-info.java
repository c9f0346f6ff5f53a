/// Answers searches: a reader's question to a query, the query to hits, the hits into the page that
/// the newsroom published for them. Knows nothing of HTTP servers and writes nothing to the disk.
@NullMarked
package org.fenzhan.reader.search;

import org.jspecify.annotations.NullMarked;
