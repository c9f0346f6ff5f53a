-- The engine's own tables. Layout is data: which page of which list holds what is stored here and
-- backed up, not computed again. An entry's key is its publication time in seconds (UTC+8 wall
-- clock) times 2^29 plus the number of the article: one integer, total and unique.

ALTER TABLE outbox ADD COLUMN publication INTEGER;   -- the row of `publication` that carried it

CREATE INDEX outbox_by_publication ON outbox (publication) WHERE publication IS NOT NULL;

-- What lists, feeds and neighbours show of an article: small rows, never the text.
CREATE TABLE card (
    id INTEGER PRIMARY KEY,              -- the article
    station INTEGER NOT NULL,
    channel INTEGER NOT NULL,
    key INTEGER NOT NULL,
    has_time INTEGER NOT NULL,
    address TEXT NOT NULL,
    title TEXT NOT NULL,
    list_title TEXT NOT NULL,
    summary TEXT NOT NULL,
    picture TEXT,
    picture_alt TEXT,
    picture_width INTEGER,
    picture_height INTEGER,
    source TEXT NOT NULL,                -- names joined by 、
    revision INTEGER NOT NULL,
    live INTEGER NOT NULL,               -- 0: withdrawn, the address answers with a note
    changed_at INTEGER NOT NULL,         -- milliseconds since 1970
    withdrawn_at INTEGER,
    withdrawn_reason TEXT
);

CREATE INDEX card_by_station ON card (station, id);

-- What only the page of the article shows; gone when the article is withdrawn.
CREATE TABLE body (
    id INTEGER PRIMARY KEY,
    sources TEXT NOT NULL,               -- JSON [["name","link"]]
    reporters TEXT NOT NULL,             -- JSON ["…"]
    editors TEXT NOT NULL,
    tags TEXT NOT NULL,                  -- JSON [[list,"name"]]
    caption TEXT,
    correction TEXT,
    corrected_at INTEGER,
    corrections INTEGER NOT NULL,
    html BLOB NOT NULL
);

-- Chosen once, at the first publication.
CREATE TABLE related (
    article INTEGER NOT NULL,
    position INTEGER NOT NULL,
    other INTEGER NOT NULL,
    PRIMARY KEY (article, position)
) WITHOUT ROWID;

CREATE INDEX related_by_other ON related (other, article);

CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);

CREATE TABLE list (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,                  -- group, station, channel, tag
    ref INTEGER NOT NULL,                -- number of the station, channel or tag; 0 for the group
    station INTEGER,                     -- whose masthead its pages wear
    address TEXT NOT NULL,               -- begins and ends with a slash
    next_no INTEGER NOT NULL DEFAULT 1,
    open_lo INTEGER NOT NULL,            -- lower bound of the open page
    open_n INTEGER NOT NULL DEFAULT 0,
    split_no INTEGER NOT NULL DEFAULT 1,
    retired INTEGER NOT NULL DEFAULT 0,
    UNIQUE (kind, ref)
);

CREATE TABLE list_item (
    list INTEGER NOT NULL,
    key INTEGER NOT NULL,
    PRIMARY KEY (list, key)
) WITHOUT ROWID;

-- Sealed pages. A page holds the keys from its lo up to the next lo of the list.
CREATE TABLE list_page (
    list INTEGER NOT NULL,
    lo INTEGER NOT NULL,
    name TEXT NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (list, lo)
) WITHOUT ROWID;

CREATE UNIQUE INDEX list_page_name ON list_page (list, name);
CREATE INDEX list_page_live ON list_page (list, lo) WHERE n > 0;

CREATE TABLE membership (
    article INTEGER NOT NULL,
    list INTEGER NOT NULL,
    PRIMARY KEY (article, list)
) WITHOUT ROWID;

-- Site maps: how many live articles of a station have a number from n * 1000 on.
CREATE TABLE shard (
    station INTEGER NOT NULL,
    n INTEGER NOT NULL,
    live INTEGER NOT NULL,
    PRIMARY KEY (station, n)
) WITHOUT ROWID;

CREATE TABLE picture_use (
    picture TEXT NOT NULL,
    article INTEGER NOT NULL,
    PRIMARY KEY (picture, article)
) WITHOUT ROWID;

CREATE INDEX picture_use_by_article ON picture_use (article, picture);

CREATE TABLE redirect (
    address TEXT PRIMARY KEY,
    target TEXT NOT NULL
) WITHOUT ROWID;

-- Files of the theme, kept for two generations.
CREATE TABLE asset (
    address TEXT PRIMARY KEY,
    generation INTEGER NOT NULL,
    bytes BLOB NOT NULL
) WITHOUT ROWID;

-- One act of the engine: one change, or the rows of an import taken together.
CREATE TABLE publication (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    planned TEXT NOT NULL,               -- a line a page: what it is, why it changes; empty once
                                         -- its files would survive a loss of power
    planned_at INTEGER NOT NULL,         -- milliseconds since 1970, as all of these
    rendered_at INTEGER,
    written_at INTEGER,
    live_at INTEGER,
    pages TEXT,                          -- a line a page: address, bytes, why
    written INTEGER NOT NULL DEFAULT 0,
    unchanged INTEGER NOT NULL DEFAULT 0,
    removed INTEGER NOT NULL DEFAULT 0,
    bytes INTEGER NOT NULL DEFAULT 0,
    error TEXT
);

CREATE INDEX publication_waiting ON publication (id) WHERE live_at IS NULL;

-- The public files: first eight bytes of the address's SHA-256 as a number, digest, length.
CREATE TABLE published (
    path INTEGER PRIMARY KEY,
    address TEXT NOT NULL,
    digest BLOB NOT NULL,
    length INTEGER NOT NULL,
    publication INTEGER NOT NULL
);

CREATE INDEX published_by_publication ON published (publication);

-- A change that touches everything; at most one is unfinished.
CREATE TABLE generation (
    id INTEGER PRIMARY KEY,
    fingerprint TEXT NOT NULL,
    publication INTEGER NOT NULL,        -- files of this generation bear this number or a later one
    cursor TEXT NOT NULL,                -- the last key that is rendered
    done INTEGER NOT NULL DEFAULT 0,     -- files, for the progress
    boot_id TEXT NOT NULL,
    blocks INTEGER NOT NULL,             -- 1: addresses of lists changed, publications wait for it
    started_at INTEGER NOT NULL,
    live_at INTEGER,
    removed_at INTEGER
);

-- Single values of the engine: news_since, boot_id, durable (the newest publication that would
-- survive a loss of power), compressed (the newest one whose pages have their .gz).
CREATE TABLE publishing (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
