/// A saved page read and inspected: from bytes to fields, and to places in one text. Keeps nothing.
@NullMarked
package org.fenzhan.rescue.inspect;

import org.jspecify.annotations.NullMarked;
