package org.fenzhan.command;

/// Exit codes that scripts rely on.
public final class Exit {
    public static final int DONE = 0;
    public static final int FAILED = 1;
    public static final int USED_WRONGLY = 2;
    public static final int DONE_IN_PART = 3;

    private Exit() {}
}
