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
