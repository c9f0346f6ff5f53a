/// Reads a legacy page and says what is in it: title, date, sources, byline, breadcrumb, body.
/// Fetches nothing and judges nothing.
@NullMarked
package org.fenzhan.extract;

import org.jspecify.annotations.NullMarked;
