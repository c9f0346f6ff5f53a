-- Places where the same token was found in the same role are decided together; a decision on many
-- bears one moment, by which it is taken back.
CREATE INDEX finding_alike ON finding (station, kind, substr(found, 1, 40)) WHERE decision = 'open';
CREATE INDEX finding_decided ON finding (station, decided_at) WHERE decided_at IS NOT NULL;
