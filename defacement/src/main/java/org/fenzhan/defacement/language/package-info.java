/// What is known of Chinese: words, how often one follows another, and the two scripts. Knows
/// nothing of pages.
@NullMarked
package org.fenzhan.defacement.language;

import org.jspecify.annotations.NullMarked;
