package org.fenzhan.page.words;

import java.time.LocalDate;

/// Dates in Chinese, written alike in both scripts.
final class Calendar {

    private static final String[] WEEKDAYS = {"星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"};

    private Calendar() {}

    static String fullDate(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    static String longDay(LocalDate date) {
        return fullDate(date) + " " + WEEKDAYS[date.getDayOfWeek().getValue() - 1];
    }
}
