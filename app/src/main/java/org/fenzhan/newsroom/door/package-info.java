/// The newsroom's door: who comes in, what every answer looks like, what is said when something is
/// refused, missing or broken. Knows no screen of the desk.
@NullMarked
package org.fenzhan.newsroom.door;

import org.jspecify.annotations.NullMarked;
