/// Measures the engine on a corpus of its own, beside Hugo where that is installed. Never shipped.
@NullMarked
package org.fenzhan.bench;

import org.jspecify.annotations.NullMarked;
