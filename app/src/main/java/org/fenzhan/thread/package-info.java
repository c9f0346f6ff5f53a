/// How threads of the house that work in turns are woken and ended. Knows no other room.
@NullMarked
package org.fenzhan.thread;

import org.jspecify.annotations.NullMarked;
