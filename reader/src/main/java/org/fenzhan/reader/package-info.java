/// Serves the published folder to readers: which file an address means, under which headers, in
/// which encoding. Knows no newsroom, no database and no session, and never writes into the folder
/// it serves.
@NullMarked
package org.fenzhan.reader;

import org.jspecify.annotations.NullMarked;
