/// A page as a person sees it: lines of text in order, each in the regions that hold it. Knows
/// nothing of fields.
@NullMarked
package org.fenzhan.extract.line;

import org.jspecify.annotations.NullMarked;
