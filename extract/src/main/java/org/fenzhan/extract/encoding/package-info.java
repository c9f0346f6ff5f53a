/// Bytes to text, whatever the page claims about itself. Knows nothing of HTML beyond where a
/// charset is declared.
@NullMarked
package org.fenzhan.extract.encoding;

import org.jspecify.annotations.NullMarked;
