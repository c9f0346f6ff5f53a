/// The station group: stations, their channel trees, and the one readable file that describes them.
/// Holds no article.
@NullMarked
package org.fenzhan.station;

import org.jspecify.annotations.NullMarked;
