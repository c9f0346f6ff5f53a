/// Measures the engine on a corpus of its own, beside Hugo and nginx where they are installed.
/// Never shipped.
@NullMarked
package org.fenzhan.bench;

import org.jspecify.annotations.NullMarked;
