package org.fenzhan.defacement.signal;

import java.util.ArrayList;
import java.util.List;
import org.fenzhan.defacement.knowledge.Knowledge;
import org.fenzhan.defacement.language.Chinese;
import org.fenzhan.defacement.language.Segments;
import org.fenzhan.defacement.page.Context;
import org.fenzhan.defacement.page.Page;
import org.jspecify.annotations.Nullable;

/// One page as the searches share it: text, words, paragraphs and topic, each worked out once.
/// Belongs to one thread.
public final class Reading {
    private final Page page;
    private final Context context;
    private final Knowledge knowledge;
    private final Chinese chinese;
    private final Segments segments;
    private final Topic topic;
    private final List<Span> paragraphs;
    private final List<String> copies;
    private @Nullable Markup markup;
    private @Nullable RoleTable roles;
    private double campus = -1;

    public Reading(Page page, Context context, Knowledge knowledge, Chinese chinese) {
        this(page, context, knowledge, chinese, List.of());
    }

    /// @param copies texts of other copies of the same article
    public Reading(
            Page page, Context context, Knowledge knowledge, Chinese chinese, List<String> copies) {
        this.page = page;
        this.copies = List.copyOf(copies);
        this.context = context;
        this.knowledge = knowledge;
        this.chinese = chinese;
        this.segments = chinese.segment(page.body());
        this.topic = Topic.of(segments);
        this.paragraphs = split(page.body());
    }

    private static List<Span> split(String body) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= body.length(); i++) {
            if (i == body.length() || body.charAt(i) == '\n') {
                Span.trimmed(body, start, i).ifPresent(lines::add);
                start = i + 1;
            }
        }
        return List.copyOf(lines);
    }

    public Page page() {
        return page;
    }

    Context context() {
        return context;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    Chinese chinese() {
        return chinese;
    }

    String body() {
        return page.body();
    }

    List<String> copies() {
        return copies;
    }

    Segments segments() {
        return segments;
    }

    Topic topic() {
        return topic;
    }

    /// Lines that are not blank, without the space around them.
    List<Span> paragraphs() {
        return paragraphs;
    }

    /// How surely the page is a school's, 0 to 1; worked out when first asked for.
    double campus() {
        campus = campus < 0 ? Campus.share(page.body()) : campus;
        return campus;
    }

    /// Exchanges of role words, judged when the first search asks for them.
    RoleTable roles() {
        RoleTable judged = roles == null ? new RoleTable(this) : roles;
        roles = judged;
        return judged;
    }

    /// Read when the first search asks for it.
    Markup markup() {
        Markup read = markup == null ? Markup.of(page.html()) : markup;
        markup = read;
        return read;
    }
}
