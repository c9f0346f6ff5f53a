/// What the screens say, in Chinese and English, and how they write dates, times and numbers. Knows
/// no article and no request.
@NullMarked
package org.fenzhan.newsroom.words;

import org.jspecify.annotations.NullMarked;
