/// Pure work on text: restricted HTML, plain text of HTML, differences by words. No I/O.
@NullMarked
package org.fenzhan.text;

import org.jspecify.annotations.NullMarked;
