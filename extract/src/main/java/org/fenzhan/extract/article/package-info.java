/// What a legacy page was found to say: the values that every other room of this library makes and
/// callers read. Reads nothing itself.
@NullMarked
package org.fenzhan.extract.article;

import org.jspecify.annotations.NullMarked;
