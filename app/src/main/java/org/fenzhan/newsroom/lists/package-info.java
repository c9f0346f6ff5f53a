/// What waits for me, all articles of a station, jumping to one of them, the keys.
@NullMarked
package org.fenzhan.newsroom.lists;

import org.jspecify.annotations.NullMarked;
