/// Where saved pages lie: files, folders, ZIP and WARC archives, JSON Lines. Reads them one by one
/// in bounded memory and takes every byte for hostile. Knows nothing of articles.
@NullMarked
package org.fenzhan.rescue.source;

import org.jspecify.annotations.NullMarked;
