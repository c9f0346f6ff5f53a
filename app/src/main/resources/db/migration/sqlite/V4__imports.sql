-- One run of an import, so that it can be gone on with and taken back.
CREATE TABLE import_run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    station INTEGER NOT NULL REFERENCES station (id),
    channel INTEGER NOT NULL REFERENCES channel (id),
    sources TEXT NOT NULL,               -- JSON ["path"], as they were named
    begun_at INTEGER NOT NULL,           -- milliseconds since 1970, as all of these
    ended_at INTEGER,                    -- null: stopped before its end
    undone_at INTEGER
);

ALTER TABLE legacy_page ADD COLUMN import_run INTEGER REFERENCES import_run (id);
ALTER TABLE legacy_page ADD COLUMN fingerprint INTEGER;  -- SimHash of its text; null: too short
ALTER TABLE legacy_page ADD COLUMN text_key INTEGER;     -- first 8 bytes of the text's SHA-256
ALTER TABLE legacy_page ADD COLUMN copy_of INTEGER;      -- oldest page with nearly the same text

CREATE INDEX legacy_page_by_run ON legacy_page (import_run, id) WHERE import_run IS NOT NULL;
CREATE INDEX legacy_page_by_text ON legacy_page (station, text_key) WHERE text_key IS NOT NULL;

-- Where an article stood on the web before it came here.
CREATE TABLE old_address (
    address TEXT PRIMARY KEY,            -- absolute
    article INTEGER NOT NULL REFERENCES article (id)
) WITHOUT ROWID;

CREATE INDEX old_address_by_article ON old_address (article);
