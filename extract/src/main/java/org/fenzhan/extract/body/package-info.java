/// Finds which lines are the article's text and makes blocks of them. Reads no byline and no date.
@NullMarked
package org.fenzhan.extract.body;

import org.jspecify.annotations.NullMarked;
