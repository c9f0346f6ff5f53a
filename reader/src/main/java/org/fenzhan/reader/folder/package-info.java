/// The published folder as a reader sees it: files in one proven state, their variants, their
/// headers, and the marks by which the publisher says that a page was withdrawn or moved. Speaks no
/// HTTP beyond the names of headers.
@NullMarked
package org.fenzhan.reader.folder;

import org.jspecify.annotations.NullMarked;
