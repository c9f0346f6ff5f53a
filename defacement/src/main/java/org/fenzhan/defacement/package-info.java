/// Finds injected text in a page and proposes what stood there before. Changes nothing.
@NullMarked
package org.fenzhan.defacement;

import org.jspecify.annotations.NullMarked;
