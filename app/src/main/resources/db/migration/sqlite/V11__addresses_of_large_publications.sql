-- Every address of a publication of many pages, as `publication.pages` has those of a small one.
-- The newest of them stay, up to a bound in bytes.
CREATE TABLE publication_pages (
    publication INTEGER PRIMARY KEY REFERENCES publication (id),
    bytes INTEGER NOT NULL,              -- length of what follows
    packed BLOB NOT NULL                 -- zlib (RFC 1950) of the lines in UTF-8
);
