/// Serves the published folder to readers. Knows no newsroom, no database and no session.
@NullMarked
package org.fenzhan.reader;

import org.jspecify.annotations.NullMarked;
