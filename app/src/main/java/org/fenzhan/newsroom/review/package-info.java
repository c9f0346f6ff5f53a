/// Reviewing: the real page with what was changed, approving, sending back, taking back,
/// withdrawing; all versions of an article, their differences, and what became of a publication.
@NullMarked
package org.fenzhan.newsroom.review;

import org.jspecify.annotations.NullMarked;
