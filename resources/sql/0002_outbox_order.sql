-- More states of an item, and what it sends next.

-- Bytes of the file that goes next: small before large. 0 = none, -1 = not weighed yet.
ALTER TABLE outbox ADD COLUMN next_bytes INTEGER NOT NULL DEFAULT -1;

-- The condition is that of domain::isSettled(), word for word as the queries have it.
DROP INDEX outbox_open;
CREATE INDEX outbox_open ON outbox (dossier, position) WHERE state NOT IN ('accepted', 'purgeable', 'purged', 'cancelled');
