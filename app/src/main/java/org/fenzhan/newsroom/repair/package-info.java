/// The repair desk: a legacy page beside what was read from it, and for each place that looks
/// injected a decision. Decides nothing itself.
@NullMarked
package org.fenzhan.newsroom.repair;

import org.jspecify.annotations.NullMarked;
