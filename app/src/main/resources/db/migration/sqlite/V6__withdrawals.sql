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
