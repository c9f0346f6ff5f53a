/// Plans that publish or withdraw many articles at once. Each article goes through the same acts as
/// any other; a plan only does them one after another.
@NullMarked
package org.fenzhan.article.plan;

import org.jspecify.annotations.NullMarked;
