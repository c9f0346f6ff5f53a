package org.fenzhan.extract.portal;

import java.util.List;

/// A page made of a template and a story, and what stands on it.
///
/// @param reporters empty if the template names none; the same for the other lists
record LabelledPage(
        String template,
        byte[] bytes,
        String title,
        String date,
        List<String> sources,
        List<String> reporters,
        List<String> authors,
        List<String> photographers,
        List<String> editors,
        List<String> breadcrumb,
        List<String> paragraphs) {

    static final List<String> FILLERS = List.of("邻市举办秋季车展吸引众多市民前往参观", "老厂房变身创意园区引来年轻人扎堆打卡");
}
