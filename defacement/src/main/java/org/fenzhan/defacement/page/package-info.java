/// What is inspected: a page as named fields and a body, and what the caller already knows of its
/// site.
@NullMarked
package org.fenzhan.defacement.page;

import org.jspecify.annotations.NullMarked;
