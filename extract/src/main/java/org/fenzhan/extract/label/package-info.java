/// Finds the labels of old pages (来源, 日期, 记者, 字体 …) in a line and what each of them is said of.
/// Decides no field.
@NullMarked
package org.fenzhan.extract.label;

import org.jspecify.annotations.NullMarked;
