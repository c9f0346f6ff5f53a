/// What the search index consists of, for those who write it and for those who read it: how text
/// becomes words, which fields an article has, what a commit says of itself. Decides nothing about
/// when to write and how to ask.
@NullMarked
package org.fenzhan.reader.index;

import org.jspecify.annotations.NullMarked;
