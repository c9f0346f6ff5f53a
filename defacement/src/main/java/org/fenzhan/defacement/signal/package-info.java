/// The searches, one class a kind of injected text. They propose; [org.fenzhan.defacement.Detector]
/// weighs.
@NullMarked
package org.fenzhan.defacement.signal;

import org.jspecify.annotations.NullMarked;
