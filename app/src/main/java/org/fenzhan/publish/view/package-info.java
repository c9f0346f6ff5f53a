/// Reads the rows a page shows and has it set by the page room. A page is a function of those rows
/// and the theme.
@NullMarked
package org.fenzhan.publish.view;

import org.jspecify.annotations.NullMarked;
