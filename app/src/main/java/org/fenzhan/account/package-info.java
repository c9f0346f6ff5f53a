/// People who work in the newsroom, their passwords, and the audit trail of what they did.
@NullMarked
package org.fenzhan.account;

import org.jspecify.annotations.NullMarked;
