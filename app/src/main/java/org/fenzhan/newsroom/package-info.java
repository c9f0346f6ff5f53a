/// The editors' program: starts its server and puts its screens together. Writes no table by
/// itself; everything is done through the rooms below.
@NullMarked
package org.fenzhan.newsroom;

import org.jspecify.annotations.NullMarked;
