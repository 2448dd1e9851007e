-- Top-ups and deductions. A transfer is planned once, moves only as `transfer_legal` allows, and is never deleted.

CREATE TABLE transfer (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  account TEXT NOT NULL REFERENCES account (id),
  kind TEXT NOT NULL,
  child TEXT NOT NULL COLLATE NOCASE,
  direction TEXT NOT NULL CHECK (direction IN ('add', 'take')),
  credits INTEGER NOT NULL CHECK (credits > 0),
  state TEXT NOT NULL,
  actor TEXT NOT NULL,           -- who made the last move; the trigger below reads it
  own_before TEXT,
  child_before TEXT,
  own_after TEXT,
  child_after TEXT,
  planned_at INTEGER NOT NULL,
  began_at INTEGER,
  ended_at INTEGER,
  settle_until INTEGER,
  reason TEXT,
  words TEXT NOT NULL DEFAULT '',
  handed TEXT,
  http_status INTEGER,
  trace TEXT NOT NULL DEFAULT '',
  by TEXT NOT NULL,
  settled_by TEXT,
  settled_at INTEGER
) STRICT;
CREATE INDEX transfer_account ON transfer (account, id);
CREATE INDEX transfer_target ON transfer (account, kind, child, id);
-- The promise as a constraint: to one target nothing else is moved before the outcome of the last one is known.
CREATE UNIQUE INDEX one_open_transfer ON transfer (account, kind, child) WHERE state IN ('planned', 'sending', 'unknown');

-- What was read of both purses of an uncertain transfer afterwards, and what persons decided.
CREATE TABLE transfer_evidence (
  id INTEGER PRIMARY KEY,
  transfer INTEGER NOT NULL REFERENCES transfer (id),
  at INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('start', 'balances', 'person')),
  own TEXT,
  child TEXT,
  state TEXT,                    -- what was decided
  words TEXT NOT NULL DEFAULT '',
  by TEXT
) STRICT;
CREATE INDEX transfer_evidence_transfer ON transfer_evidence (transfer, id);

-- The table of moves of transfers, filled from core/transfer.py when the desk is opened.
CREATE TABLE transfer_legal (
  source TEXT NOT NULL,
  target TEXT NOT NULL,
  actor TEXT NOT NULL,
  PRIMARY KEY (source, target, actor)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER transfer_first BEFORE INSERT ON transfer WHEN new.state <> 'planned'
BEGIN SELECT RAISE(ABORT, 'a transfer begins as planned'); END;
CREATE TRIGGER transfer_moves BEFORE UPDATE ON transfer
WHEN NOT EXISTS (SELECT 1 FROM transfer_legal WHERE source = old.state AND target = new.state AND actor = new.actor)
BEGIN SELECT RAISE(ABORT, 'this move of a transfer is not in the table'); END;
CREATE TRIGGER transfer_stays_itself BEFORE UPDATE ON transfer
WHEN (old.id, old.account, old.kind, old.child, old.direction, old.credits, old.own_before, old.child_before,
      old.planned_at, old.by)
  IS NOT (new.id, new.account, new.kind, new.child, new.direction, new.credits, new.own_before, new.child_before,
      new.planned_at, new.by)
BEGIN SELECT RAISE(ABORT, 'what was planned is not written again'); END;
CREATE TRIGGER transfer_person BEFORE UPDATE ON transfer
WHEN new.actor = 'person' AND (new.settled_by IS NULL OR new.settled_by = '' OR new.settled_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'a person has a name'); END;
CREATE TRIGGER transfer_stays BEFORE DELETE ON transfer BEGIN SELECT RAISE(ABORT, 'transfers are kept'); END;
CREATE TRIGGER transfer_evidence_stays BEFORE DELETE ON transfer_evidence
BEGIN SELECT RAISE(ABORT, 'evidence is kept'); END;
CREATE TRIGGER transfer_evidence_as_written BEFORE UPDATE ON transfer_evidence
BEGIN SELECT RAISE(ABORT, 'evidence is not written again'); END;
