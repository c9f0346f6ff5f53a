/// Turns page models into the bytes of the reader's pages: the same model gives the same bytes on
/// any machine, at any time. Reads no database, no clock and no file but its own theme on the class
/// path.
@NullMarked
package org.fenzhan.page;

import org.jspecify.annotations.NullMarked;
