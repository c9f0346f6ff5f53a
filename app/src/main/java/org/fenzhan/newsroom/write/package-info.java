/// Writing: the form of an article with and without script, saving that never overwrites what
/// somebody else saved, bringing two versions together, pictures, checks before submitting.
@NullMarked
package org.fenzhan.newsroom.write;

import org.jspecify.annotations.NullMarked;
