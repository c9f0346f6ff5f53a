-- Stations and channels mirror the group file; ids never change once given.
CREATE TABLE station (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL
);

CREATE TABLE channel (
    id INTEGER PRIMARY KEY,
    station INTEGER NOT NULL REFERENCES station (id),
    path TEXT NOT NULL,
    name TEXT NOT NULL,
    reviews INTEGER NOT NULL,
    retired INTEGER NOT NULL DEFAULT 0,
    UNIQUE (station, path)
);

CREATE TABLE channel_closure (
    ancestor INTEGER NOT NULL REFERENCES channel (id),
    channel INTEGER NOT NULL REFERENCES channel (id),
    PRIMARY KEY (ancestor, channel)
) WITHOUT ROWID;

CREATE INDEX channel_closure_up ON channel_closure (channel, ancestor);

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    account TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    password TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT 'zh',
    home_station INTEGER NOT NULL REFERENCES station (id),
    active INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE article (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    station INTEGER NOT NULL REFERENCES station (id),
    channel INTEGER NOT NULL REFERENCES channel (id),
    address TEXT UNIQUE,                 -- given at the first publication, never changed
    head INTEGER,                        -- newest revision of the line that is being written
    desk TEXT NOT NULL,                  -- draft, review, idle
    step INTEGER NOT NULL DEFAULT 0,     -- in review: which review it waits for, from 1
    sent_back INTEGER NOT NULL DEFAULT 0,
    desk_note TEXT,                      -- submitting: what was changed and why; sent back: the reason
    standing TEXT NOT NULL,              -- none, live, withdrawn
    live INTEGER,                        -- the revision that readers see or saw last
    first_live_at INTEGER,               -- milliseconds since 1970
    withdrawn_at INTEGER,
    withdrawn_reason TEXT,
    correction TEXT,                     -- shown to readers: what the newest correction changed
    corrected_at INTEGER,
    corrections INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    created_by INTEGER NOT NULL REFERENCES person (id),
    touched_at INTEGER NOT NULL
);

CREATE INDEX article_by_station ON article (station, touched_at);
CREATE INDEX article_by_channel ON article (channel, touched_at);
CREATE INDEX article_on_desk ON article (station, desk, step, touched_at);

-- A revision is never changed.
CREATE TABLE revision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL REFERENCES article (id),
    number INTEGER NOT NULL,
    based_on INTEGER REFERENCES revision (id),
    on_line INTEGER NOT NULL,            -- 0: kept aside because somebody else had saved first
    author INTEGER NOT NULL REFERENCES person (id),
    saved_at INTEGER NOT NULL,
    origin TEXT NOT NULL,                -- typed, auto, merged, restored, imported, repaired
    title TEXT NOT NULL,
    short_title TEXT NOT NULL,
    summary TEXT NOT NULL,
    body TEXT NOT NULL,
    published_at INTEGER,                -- seconds of the local time in UTC+8, null: when it goes out
    has_time INTEGER NOT NULL DEFAULT 0,
    sources TEXT NOT NULL,               -- JSON [{"name","link"}]
    reporters TEXT NOT NULL,             -- JSON ["…"]
    editors TEXT NOT NULL,
    tags TEXT NOT NULL,
    picture TEXT,                        -- JSON {"src","alt","caption"}
    UNIQUE (article, number)
);

CREATE TABLE placement (
    article INTEGER NOT NULL REFERENCES article (id),
    channel INTEGER NOT NULL REFERENCES channel (id),
    PRIMARY KEY (article, channel)
) WITHOUT ROWID;

CREATE INDEX placement_by_channel ON placement (channel, article);

CREATE TABLE approval (
    article INTEGER NOT NULL REFERENCES article (id),
    revision INTEGER NOT NULL REFERENCES revision (id),
    step INTEGER NOT NULL,
    person INTEGER NOT NULL REFERENCES person (id),
    at INTEGER NOT NULL,
    PRIMARY KEY (article, revision, step)
) WITHOUT ROWID;

CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    person INTEGER REFERENCES person (id),
    station INTEGER REFERENCES station (id),
    article INTEGER REFERENCES article (id),
    revision INTEGER,
    act TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT ''
);

CREATE INDEX audit_by_article ON audit (article, id);
CREATE INDEX audit_by_person ON audit (person, id);

CREATE TABLE picture (
    address TEXT PRIMARY KEY,            -- /media/<hash>.<type>
    type TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    bytes BLOB NOT NULL
) WITHOUT ROWID;

-- What must flow upward from the articles to the publishing engine.
CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    station INTEGER,
    article INTEGER,
    revision INTEGER,
    at INTEGER NOT NULL,
    person INTEGER,
    step INTEGER NOT NULL DEFAULT 0,     -- 0 waiting, 1 laid out, 9 done
    boot_id TEXT,
    error TEXT,
    done_at INTEGER
);

CREATE INDEX outbox_waiting ON outbox (seq) WHERE step < 9;
CREATE INDEX outbox_by_article ON outbox (article, seq);
