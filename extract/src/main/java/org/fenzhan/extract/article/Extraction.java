package org.fenzhan.extract.article;

import java.util.List;

/// What a page turned out to be. A page without an article is an answer, never an exception.
public sealed interface Extraction permits Article, NoArticle {
    /// Every line of the page in order, and what became of it; a page with more than 20,000 lines
    /// has its first 20,000 here.
    List<Row> rows();
}
