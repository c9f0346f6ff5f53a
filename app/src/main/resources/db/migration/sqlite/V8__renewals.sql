-- Channels that were renamed: only the pages that name them are made anew, in the folder that
-- readers see.
CREATE TABLE renewal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    fingerprint TEXT NOT NULL,           -- of the press that renames them
    channels TEXT NOT NULL,              -- JSON [number]
    cursor TEXT NOT NULL,                -- part and the last key that is rendered
    done INTEGER NOT NULL DEFAULT 0,     -- pages that were looked at
    total INTEGER NOT NULL,              -- about how many there are
    started_at INTEGER NOT NULL,         -- milliseconds since 1970
    live_at INTEGER
);

CREATE INDEX card_by_channel ON card (channel, id);
