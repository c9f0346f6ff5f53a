/// Articles, their immutable revisions and the review that leads a revision to the readers. The
/// only room that writes the tables of articles; what the engine must know of goes to the outbox in
/// the same transaction.
@NullMarked
package org.fenzhan.article;

import org.jspecify.annotations.NullMarked;
