-- More states of sending, what the server says, and what could not be taken over.

-- Bytes of the file that goes next: small before large. 0 = none, -1 = not weighed yet.
ALTER TABLE outbox ADD COLUMN next_bytes INTEGER NOT NULL DEFAULT -1;

-- The condition is that of domain::isSettled(), word for word as the queries have it.
DROP INDEX outbox_open;
CREATE INDEX outbox_open ON outbox (dossier, position) WHERE state NOT IN ('accepted', 'purgeable', 'purged', 'cancelled');

-- The revision that an event made, and the state after it; null where it made none. Older events are
-- counted: sealing is revision 1, each move, new appointment and act about a fee adds one, and the
-- payment that a receipt ends is one with it. Their states are lost, but for the present one.
ALTER TABLE event ADD COLUMN revision INTEGER;
ALTER TABLE event ADD COLUMN state INTEGER;
DROP TRIGGER event_unchanged;
CREATE TEMP TABLE made AS
    SELECT dossier, sequence, what, lag(what) OVER (PARTITION BY dossier ORDER BY sequence) AS previous FROM event
    WHERE what IN ('accept', 'refuse', 'transfer', 'supplement', 'supplied', 'requestPayment', 'paid', 'withdraw',
        'stop', 'finish', 'return', 'extend', 'feeCollected', 'feeExempted', 'feeProofAsked', 'feeReopened',
        'feeReceiptCancelled', 'feeRefundAsked', 'feeRefundDropped', 'feeRefunded');
UPDATE event SET revision = 1 + (SELECT count(*) FROM made m WHERE m.dossier = event.dossier AND m.sequence <= event.sequence
    AND NOT (m.what = 'paid' AND m.previous = 'feeCollected')
    AND NOT (m.what = 'requestPayment' AND m.previous = 'feeReceiptCancelled'))
    WHERE what NOT LIKE 'fee%' AND (dossier, sequence) IN (SELECT dossier, sequence FROM made);
DROP TABLE made;
CREATE TRIGGER event_unchanged BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'an event is never changed');
END;

-- What the server last said of a dossier. `state` is its word as one of ours, null where the profile does not tell.
-- `open` is a difference that a person must settle.
CREATE TABLE server_word (
    dossier    INTEGER PRIMARY KEY REFERENCES dossier (number),
    remote_id  TEXT NOT NULL,
    status     TEXT NOT NULL,
    state      INTEGER,
    changed_at INTEGER,
    heard_at   INTEGER NOT NULL,
    open       INTEGER NOT NULL CHECK (open IN (0, 1)),
    -- Still to be told that we have it.
    greeting   INTEGER NOT NULL CHECK (greeting IN (0, 1))
) STRICT;

CREATE INDEX server_word_remote ON server_word (remote_id) WHERE remote_id <> '';
CREATE INDEX server_word_open ON server_word (dossier) WHERE open = 1;

-- A dossier of the server that could not be taken over, with the reason; it is tried again at each pull.
CREATE TABLE server_problem (
    code           TEXT PRIMARY KEY,
    reason         TEXT NOT NULL,
    details_sealed BLOB NOT NULL,
    since          INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Numbers lent for a day by a server in front of iGate; they stand in number_pool.
CREATE TABLE number_lease (
    number      INTEGER PRIMARY KEY,
    agency      TEXT NOT NULL,
    day         INTEGER NOT NULL,
    first       INTEGER NOT NULL CHECK (first >= 1),
    last        INTEGER NOT NULL CHECK (last >= first),
    generation  TEXT NOT NULL,
    valid_until INTEGER NOT NULL,
    signature   BLOB NOT NULL UNIQUE,
    added_at    INTEGER NOT NULL
) STRICT;

ALTER TABLE number_pool ADD COLUMN lease INTEGER REFERENCES number_lease (number);

-- Numbers of an earlier generation of this store: another copy of it may give them too.
ALTER TABLE number_pool ADD COLUMN voided INTEGER NOT NULL DEFAULT 0 CHECK (voided IN (0, 1));
DROP INDEX number_pool_free;
CREATE INDEX number_pool_free ON number_pool (day) WHERE dossier IS NULL AND voided = 0;

-- The server's time of an event, where this machine's clock was off.
ALTER TABLE event ADD COLUMN server_at INTEGER;

CREATE INDEX audit_at ON audit (at);

-- Dossiers that a courier brought from another desk: `origin` is that desk's key, hexadecimal, '' = received here. They are
-- forwarded to the server, but stand in no list, book, fee or report, and change only by what their own desk sends: `carried`
-- is the revision that it sent last.
ALTER TABLE dossier ADD COLUMN origin TEXT NOT NULL DEFAULT '';
ALTER TABLE dossier ADD COLUMN carried INTEGER NOT NULL DEFAULT 0;
CREATE INDEX dossier_origin ON dossier (origin) WHERE origin <> '';
CREATE TRIGGER dossier_forwarded BEFORE UPDATE OF body_sealed ON dossier WHEN OLD.origin <> '' AND NEW.revision <> NEW.carried
BEGIN
    SELECT RAISE(ABORT, 'a forwarded dossier is changed by its own desk only');
END;

-- Desks whose files were taken in, with the key that was first seen and the newest file's time and generation of their store.
CREATE TABLE courier_desk (
    agency     TEXT NOT NULL,
    desk       TEXT NOT NULL,
    key        TEXT NOT NULL UNIQUE,
    generation TEXT NOT NULL,
    last_at    INTEGER NOT NULL,
    PRIMARY KEY (agency, desk)
) STRICT, WITHOUT ROWID;

-- Documents that went or came by courier: once the server shows the dossier, whoever created it has brought them.
CREATE TABLE courier_document (
    dossier  INTEGER NOT NULL REFERENCES dossier (number),
    document TEXT NOT NULL,
    PRIMARY KEY (dossier, document)
) STRICT, WITHOUT ROWID;
