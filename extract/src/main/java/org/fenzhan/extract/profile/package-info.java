/// What the pages of one site share, so that what differs can be told from it. Learned, never
/// written by hand.
@NullMarked
package org.fenzhan.extract.profile;

import org.jspecify.annotations.NullMarked;
