/// Reads title, date, sources, people, breadcrumb and site name from lines and metadata. Does not
/// choose the body.
@NullMarked
package org.fenzhan.extract.field;

import org.jspecify.annotations.NullMarked;
