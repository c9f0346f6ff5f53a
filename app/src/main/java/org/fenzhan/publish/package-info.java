/// The engine: takes what the newsroom decided, finds every page that depends on it, renders,
/// writes and switches, so that the public files are always what the database says. Knows no
/// screen.
@NullMarked
package org.fenzhan.publish;

import org.jspecify.annotations.NullMarked;
