/// The words of the house on the reader's pages, both scripts beside each other. Holds no word of
/// an editor.
@NullMarked
package org.fenzhan.page.words;

import org.jspecify.annotations.NullMarked;
