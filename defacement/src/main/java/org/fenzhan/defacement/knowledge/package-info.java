/// What many pages of one batch say together. It holds counts, never pages, and stays within fixed
/// bounds.
@NullMarked
package org.fenzhan.defacement.knowledge;

import org.jspecify.annotations.NullMarked;
