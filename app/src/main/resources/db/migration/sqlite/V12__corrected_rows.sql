-- Who put the first proposal of an undecided place there, by a row of the substitution table; null:
-- it is the detector's. The next import of the same site proposes it too.
ALTER TABLE finding ADD COLUMN corrected_by INTEGER REFERENCES person (id);

CREATE INDEX finding_corrected ON finding (station) WHERE corrected_by IS NOT NULL;
