/// A station's desk: which article is meant and whether it is the station's own, what waits for
/// whom, the lists, and what every screen has around it.
@NullMarked
package org.fenzhan.newsroom.desk;

import org.jspecify.annotations.NullMarked;
