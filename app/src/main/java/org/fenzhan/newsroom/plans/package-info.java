/// Many articles at once: plans, what they wait for and how far they are.
@NullMarked
package org.fenzhan.newsroom.plans;

import org.jspecify.annotations.NullMarked;
