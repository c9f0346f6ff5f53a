package org.fenzhan.defacement.finding;

import java.util.List;

/// One reason for a finding, with what it was measured on; `toString` says it in Chinese.
///
/// Shares are 0..1.
public sealed interface Evidence {
    /// The stable name of the reason for machines, such as `also-in-frame`.
    default String code() {
        return EvidenceForm.of(this).code();
    }

    /// What it was measured on, in the order of the reason's fields; texts, counts and shares as
    /// text.
    default List<String> arguments() {
        return EvidenceForm.of(this).arguments();
    }

    /// The same sentence in English.
    default String english() {
        return EvidenceForm.of(this).english();
    }

    /// The name is what the token stands in place of, in another form: the likeliest original.
    record StoodThere(String original) implements Evidence {
        @Override
        public String toString() {
            return "这个位置上原来多半是“" + original + "”";
        }
    }

    /// Pages of the same host have another text in this field.
    record OtherPages(String field, String text, int pages) implements Evidence {
        @Override
        public String toString() {
            return "同一网站另有 " + pages + " 个页面的" + FieldNames.chinese(field) + "是“" + text + "”";
        }
    }

    /// The same token also stands in a frame field.
    record AlsoInFrame(String field) implements Evidence {
        @Override
        public String toString() {
            return field.equals("siteName")
                    ? "同一个词还占了站名的位置"
                    : "同一个词还出现在" + FieldNames.chinese(field) + "里";
        }
    }

    /// The same token stands in unrelated sentences.
    record Repeated(int times, int neighbours) implements Evidence {
        @Override
        public String toString() {
            return "同一个词出现 " + times + " 次，前后的字有 " + neighbours + " 种";
        }
    }

    /// The sentence reads better with another word.
    record ReadsBetter(String replacement, double before, double after) implements Evidence {
        @Override
        public String toString() {
            return "换成“" + replacement + "”，这句通顺得多：" + percent(before) + " → " + percent(after);
        }
    }

    /// It is shaped like a web page's name, yet acts or owns like a person or an institution.
    record WebNameActs(String token) implements Evidence {
        @Override
        public String toString() {
            return "“" + token + "”像网页的名字，却在句中当人或机构用";
        }
    }

    /// Scripts are mixed within one word.
    record MixedScript(String token) implements Evidence {
        @Override
        public String toString() {
            return "“" + token + "”把不同的文字混在一个词里";
        }
    }

    /// A word of an institution follows, but the token names none.
    record InstitutionFollows(String word) implements Evidence {
        @Override
        public String toString() {
            return "后面跟着“" + word + "”，前面却不是机构的名称";
        }
    }

    /// No word of the language, and the page does not introduce it.
    record UnknownWord(String token) implements Evidence {
        @Override
        public String toString() {
            return "词表里没有“" + token + "”";
        }
    }

    /// A known name of the site has been left over elsewhere.
    record OriginalLeft(String original, String where) implements Evidence {
        @Override
        public String toString() {
            return "原来的“" + original + "”还留在" + FieldNames.chinese(where) + "里";
        }
    }

    /// Another copy of the same sentence has another word there.
    record OtherCopy(String word) implements Evidence {
        @Override
        public String toString() {
            return "同一句话在别的页面上是“" + word + "”";
        }
    }

    /// The pair of words was learnt from pages of the same batch.
    record LearntFromBatch(String replaced, String original, int pages) implements Evidence {
        @Override
        public String toString() {
            return "同批 " + pages + " 个页面上“" + original + "”都成了“" + replaced + "”";
        }
    }

    /// The name is none of those that the group's model knows.
    record NotInModel(String name) implements Evidence {
        @Override
        public String toString() {
            return "“" + name + "”不在站群的名册里";
        }
    }

    /// A field names somebody of whom the page says nothing.
    record Unsupported(String name) implements Evidence {
        @Override
        public String toString() {
            return "正文和其他栏位都没有提到“" + name + "”";
        }
    }

    /// The word cannot be, but the one that a blind exchange would have left can.
    record ImpossibleWord(String found, String original) implements Evidence {
        @Override
        public String toString() {
            return "“" + found + "”不成词，“" + original + "”成词";
        }
    }

    /// The page is about an institution whose own words are missing.
    record MissingWord(String word, String topic) implements Evidence {
        @Override
        public String toString() {
            return "全篇讲" + topic + "，却没有一个“" + word + "”";
        }
    }

    /// Marks that no typesetter makes.
    record Mark(String sort, int times) implements Evidence {
        @Override
        public String toString() {
            return sort + "，" + times + " 处";
        }
    }

    /// The topic has nothing to do with the site.
    record OtherTopic(String site, String page) implements Evidence {
        @Override
        public String toString() {
            return "站点讲" + site + "，本页讲" + page;
        }
    }

    /// Entries that vary one name.
    record Variations(String stem, int times) implements Evidence {
        @Override
        public String toString() {
            return "“" + stem + "”换着花样出现 " + times + " 次";
        }
    }

    /// A line without a sentence stands between sentences.
    record StandsAlone(String line) implements Evidence {
        @Override
        public String toString() {
            return "“" + line + "”独自成行，与上下文无关";
        }
    }

    /// A near-synonym in the wrong sense.
    record WrongSense(String found, String original) implements Evidence {
        @Override
        public String toString() {
            return "这里该是“" + original + "”，“" + found + "”用错了意思";
        }
    }

    /// Why a reader cannot see it.
    record HiddenBy(String means) implements Evidence {
        @Override
        public String toString() {
            return "读者看不见：" + means;
        }
    }

    /// It leads to another site.
    record LeadsTo(String host) implements Evidence {
        @Override
        public String toString() {
            return "指向 " + host;
        }
    }

    /// What the script does.
    record ScriptDoes(String act) implements Evidence {
        @Override
        public String toString() {
            return act;
        }
    }

    private static String percent(double share) {
        return EvidenceForm.percent(share).replace("<", "不到 ");
    }
}
