package org.fenzhan.defacement.finding;

/// What an injection looks like.
public enum Kind {
    SELF_REFERENCE("self-reference", "自称被换"),
    ROLE_WORDS("role-words", "角色词被换"),
    WATERMARK("watermark", "暗记"),
    NAME("name", "站名被换"),
    ALIEN_PAGE("alien-page", "外来页面"),
    STUFFED_METADATA("stuffed-metadata", "堆砌的元数据"),
    STRAY_LINE("stray-line", "夹带的行"),
    SPUN_TEXT("spun-text", "洗稿"),
    HIDDEN_BLOCK("hidden-block", "隐藏的内容"),
    SCRIPT("script", "注入的脚本");

    private final String code;
    private final String chinese;

    Kind(String code, String chinese) {
        this.code = code;
        this.chinese = chinese;
    }

    /// The stable name for machines.
    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return chinese;
    }
}
