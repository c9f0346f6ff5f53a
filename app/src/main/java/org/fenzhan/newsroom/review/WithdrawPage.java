package org.fenzhan.newsroom.review;

import java.util.List;
import java.util.Optional;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Refusals;
import org.fenzhan.newsroom.desk.Stages;

/// What withdrawing will do, before it is done.
///
/// @param effects one sentence each
public record WithdrawPage(
        Frame frame,
        String title,
        String back,
        String action,
        List<Stages.Step> steps,
        long seen,
        List<String> effects,
        String typedReason,
        Optional<Refusals.Message> message) {}
