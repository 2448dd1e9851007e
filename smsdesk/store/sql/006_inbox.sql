-- What people wrote to the desk. A conversation is everything between one number and one short code of an account.
CREATE TABLE conversation (
  id INTEGER PRIMARY KEY,
  account TEXT NOT NULL REFERENCES account (id),
  number TEXT NOT NULL,
  short_code TEXT NOT NULL,
  name TEXT NOT NULL DEFAULT '',     -- as a list knew the number when a text last came in; for the search
  keyword TEXT NOT NULL DEFAULT '',  -- the rules' word that a text of it last began with
  network TEXT NOT NULL DEFAULT '',
  last_text TEXT NOT NULL DEFAULT '',
  last_at INTEGER NOT NULL DEFAULT 0,
  last_ours INTEGER NOT NULL DEFAULT 0,
  unread INTEGER NOT NULL DEFAULT 0,
  done INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX conversation_of ON conversation (account, number, short_code);
CREATE INDEX conversation_newest ON conversation (last_at, id);
CREATE INDEX conversation_unread ON conversation (last_at, id) WHERE unread > 0;
CREATE INDEX conversation_done ON conversation (last_at, id) WHERE done = 1;
CREATE INDEX conversation_number ON conversation (number);

CREATE TABLE incoming (
  id INTEGER PRIMARY KEY,
  account TEXT NOT NULL REFERENCES account (id),
  conversation INTEGER NOT NULL REFERENCES conversation (id),
  inbox_id TEXT NOT NULL,            -- the provider's, as text: ids may have more digits than any number type
  number TEXT NOT NULL,
  short_code TEXT NOT NULL,
  text TEXT NOT NULL,
  network TEXT NOT NULL,
  service_id TEXT NOT NULL,
  link_id TEXT NOT NULL,
  stamp TEXT NOT NULL,               -- when it was written, as the provider says it
  at INTEGER NOT NULL,               -- when it came in
  shown_at INTEGER NOT NULL,         -- where it stands in its conversation
  keyword TEXT NOT NULL DEFAULT '',
  rule INTEGER,                      -- the rule that matched
  answered_at INTEGER,               -- when it was answered by itself, either way
  answer TEXT NOT NULL DEFAULT ''    -- what went back in the answer to the provider
) STRICT;
CREATE UNIQUE INDEX incoming_once ON incoming (account, inbox_id);
CREATE INDEX incoming_shown ON incoming (conversation, shown_at, id);
CREATE INDEX incoming_link ON incoming (conversation, shown_at) WHERE link_id <> '';
CREATE INDEX incoming_rule ON incoming (rule, at) WHERE rule IS NOT NULL;
CREATE INDEX incoming_answered ON incoming (number, answered_at) WHERE answered_at IS NOT NULL;
CREATE VIRTUAL TABLE incoming_words USING fts5 (
  text, content = 'incoming', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');

-- What the desk answered in a conversation, for the search: `rowid` counts, and nothing else leans on it.
CREATE VIRTUAL TABLE said_words USING fts5 (
  text, conversation UNINDEXED, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');

-- The opt-out rules have no words of their own: those are the countries', and the person's setting.
CREATE TABLE rule (
  id INTEGER PRIMARY KEY,
  position INTEGER NOT NULL,
  words TEXT NOT NULL,
  match TEXT NOT NULL CHECK (match IN ('starts', 'is', 'contains')),
  answer TEXT NOT NULL CHECK (answer IN ('in_reply', 'message', 'nothing')),
  text TEXT NOT NULL,
  account TEXT NOT NULL DEFAULT '',
  short_code TEXT NOT NULL DEFAULT '',
  service_id TEXT NOT NULL DEFAULT '',
  active INTEGER NOT NULL DEFAULT 1,
  stop INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO rule (id, position, words, match, answer, text, stop) VALUES
  (1, -2, '[]', 'starts', 'in_reply', 'You will get no more messages from us. Send START to get them again. / Hutapokea tena ujumbe wetu. Tuma ANZA kuupata tena.', 1),
  (2, -1, '[]', 'is', 'in_reply', 'You will get no more messages from us. Send START to get them again. / Hutapokea tena ujumbe wetu. Tuma ANZA kuupata tena.', 1);
CREATE TRIGGER rule_stays BEFORE DELETE ON rule WHEN old.stop = 1
BEGIN SELECT RAISE(ABORT, 'an opt-out rule stays'); END;
CREATE TRIGGER rule_on BEFORE UPDATE ON rule WHEN old.stop = 1 AND (new.active = 0 OR new.stop = 0)
BEGIN SELECT RAISE(ABORT, 'an opt-out rule stays on'); END;

-- Who opted out by phone may opt in again by phone; whom a person put on the list, a person takes off.
ALTER TABLE optout ADD COLUMN by_phone INTEGER NOT NULL DEFAULT 0;

-- Every (un)subscription that was told or ordered. `same_as`: stamped anew within minutes, so the same event again.
CREATE TABLE subscription (
  id INTEGER PRIMARY KEY,
  account TEXT NOT NULL REFERENCES account (id),
  key TEXT NOT NULL,
  event TEXT NOT NULL,
  number TEXT NOT NULL,
  service_id TEXT NOT NULL,
  short_code TEXT NOT NULL,
  keyword TEXT NOT NULL,
  network TEXT NOT NULL,
  subscriber_ref TEXT NOT NULL,
  stamp TEXT NOT NULL,
  active INTEGER NOT NULL,
  by TEXT NOT NULL,                  -- phone or desk
  person TEXT NOT NULL DEFAULT '',
  at INTEGER NOT NULL,               -- when it came in
  said_at INTEGER NOT NULL,          -- when it happened
  same_as INTEGER REFERENCES subscription (id)
) STRICT;
CREATE UNIQUE INDEX subscription_once ON subscription (account, key);
CREATE INDEX subscription_of ON subscription (account, service_id, number, said_at, id);
CREATE INDEX subscription_keyword ON subscription (account, service_id, id) WHERE keyword <> '';
CREATE INDEX subscription_said ON subscription (said_at) WHERE same_as IS NULL;

-- The newest event of each number and service.
CREATE TABLE subscriber (
  account TEXT NOT NULL,
  service_id TEXT NOT NULL,
  number TEXT NOT NULL,
  active INTEGER NOT NULL,
  event INTEGER NOT NULL REFERENCES subscription (id),
  PRIMARY KEY (account, service_id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX subscriber_active ON subscriber (account, active);
