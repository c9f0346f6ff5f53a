/// What an inspection says: findings, the reasons for them and the repairs proposed. It judges
/// nothing itself.
@NullMarked
package org.fenzhan.defacement.finding;

import org.jspecify.annotations.NullMarked;
