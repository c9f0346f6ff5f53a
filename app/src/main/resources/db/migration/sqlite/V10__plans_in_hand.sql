-- Whether a plan has an article in hand is asked for every finished page of an import.
CREATE INDEX plan_item_in_hand ON plan_item (article) WHERE state = 'waits';
