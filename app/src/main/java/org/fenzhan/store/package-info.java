/// The database's edge: one gate for writes, a pool of read-only connections, migrations, the data
/// folder. Knows no table of its own but the migrations' history.
@NullMarked
package org.fenzhan.store;

import org.jspecify.annotations.NullMarked;
