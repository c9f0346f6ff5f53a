/// What a page says to machines: meta elements, JSON-LD, microdata, Open Graph. Judges none of it.
@NullMarked
package org.fenzhan.extract.metadata;

import org.jspecify.annotations.NullMarked;
