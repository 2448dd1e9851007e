-- The books. Each row takes an amount from one purse and gives it to another, so that every entry adds up to zero.
CREATE TABLE booking (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry INTEGER NOT NULL,        -- the rows of one entry belong together
  account TEXT NOT NULL REFERENCES account (id),
  at INTEGER NOT NULL,
  cause TEXT NOT NULL CHECK (cause IN ('opening', 'messages', 'uncertain', 'outside', 'transfer')),
  giver TEXT NOT NULL CHECK (giver IN ('own', 'child', 'messages', 'outside', 'dispute')),
  taker TEXT NOT NULL CHECK (taker IN ('own', 'child', 'messages', 'outside', 'dispute')),
  kind TEXT NOT NULL DEFAULT '',
  child TEXT NOT NULL DEFAULT '',
  amount TEXT NOT NULL CHECK (amount NOT GLOB '*[^0-9.]*' AND CAST(amount AS REAL) > 0),
  count INTEGER NOT NULL,        -- of messages
  since INTEGER,                 -- moved outside: when the balance was read before
  note TEXT NOT NULL,
  transfer INTEGER REFERENCES transfer (id),
  CHECK (giver <> taker),
  CHECK ((giver = 'child' OR taker = 'child') <= (child <> ''))
) STRICT;
CREATE INDEX booking_account ON booking (account, at);
CREATE TRIGGER booking_stays BEFORE DELETE ON booking BEGIN SELECT RAISE(ABORT, 'bookings are kept'); END;
CREATE TRIGGER booking_as_written BEFORE UPDATE ON booking
BEGIN SELECT RAISE(ABORT, 'a booking is not written again'); END;

-- What follows from an account's bookings, and what a person wants to be warned of.
CREATE TABLE book (
  account TEXT PRIMARY KEY REFERENCES account (id),
  own TEXT NOT NULL DEFAULT '0', -- the own purse after the last booking
  unit TEXT,                     -- of the last quiet reading
  read_at INTEGER,               -- of that reading; NULL: there was none yet
  opened_at INTEGER,             -- of the first one
  warning TEXT,                  -- NULL: the usual level
  told_on TEXT NOT NULL DEFAULT '' -- local, 2026-06-16: when it was last said that it is low
) STRICT, WITHOUT ROWID;

-- Messages whose charge is not known yet: they are being sent, or uncertain. `seen`: the balance was read since, so the
-- own purse holds their charge already, if there was one.
CREATE TABLE uncharged (
  message INTEGER PRIMARY KEY,
  account TEXT NOT NULL,
  n INTEGER NOT NULL,            -- which attempt
  seen INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX uncharged_account ON uncharged (account) WHERE seen = 0;

-- The books of an older desk begin now: the messages that it sent before are in its first balance.
INSERT INTO desk (key, value) SELECT 'charged', CAST(coalesce(max(id), 0) AS TEXT) FROM attempt;
INSERT INTO uncharged (message, account, n)
SELECT id, account, attempts FROM message WHERE state IN ('sending', 'unknown');

CREATE INDEX reading_at ON reading (account, at);
