/// How bytes are put together: a growing sink, trusted HTML that is copied, JSON and title phrases
/// that are escaped on the way. Knows nothing of pages.
@NullMarked
package org.fenzhan.page.output;

import org.jspecify.annotations.NullMarked;
