-- What remains at the address of a withdrawn article: a note, its text under a notice, or the way to
-- the article that it was merged into.
ALTER TABLE article ADD COLUMN withdrawn_remains TEXT NOT NULL DEFAULT 'note';  -- note, text, merged
ALTER TABLE article ADD COLUMN merged_into INTEGER REFERENCES article (id);

ALTER TABLE card ADD COLUMN remains TEXT NOT NULL DEFAULT 'note';
ALTER TABLE card ADD COLUMN merged_into INTEGER;         -- null unless it remains as `merged`

CREATE INDEX card_merged ON card (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX card_merged_from ON card (address) WHERE merged_into IS NOT NULL;

-- A target that moves takes its redirects along: without an index each of them would be looked at.
CREATE INDEX redirect_by_target ON redirect (target);

-- How many entries of a list of a station or of the group belong to each month.
CREATE TABLE list_month (
    list INTEGER NOT NULL,
    lo INTEGER NOT NULL,                 -- the lowest key of the month
    n INTEGER NOT NULL,
    PRIMARY KEY (list, lo)
) WITHOUT ROWID;

INSERT INTO list_month (list, lo, n)
SELECT list,
    CAST(strftime('%s', key >> 29, 'unixepoch', '+8 hours', 'start of month', '-8 hours') AS INTEGER) << 29,
    count(*)
FROM list_item
WHERE list IN (SELECT id FROM list WHERE kind IN ('group', 'station'))
GROUP BY 1, 2;

-- A plan for many articles at once: publish them, or withdraw what such a plan has published.
CREATE TABLE plan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,                  -- publish, withdraw
    state TEXT NOT NULL,                 -- review, runs, stopped, done
    station INTEGER NOT NULL REFERENCES station (id),
    origin TEXT NOT NULL,                -- in words: where its articles come from
    undoes INTEGER REFERENCES plan (id), -- the plan whose articles a withdrawal takes back
    note TEXT NOT NULL,                  -- of a withdrawal: the reason that readers see
    depth INTEGER NOT NULL,              -- reviews that the plan wants: the most of its channels
    created_at INTEGER NOT NULL,         -- milliseconds since 1970, as all of these
    created_by INTEGER NOT NULL REFERENCES person (id),
    begun_at INTEGER,
    ended_at INTEGER,
    stopped_by INTEGER REFERENCES person (id)
);

CREATE INDEX plan_running ON plan (id) WHERE state = 'runs';
CREATE INDEX plan_by_station ON plan (station, id);

CREATE TABLE plan_item (
    plan INTEGER NOT NULL REFERENCES plan (id),
    article INTEGER NOT NULL REFERENCES article (id),
    dated INTEGER NOT NULL,              -- seconds since 1970: articles are taken in the order of dates
    revision INTEGER NOT NULL,           -- the text that was approved or published by the plan
    state TEXT NOT NULL DEFAULT 'waits', -- waits, done, left
    why TEXT,                            -- of one that was left: the refusal
    PRIMARY KEY (plan, article)
) WITHOUT ROWID;

CREATE INDEX plan_item_waiting ON plan_item (plan, dated, article) WHERE state = 'waits';
CREATE INDEX plan_item_by_state ON plan_item (plan, state);

CREATE TABLE plan_approval (
    plan INTEGER NOT NULL REFERENCES plan (id),
    step INTEGER NOT NULL,
    person INTEGER NOT NULL REFERENCES person (id),
    at INTEGER NOT NULL,
    PRIMARY KEY (plan, step)
) WITHOUT ROWID;

-- Changes of a plan wait in a lane of their own, so that a single one never waits behind them.
ALTER TABLE outbox ADD COLUMN plan INTEGER;

CREATE INDEX outbox_news ON outbox (seq) WHERE step = 0 AND plan IS NULL;
CREATE INDEX outbox_mass ON outbox (seq) WHERE step = 0 AND plan IS NOT NULL;
CREATE INDEX outbox_by_plan ON outbox (plan, step, done_at) WHERE plan IS NOT NULL;

-- About how many files a generation will have, so that it can say how far it is.
ALTER TABLE generation ADD COLUMN total INTEGER NOT NULL DEFAULT 0;
