package org.fenzhan.newsroom.write;

import java.util.List;
import java.util.Optional;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Stages;

/// The writing screen.
///
/// @param action where the form goes
/// @param autosave where the script saves
/// @param article number, empty before the first save
/// @param saved when what was saved last, empty before
/// @param channelLabel shown where the channel cannot be changed here
/// @param choosesChannel false once readers know the article: then moving is an act of its own
/// @param main words of the main button, such as 提交初审
/// @param wantsNote true when submitting needs a sentence for the readers
/// @param local name under which this computer keeps unsaved words
public record WritePage(
        Frame frame,
        String article,
        String action,
        String autosave,
        String local,
        List<Stages.Step> steps,
        String saved,
        List<String> others,
        WritingForm form,
        List<Reading.Fault> faults,
        Optional<Note> note,
        boolean choosesChannel,
        String channelLabel,
        List<Option> channels,
        List<Option> placements,
        List<Checks.Check> checks,
        List<String> reviewers,
        int reviews,
        List<Version> versions,
        String main,
        boolean wantsNote,
        Links links) {
    /// A message above the sheet.
    ///
    /// @param tone `bad`, `late`, `ok` or empty
    /// @param address of a link in it, may be empty
    public record Note(String tone, String heading, String text, String address, String link) {}

    public record Option(String value, String label, boolean selected) {}

    public record Version(String time, String text) {}

    /// Empty where there is nothing to go to yet.
    public record Links(String preview, String differences, String move, String withdraw) {}

    public long must() {
        return checks.stream().filter(check -> check.weight() == Checks.Weight.MUST).count();
    }

    public long may() {
        return checks.stream().filter(check -> check.weight() == Checks.Weight.MAY).count();
    }

    public List<Checks.Check> open() {
        return checks.stream().filter(check -> check.weight() != Checks.Weight.PASSED).toList();
    }

    public List<Checks.Check> passed() {
        return checks.stream().filter(check -> check.weight() == Checks.Weight.PASSED).toList();
    }

    public String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Reading.Fault::remedy)
                .findFirst()
                .orElse("");
    }
}
