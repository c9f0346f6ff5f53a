/// Pictures and attachments of articles: kept once by content, served from `/media/`.
@NullMarked
package org.fenzhan.media;

import org.jspecify.annotations.NullMarked;
