package org.fenzhan.defacement.finding;

/// How editors call the places of a page in which something may be found.
public final class FieldNames {
    private FieldNames() {}

    /// The field's name in Chinese; of a field that no page has by default, its own name quoted.
    public static String chinese(String field) {
        return switch (field) {
            case "body" -> "正文";
            case "html" -> "网页代码";
            case "siteName" -> "站名";
            case "title" -> "标题";
            case "pageTitle" -> "网页标题";
            case "breadcrumb" -> "当前位置";
            case "source" -> "来源";
            case "byline" -> "署名";
            case "editor" -> "编辑";
            case "keywords" -> "关键词";
            case "description" -> "摘要";
            case "copyright" -> "版权栏";
            case "tags" -> "标签";
            case "alt" -> "图片说明";
            default -> "“" + field + "”";
        };
    }

    /// The same in English.
    public static String english(String field) {
        return switch (field) {
            case "body" -> "the text";
            case "html" -> "the page's code";
            case "siteName" -> "the site name";
            case "title" -> "the headline";
            case "pageTitle" -> "the page title";
            case "breadcrumb" -> "the breadcrumb";
            case "source" -> "the source line";
            case "byline" -> "the byline";
            case "editor" -> "the editor's line";
            case "keywords" -> "the keywords";
            case "description" -> "the description";
            case "copyright" -> "the copyright line";
            case "tags" -> "the tags";
            case "alt" -> "a picture's text";
            default -> "“" + field + "”";
        };
    }
}
