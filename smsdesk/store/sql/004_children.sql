-- Accounts below accounts, as last read. One that is gone from its provider's list stays, for its history.
CREATE TABLE child (
  account TEXT NOT NULL REFERENCES account (id),
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  credits TEXT,                  -- as the provider last said; NULL where it never did
  read_at INTEGER,               -- when it said so
  first_at INTEGER,              -- when it said anything for the first time
  listed INTEGER NOT NULL,       -- whether the provider's last list had it
  by_hand INTEGER NOT NULL DEFAULT 0,
  warning TEXT,                  -- NULL: the usual level
  month TEXT NOT NULL DEFAULT '',-- local, 2026-06: the month that `fallen` is of
  fallen TEXT NOT NULL DEFAULT '0', -- by how much the balance fell in it, from reading to reading
  PRIMARY KEY (account, kind, name)
) STRICT, WITHOUT ROWID;

-- A child's balance each time it had become another one.
CREATE TABLE child_point (
  account TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  at INTEGER NOT NULL,
  amount TEXT NOT NULL,
  PRIMARY KEY (account, kind, name, at)
) STRICT, WITHOUT ROWID;

-- When an account's children were last read, and why they could not be, where the last try failed.
CREATE TABLE branch (
  account TEXT PRIMARY KEY REFERENCES account (id),
  read_at INTEGER,
  error TEXT
) STRICT, WITHOUT ROWID;
