/// The commands, and the place where a portal is put together from its rooms.
@NullMarked
package org.fenzhan.command;

import org.jspecify.annotations.NullMarked;
