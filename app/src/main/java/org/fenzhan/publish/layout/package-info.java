/// Which page of which list holds which article: rules and tables. Renders nothing and writes no
/// file.
@NullMarked
package org.fenzhan.publish.layout;

import org.jspecify.annotations.NullMarked;
