/// Where pages go: a buffer of bytes, a folder of files, what makes them durable. Knows no page and
/// no table.
@NullMarked
package org.fenzhan.publish.output;

import org.jspecify.annotations.NullMarked;
