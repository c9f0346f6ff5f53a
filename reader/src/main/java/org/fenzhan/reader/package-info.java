/// The public plane as a program of its own: takes requests, finds out what they mean, and answers
/// from the folder. Knows no newsroom, no database and no session, and never writes into the folder
/// it serves.
@NullMarked
package org.fenzhan.reader;

import org.jspecify.annotations.NullMarked;
