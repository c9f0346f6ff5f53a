/// The words of the house on the reader's pages, one class a language. Holds no word of an editor.
@NullMarked
package org.fenzhan.page.words;

import org.jspecify.annotations.NullMarked;
