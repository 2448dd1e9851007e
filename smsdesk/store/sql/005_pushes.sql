-- What providers told the desk: the bytes first, with the key that tells a copy, and the reply that copies get too.
CREATE TABLE push (
  id INTEGER PRIMARY KEY,
  account TEXT NOT NULL REFERENCES account (id),
  purpose TEXT NOT NULL,
  key TEXT NOT NULL,             -- the same for every copy, for ever
  at INTEGER NOT NULL,
  body BLOB NOT NULL,            -- byte for byte, but dots for the account's secrets
  digest TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('message', 'subscription', 'report', 'unread', 'test')),
  detail TEXT NOT NULL,
  status INTEGER,                -- the first reply; written before the push's own transaction ends
  reply BLOB,
  content_type TEXT,
  copies INTEGER NOT NULL DEFAULT 0,
  failed TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX push_once ON push (account, purpose, key);
CREATE INDEX push_used ON push (account, purpose, at);
CREATE INDEX push_unread ON push (id) WHERE kind = 'unread' OR failed <> '';

-- Other bodies under the same key: up to eight are kept, and never a second message.
CREATE TABLE push_variant (
  push INTEGER NOT NULL REFERENCES push (id),
  digest TEXT NOT NULL,
  at INTEGER NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (push, digest)
) STRICT, WITHOUT ROWID;

-- The last pushes that came to the right address without the account's token.
CREATE TABLE push_denied (
  id INTEGER PRIMARY KEY,
  account TEXT NOT NULL REFERENCES account (id),
  purpose TEXT NOT NULL,
  at INTEGER NOT NULL,
  body BLOB NOT NULL
) STRICT;

-- Reports of messages that nobody here knows yet: a report can overtake the answer to its own message.
CREATE TABLE orphan (
  id INTEGER PRIMARY KEY,
  account TEXT NOT NULL REFERENCES account (id),
  at INTEGER NOT NULL,
  provider_id TEXT NOT NULL,
  number TEXT NOT NULL,
  reference TEXT NOT NULL,
  state TEXT,
  reason TEXT,
  code TEXT NOT NULL,
  words TEXT NOT NULL,
  time TEXT NOT NULL,
  pushed INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX orphan_once ON orphan (account, provider_id, number, code);
CREATE INDEX orphan_number ON orphan (account, number) WHERE pushed = 1;
CREATE INDEX orphan_at ON orphan (at);
