/// Reads and inspects whole crawls on an Apache Spark cluster.
@NullMarked
package org.fenzhan.spark;

import org.jspecify.annotations.NullMarked;
