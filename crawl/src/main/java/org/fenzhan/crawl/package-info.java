/// Fetches the pages of a site that its operator owns into a web archive, politely.
@NullMarked
package org.fenzhan.crawl;

import org.jspecify.annotations.NullMarked;
