-- The first desk. Times are milliseconds since 1970 in UTC; credits and costs are decimal numbers as text.

CREATE TABLE desk (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE account (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE,
  provider TEXT NOT NULL,
  base_url TEXT NOT NULL,
  fields TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  removed_at INTEGER,
  signed_in INTEGER,             -- 1 yes, 0 refused, NULL not known
  signed_in_at INTEGER,
  signed_in_words TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX account_name ON account (name) WHERE removed_at IS NULL;

-- A tripped fuse: the account's lane stopped itself, and only a person starts it again.
CREATE TABLE fuse (
  account TEXT PRIMARY KEY REFERENCES account (id),
  at INTEGER NOT NULL,
  reason TEXT NOT NULL,
  words TEXT NOT NULL,
  message INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE reading (
  id INTEGER PRIMARY KEY,
  account TEXT NOT NULL REFERENCES account (id),
  at INTEGER NOT NULL,
  amount TEXT,
  unit TEXT NOT NULL,
  words TEXT NOT NULL,
  error TEXT
) STRICT;
CREATE INDEX reading_account ON reading (account, id);

CREATE TABLE optout (
  number TEXT PRIMARY KEY,
  reason TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
  key TEXT PRIMARY KEY,
  body TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- A job is written as `draft`, row by row, and exists for everyone else from the moment it becomes `queued`.
CREATE TABLE job (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  account TEXT NOT NULL REFERENCES account (id),
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  sender TEXT NOT NULL,
  source TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'queued', 'sending', 'paused', 'cancelled', 'finished')),
  not_before INTEGER NOT NULL,
  not_after INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  finished_at INTEGER,
  by TEXT NOT NULL
) STRICT;
CREATE INDEX job_open ON job (account, id) WHERE state IN ('queued', 'sending');

CREATE TABLE message (
  id INTEGER PRIMARY KEY,
  job INTEGER NOT NULL REFERENCES job (id),
  account TEXT NOT NULL REFERENCES account (id),
  row INTEGER,
  raw TEXT,
  name TEXT NOT NULL,
  recipient TEXT,
  text TEXT NOT NULL,
  sender TEXT NOT NULL,
  extras TEXT,
  parts INTEGER NOT NULL,
  state TEXT NOT NULL,
  actor TEXT NOT NULL,           -- who made the last move; the trigger below reads it
  reason TEXT,
  words TEXT NOT NULL DEFAULT '',
  provider_id TEXT,
  cost TEXT,
  attempts INTEGER NOT NULL DEFAULT 0,
  strikes INTEGER NOT NULL DEFAULT 0,
  authorised_by TEXT,            -- the person behind the next attempt, where there must be one
  queued_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  settle_until INTEGER,
  left_at INTEGER,               -- a person chose to leave it uncertain; it asks no more
  resend_of INTEGER REFERENCES message (id)
) STRICT;
CREATE INDEX message_job ON message (job, id);
CREATE INDEX message_queue ON message (job, id) WHERE state = 'queued';
CREATE INDEX message_open ON message (state) WHERE state IN ('claimed', 'sending', 'unknown');
CREATE INDEX message_awaiting ON message (account, updated_at) WHERE state IN ('accepted', 'enroute');
CREATE INDEX message_recipient ON message (recipient, queued_at);
CREATE INDEX message_provider_id ON message (provider_id) WHERE provider_id IS NOT NULL;

CREATE TABLE attempt (
  id INTEGER PRIMARY KEY,
  message INTEGER NOT NULL REFERENCES message (id),
  n INTEGER NOT NULL,
  reference TEXT NOT NULL,       -- 128 random bits; goes to the provider where it takes one
  desk TEXT NOT NULL,            -- the life of the program that began it
  began INTEGER NOT NULL,
  ended INTEGER,
  outcome TEXT,                  -- NULL while it runs
  handed TEXT,
  http_status INTEGER,
  reason TEXT,
  words TEXT NOT NULL DEFAULT '',
  trace TEXT NOT NULL DEFAULT '',
  verified INTEGER NOT NULL DEFAULT 1,
  authorised_by TEXT
) STRICT;
CREATE UNIQUE INDEX attempt_message ON attempt (message, n);
CREATE INDEX attempt_reference ON attempt (reference);
-- The promise as constraints: one open attempt, and at most one possible send unless a named person authorised another.
CREATE UNIQUE INDEX one_open_attempt ON attempt (message) WHERE outcome IS NULL;
CREATE UNIQUE INDEX one_possible_send ON attempt (message)
  WHERE authorised_by IS NULL AND (outcome IS NULL OR outcome IN ('accepted', 'enroute', 'unknown'));

-- What came to be known of a message apart from its attempts' own answers, and what persons decided.
CREATE TABLE evidence (
  id INTEGER PRIMARY KEY,
  message INTEGER NOT NULL REFERENCES message (id),
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,            -- start, lookup, report, balance, person
  state TEXT,                    -- what it says, or what was decided
  words TEXT NOT NULL,
  by TEXT,
  raw BLOB
) STRICT;
CREATE INDEX evidence_message ON evidence (message, id);

-- What a provider said that it may not say again: the bytes as they came, before anything is read from them.
CREATE TABLE received (
  id INTEGER PRIMARY KEY,
  account TEXT NOT NULL REFERENCES account (id),
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  body BLOB NOT NULL,
  digest TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX received_once ON received (account, kind, digest);

-- How many messages of a job are in each state; kept by the triggers below, so that a summary costs nothing.
CREATE TABLE tally (
  job INTEGER NOT NULL,
  state TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (job, state)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER message_born AFTER INSERT ON message BEGIN
  INSERT INTO tally (job, state, n) VALUES (new.job, new.state, 1) ON CONFLICT (job, state) DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER message_moved AFTER UPDATE OF state ON message WHEN old.state <> new.state BEGIN
  UPDATE tally SET n = n - 1 WHERE job = old.job AND state = old.state;
  INSERT INTO tally (job, state, n) VALUES (new.job, new.state, 1) ON CONFLICT (job, state) DO UPDATE SET n = n + 1;
END;

-- The one table of moves (filled from core/state.py when the desk is opened) and what enforces it.
CREATE TABLE legal (
  source TEXT NOT NULL,
  target TEXT NOT NULL,
  actor TEXT NOT NULL,
  PRIMARY KEY (source, target, actor)
) STRICT, WITHOUT ROWID;
CREATE TABLE first (
  state TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TRIGGER message_first BEFORE INSERT ON message
WHEN NOT EXISTS (SELECT 1 FROM first WHERE state = new.state)
BEGIN SELECT RAISE(ABORT, 'a message cannot begin in this state'); END;
CREATE TRIGGER message_legal BEFORE UPDATE OF state ON message
WHEN old.state <> new.state
  AND NOT EXISTS (SELECT 1 FROM legal WHERE source = old.state AND target = new.state AND actor = new.actor)
BEGIN SELECT RAISE(ABORT, 'this move is not in the table'); END;
CREATE TRIGGER message_stays BEFORE DELETE ON message
WHEN (SELECT state FROM job WHERE id = old.job) <> 'draft' BEGIN SELECT RAISE(ABORT, 'messages are kept'); END;
CREATE TRIGGER attempt_stays BEFORE DELETE ON attempt BEGIN SELECT RAISE(ABORT, 'attempts are kept'); END;
CREATE TRIGGER attempt_ended BEFORE UPDATE ON attempt WHEN old.outcome IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an attempt that ended is not written again'); END;
