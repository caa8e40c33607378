-- The ground of every later schema. Rules:
--   * times are milliseconds since 1970, UTC; hashes and sealed fields are blobs;
--   * a column named *_sealed holds XChaCha20-Poly1305 bound to (table, key, revision); personal data lies nowhere else;
--   * a column named *_hash is a keyed hash for exact look-up;
--   * what must never be double is a constraint here, not a check in the program.
-- Each statement ends with a semicolon at the end of a line; a trigger ends with a line "END;".

-- Named values; a sealed one is a secret.
CREATE TABLE setting (
    name   TEXT PRIMARY KEY,
    value  BLOB NOT NULL,
    sealed INTEGER NOT NULL CHECK (sealed IN (0, 1))
) STRICT, WITHOUT ROWID;

-- Who may open the store. Readable before the vault is open.
CREATE TABLE user (
    name       TEXT PRIMARY KEY,
    full_name  TEXT NOT NULL,
    role       TEXT NOT NULL,
    disabled   INTEGER NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1)),
    failures   INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
    -- The wait after too many failures runs on the monotonic clock of one boot of the machine.
    locked_boot TEXT NOT NULL DEFAULT '',
    locked_at   INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- The data key, wrapped once for each user and once for recovery (owner '').
CREATE TABLE key_wrap (
    owner        TEXT PRIMARY KEY,
    salt         BLOB NOT NULL,
    memory_bytes INTEGER NOT NULL,
    passes       INTEGER NOT NULL,
    wrapped      BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The public catalogue, all versions.
CREATE TABLE procedure (
    number     INTEGER PRIMARY KEY,
    code       TEXT NOT NULL,
    version    TEXT NOT NULL,
    local_code TEXT NOT NULL,
    search     TEXT NOT NULL,
    -- Julian days; valid_to is the last day in force, or null.
    valid_from INTEGER NOT NULL,
    valid_to   INTEGER,
    body       TEXT NOT NULL,
    UNIQUE (code, version)
) STRICT;

CREATE INDEX procedure_local ON procedure (local_code);

CREATE TABLE dossier (
    number           INTEGER PRIMARY KEY,
    id               TEXT NOT NULL UNIQUE,
    revision         INTEGER NOT NULL CHECK (revision >= 1),
    provisional      INTEGER NOT NULL CHECK (provisional IN (0, 1)),
    state            INTEGER NOT NULL CHECK (state BETWEEN 1 AND 10),
    agency           TEXT NOT NULL,
    procedure_code   TEXT NOT NULL,
    received_at      INTEGER NOT NULL,
    due_at           INTEGER,
    -- Of an online dossier: until when it must be answered.
    answer_by        INTEGER,
    owner_phone_hash BLOB,
    owner_id_hash    BLOB,
    agent_phone_hash BLOB,
    agent_id_hash    BLOB,
    -- Of the 9-digit numbers of old cards: their owners ask by them.
    owner_old_hash   BLOB,
    agent_old_hash   BLOB,
    -- A paper of it lies at the server and is still to be fetched.
    awaits_paper     INTEGER NOT NULL DEFAULT 0 CHECK (awaits_paper IN (0, 1)),
    -- Whose turn it is: grows over all that wait, with each attempt to fetch a paper of this one. A count and no time,
    -- because a clock may be set back.
    fetch_turn       INTEGER NOT NULL DEFAULT 0,
    -- So many attempts in all: tells with which of its papers the next turn begins.
    fetch_attempts   INTEGER NOT NULL DEFAULT 0,
    body_sealed      BLOB NOT NULL,
    -- What lists and the search index need, so that they open a few bytes and not the whole body.
    summary_sealed   BLOB NOT NULL
) STRICT;

CREATE INDEX dossier_received ON dossier (received_at);
CREATE INDEX dossier_due ON dossier (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX dossier_state ON dossier (state, received_at);
CREATE INDEX dossier_owner_phone ON dossier (owner_phone_hash) WHERE owner_phone_hash IS NOT NULL;
CREATE INDEX dossier_owner_id ON dossier (owner_id_hash) WHERE owner_id_hash IS NOT NULL;
CREATE INDEX dossier_agent_phone ON dossier (agent_phone_hash) WHERE agent_phone_hash IS NOT NULL;
CREATE INDEX dossier_agent_id ON dossier (agent_id_hash) WHERE agent_id_hash IS NOT NULL;
CREATE INDEX dossier_owner_old ON dossier (owner_old_hash) WHERE owner_old_hash IS NOT NULL;
CREATE INDEX dossier_agent_old ON dossier (agent_old_hash) WHERE agent_old_hash IS NOT NULL;

CREATE INDEX dossier_awaits ON dossier (fetch_turn, number) WHERE awaits_paper = 1;

-- Every number that a dossier has or had, in its normalised form: none is ever given twice.
CREATE TABLE code (
    code     TEXT PRIMARY KEY,
    shown    TEXT NOT NULL,
    dossier  INTEGER NOT NULL REFERENCES dossier (number),
    current  INTEGER NOT NULL CHECK (current IN (0, 1)),
    given_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX code_current ON code (dossier) WHERE current = 1;
CREATE INDEX code_dossier ON code (dossier);

CREATE TRIGGER code_kept BEFORE DELETE ON code
BEGIN
    SELECT RAISE(ABORT, 'a number is never forgotten');
END;

-- Numbers drawn ahead from the server. A used one stays, with the dossier that took it.
CREATE TABLE number_pool (
    code     TEXT PRIMARY KEY,
    agency   TEXT NOT NULL,
    day      INTEGER NOT NULL,
    added_at INTEGER NOT NULL,
    dossier  INTEGER UNIQUE REFERENCES dossier (number)
) STRICT, WITHOUT ROWID;

CREATE INDEX number_pool_free ON number_pool (day) WHERE dossier IS NULL;

-- The last order of the provisional numbers of a desk and day.
CREATE TABLE day_counter (
    desk TEXT NOT NULL,
    day  INTEGER NOT NULL,
    last INTEGER NOT NULL CHECK (last >= 1),
    PRIMARY KEY (desk, day)
) STRICT, WITHOUT ROWID;

-- The follow-up books (sổ theo dõi hồ sơ), one for each year and field: which of the year's books it is, and the last
-- running number in it. A dossier keeps its own place.
CREATE TABLE follow_up_book (
    year   INTEGER NOT NULL,
    field  TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    last   INTEGER NOT NULL CHECK (last >= 1),
    PRIMARY KEY (year, field),
    UNIQUE (year, number)
) STRICT, WITHOUT ROWID;

-- Files that are durable under blobs/; the name is keyed and does not tell the content.
CREATE TABLE blob (
    name      TEXT PRIMARY KEY,
    bytes     INTEGER NOT NULL CHECK (bytes >= 0),
    stored_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Which dossier shows which blob; two documents with equal content are normal. The clear hash is in the dossier's body.
-- `component` is its place among the components; -1, -2… are the results.
CREATE TABLE document (
    id        TEXT NOT NULL,
    dossier   INTEGER NOT NULL REFERENCES dossier (number),
    component INTEGER NOT NULL,
    blob      TEXT NOT NULL REFERENCES blob (name),
    PRIMARY KEY (id, dossier)
) STRICT, WITHOUT ROWID;

CREATE INDEX document_dossier ON document (dossier);
CREATE INDEX document_blob ON document (blob);

-- Printed papers, kept as they left the printer.
CREATE TABLE paper (
    number      INTEGER PRIMARY KEY,
    dossier     INTEGER NOT NULL REFERENCES dossier (number),
    blob        TEXT NOT NULL REFERENCES blob (name),
    hash_sealed BLOB NOT NULL,
    printed_at  INTEGER NOT NULL
) STRICT;

CREATE INDEX paper_dossier ON paper (dossier);
CREATE INDEX paper_blob ON paper (blob);

CREATE TABLE event (
    dossier       INTEGER NOT NULL REFERENCES dossier (number),
    sequence      INTEGER NOT NULL CHECK (sequence >= 1),
    at            INTEGER NOT NULL,
    actor         TEXT NOT NULL,
    what          TEXT NOT NULL,
    reason_sealed BLOB,
    PRIMARY KEY (dossier, sequence)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_what ON event (what, at);

CREATE TRIGGER event_unchanged BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'an event is never changed');
END;

CREATE TRIGGER event_kept BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'an event is never removed');
END;

-- What the server must hear, in the transaction of the change; one wish for each revision of a dossier.
CREATE TABLE outbox (
    position         INTEGER PRIMARY KEY,
    id               TEXT NOT NULL UNIQUE,
    dossier          INTEGER NOT NULL REFERENCES dossier (number),
    kind             TEXT NOT NULL,
    revision         INTEGER NOT NULL,
    state            TEXT NOT NULL,
    code             TEXT NOT NULL,
    create_attempted INTEGER NOT NULL CHECK (create_attempted IN (0, 1)),
    remote_id        TEXT NOT NULL,
    empty_look_ups   INTEGER NOT NULL,
    attempts         INTEGER NOT NULL,
    permanent_errors INTEGER NOT NULL,
    reason           TEXT NOT NULL,
    queued_at        INTEGER NOT NULL,
    next_at          INTEGER,
    -- Confirmed files and the arguments of the reason.
    details_sealed   BLOB NOT NULL,
    UNIQUE (dossier, kind, revision)
) STRICT;

CREATE INDEX outbox_open ON outbox (dossier, position) WHERE state <> 'accepted';

-- One stay of a stack in the scanner; the key of its spool files is wiped when it is closed.
CREATE TABLE capture_session (
    id         TEXT PRIMARY KEY,
    key_sealed BLOB NOT NULL,
    draft      TEXT NOT NULL,
    component  TEXT NOT NULL,
    operator   TEXT NOT NULL,
    open       INTEGER NOT NULL CHECK (open IN (0, 1)),
    begun_at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Unsealed work, autosaved.
CREATE TABLE draft (
    id          TEXT PRIMARY KEY,
    operator    TEXT NOT NULL,
    revision    INTEGER NOT NULL,
    saved_at    INTEGER NOT NULL,
    body_sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Tamper-evident: hash = SHA-256(previous hash, fields), mac = keyed by the data key. A row written while
-- the vault is closed (a failed login) gets its mac at the next opening.
CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY,
    at       INTEGER NOT NULL,
    actor    TEXT NOT NULL,
    desk     TEXT NOT NULL,
    what     TEXT NOT NULL,
    subject  TEXT NOT NULL,
    detail   TEXT NOT NULL,
    hash     BLOB NOT NULL,
    mac      BLOB
) STRICT;

CREATE TRIGGER audit_unchanged BEFORE UPDATE ON audit WHEN OLD.mac IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'an audit row is never changed');
END;

CREATE TRIGGER audit_kept BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'an audit row is never removed');
END;

-- Registered series of fee receipts (biên lai). A series belongs to one desk; its numbers are given one by one, in order.
CREATE TABLE fee_series (
    number     INTEGER PRIMARY KEY,
    form       TEXT NOT NULL CHECK (form <> ''),
    symbol     TEXT NOT NULL CHECK (symbol <> ''),
    -- 'fee' (phí), 'levy' (lệ phí), or '' for both.
    kind       TEXT NOT NULL CHECK (kind IN ('', 'fee', 'levy')),
    tax_code   TEXT NOT NULL,
    desk       TEXT NOT NULL CHECK (desk <> ''),
    first      INTEGER NOT NULL CHECK (first >= 1),
    last       INTEGER NOT NULL CHECK (last >= first),
    digits     INTEGER NOT NULL CHECK (digits BETWEEN 1 AND 10),
    -- The number that is given next; moved only by the trigger of a given number.
    next       INTEGER NOT NULL CHECK (next BETWEEN first AND last + 1),
    -- Julian day.
    valid_from INTEGER NOT NULL,
    -- Of the store when it was last known that `next` is the next one on paper too (setting store.generation).
    generation TEXT NOT NULL,
    added_at   INTEGER NOT NULL,
    UNIQUE (form, symbol, first)
) STRICT;

CREATE TRIGGER fee_series_apart BEFORE INSERT ON fee_series WHEN NEW.next <> NEW.first OR EXISTS (
    SELECT 1 FROM fee_series s WHERE s.form = NEW.form AND s.symbol = NEW.symbol
        AND s.first <= NEW.last AND NEW.first <= s.last)
BEGIN
    SELECT RAISE(ABORT, 'a number belongs to one series');
END;

CREATE TRIGGER fee_series_fixed BEFORE UPDATE OF number, form, symbol, kind, tax_code, desk, first, last, digits, valid_from, added_at ON fee_series
BEGIN
    SELECT RAISE(ABORT, 'a registered series is never changed');
END;

CREATE TRIGGER fee_series_forward BEFORE UPDATE OF next ON fee_series WHEN NOT EXISTS (
    SELECT 1 FROM fee_receipt r WHERE r.series = OLD.number AND r.value = OLD.next AND NEW.next = OLD.next + 1)
BEGIN
    SELECT RAISE(ABORT, 'a series moves on by a number that was given');
END;

CREATE TRIGGER fee_series_kept BEFORE DELETE ON fee_series
BEGIN
    SELECT RAISE(ABORT, 'a series is never removed');
END;

-- Every number that a series gave, for money or as lost: none twice, none left out, none ever removed.
CREATE TABLE fee_receipt (
    number      INTEGER PRIMARY KEY,
    series      INTEGER NOT NULL REFERENCES fee_series (number),
    value       INTEGER NOT NULL,
    revision    INTEGER NOT NULL CHECK (revision >= 1),
    state       TEXT NOT NULL CHECK (state IN ('issued', 'cancelled', 'awaitingRefund', 'refunded', 'lost')),
    dossier     INTEGER REFERENCES dossier (number),
    method      TEXT NOT NULL,
    fee         INTEGER NOT NULL CHECK (fee >= 0),
    levy        INTEGER NOT NULL CHECK (levy >= 0),
    desk        TEXT NOT NULL,
    cashier     TEXT NOT NULL,
    at          INTEGER NOT NULL,
    -- Julian days in Vietnam.
    day         INTEGER NOT NULL,
    settled_by  TEXT NOT NULL,
    settled_day INTEGER,
    -- Payer, lines, reasons.
    body_sealed BLOB NOT NULL,
    UNIQUE (series, value),
    CHECK ((state = 'lost') = (dossier IS NULL)),
    CHECK (state <> 'lost' OR fee + levy = 0),
    CHECK (state = 'lost' OR fee + levy > 0),
    CHECK ((state IN ('cancelled', 'refunded')) = (settled_day IS NOT NULL))
) STRICT;

CREATE INDEX fee_receipt_dossier ON fee_receipt (dossier) WHERE dossier IS NOT NULL;
CREATE INDEX fee_receipt_day ON fee_receipt (day, desk);
CREATE INDEX fee_receipt_settled ON fee_receipt (settled_day, desk) WHERE settled_day IS NOT NULL;

CREATE TRIGGER fee_receipt_in_order BEFORE INSERT ON fee_receipt WHEN NOT EXISTS (
    SELECT 1 FROM fee_series s WHERE s.number = NEW.series AND s.next = NEW.value AND s.desk = NEW.desk
        AND NEW.value <= s.last)
BEGIN
    SELECT RAISE(ABORT, 'numbers of a series are given in order, by its own desk');
END;

CREATE TRIGGER fee_receipt_counted AFTER INSERT ON fee_receipt
BEGIN
    UPDATE fee_series SET next = NEW.value + 1 WHERE number = NEW.series;
END;

CREATE TRIGGER fee_receipt_fixed BEFORE UPDATE OF number, series, value, dossier, method, fee, levy, desk, cashier, at, day ON fee_receipt
BEGIN
    SELECT RAISE(ABORT, 'a receipt is never renumbered or rewritten');
END;

CREATE TRIGGER fee_receipt_final BEFORE UPDATE ON fee_receipt WHEN OLD.state IN ('cancelled', 'refunded', 'lost')
BEGIN
    SELECT RAISE(ABORT, 'what was cancelled, refunded or lost stays so');
END;

CREATE TRIGGER fee_receipt_kept BEFORE DELETE ON fee_receipt
BEGIN
    SELECT RAISE(ABORT, 'a receipt is never removed');
END;

-- The end of a cashier's day. One stands for each; reopened ones stay as they were.
CREATE TABLE fee_closing (
    number      INTEGER PRIMARY KEY,
    desk        TEXT NOT NULL,
    cashier     TEXT NOT NULL,
    day         INTEGER NOT NULL,
    revision    INTEGER NOT NULL CHECK (revision >= 1),
    expected    INTEGER NOT NULL,
    counted     INTEGER NOT NULL CHECK (counted >= 0),
    closed_at   INTEGER NOT NULL,
    reopened_at INTEGER,
    -- Reasons, and who.
    body_sealed BLOB NOT NULL
) STRICT;

CREATE UNIQUE INDEX fee_closing_stands ON fee_closing (desk, cashier, day) WHERE reopened_at IS NULL;

CREATE TRIGGER fee_closing_fixed BEFORE UPDATE OF number, desk, cashier, day, expected, counted, closed_at ON fee_closing
BEGIN
    SELECT RAISE(ABORT, 'a closing is never rewritten');
END;

CREATE TRIGGER fee_closing_reopened_once BEFORE UPDATE ON fee_closing WHEN OLD.reopened_at IS NOT NULL OR NEW.reopened_at IS NULL
BEGIN
    SELECT RAISE(ABORT, 'a closing is only reopened, and once');
END;

CREATE TRIGGER fee_closing_kept BEFORE DELETE ON fee_closing
BEGIN
    SELECT RAISE(ABORT, 'a closing is never removed');
END;

CREATE TRIGGER fee_receipt_day_open BEFORE INSERT ON fee_receipt WHEN NEW.state <> 'lost' AND EXISTS (
    SELECT 1 FROM fee_closing c WHERE c.desk = NEW.desk AND c.cashier = NEW.cashier AND c.day = NEW.day
        AND c.reopened_at IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'the day is closed');
END;

CREATE TRIGGER fee_receipt_day_closed BEFORE UPDATE ON fee_receipt WHEN EXISTS (
    SELECT 1 FROM fee_closing c WHERE c.desk = OLD.desk AND c.reopened_at IS NULL AND (
        (NEW.state = 'cancelled' AND c.cashier = OLD.cashier AND c.day = OLD.day)
        OR (NEW.state = 'refunded' AND c.cashier = NEW.settled_by AND c.day = NEW.settled_day)))
BEGIN
    SELECT RAISE(ABORT, 'the day is closed');
END;
