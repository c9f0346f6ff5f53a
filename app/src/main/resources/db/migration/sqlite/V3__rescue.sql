-- A legacy page as it came, for ever, and what was read from it.
CREATE TABLE legacy_page (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    station INTEGER NOT NULL REFERENCES station (id),
    article INTEGER NOT NULL UNIQUE REFERENCES article (id),
    sha256 TEXT NOT NULL,
    file TEXT NOT NULL,
    bytes BLOB NOT NULL,                 -- gzip of the original bytes
    charset TEXT NOT NULL,
    reading TEXT NOT NULL,               -- JSON: rows and fields, see org.fenzhan.rescue.Reading
    imported_at INTEGER NOT NULL,
    UNIQUE (station, sha256)
);

CREATE TABLE finding (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    page INTEGER NOT NULL REFERENCES legacy_page (id),
    station INTEGER NOT NULL REFERENCES station (id),
    kind TEXT NOT NULL,
    place TEXT NOT NULL,                 -- a field's name, body or html
    start_at INTEGER NOT NULL,           -- UTF-16 units of that text as it was read
    end_at INTEGER NOT NULL,
    found TEXT NOT NULL,
    proposals TEXT NOT NULL,             -- JSON [{"text","likelihood"}]
    confidence REAL NOT NULL,
    evidence TEXT NOT NULL,              -- JSON ["…"]
    decision TEXT NOT NULL DEFAULT 'open',
    replacement TEXT,
    revision INTEGER,                    -- what the repair made
    decided_by INTEGER REFERENCES person (id),
    decided_at INTEGER
);

CREATE INDEX finding_by_page ON finding (page, id);
CREATE INDEX finding_open ON finding (station, confidence) WHERE decision = 'open';
