/// Generated pages, honest and tampered, by which the detector is fitted and measured. What learns
/// never sees what checks.
@NullMarked
package org.fenzhan.defacement.corpus;

import org.jspecify.annotations.NullMarked;
