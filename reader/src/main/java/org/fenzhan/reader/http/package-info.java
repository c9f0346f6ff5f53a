/// HTTP/1.1 over Netty for a server that only answers: takes requests apart and refuses broken
/// ones, keeps answers in the order of their requests, and lets a handler decide what is said.
@NullMarked
package org.fenzhan.reader.http;

import org.jspecify.annotations.NullMarked;
