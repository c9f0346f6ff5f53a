/// Legacy pages: reads them, keeps their bytes, makes drafts, and keeps for each injected place
/// what a person decided. Publishes nothing.
@NullMarked
package org.fenzhan.rescue;

import org.jspecify.annotations.NullMarked;
