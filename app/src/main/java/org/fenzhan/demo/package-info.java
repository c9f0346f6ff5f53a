/// Fills an empty data folder with the sample group that ships with the program.
@NullMarked
package org.fenzhan.demo;

import org.jspecify.annotations.NullMarked;
