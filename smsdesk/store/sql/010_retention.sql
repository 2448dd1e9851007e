-- What is older than the person wants to keep is emptied, never deleted: the row of a message stays, with what became of
-- it and what it cost, so that attempts keep their ids and the books and the reports what they add up. Whoever the
-- message was to, its text, and what was said of it go.
ALTER TABLE job ADD COLUMN emptied_at INTEGER; -- when that began; from then on nothing of the batch can be sent
ALTER TABLE job ADD COLUMN emptied_to INTEGER; -- while it is under way: up to this message it is done
CREATE INDEX job_emptying ON job (id) WHERE emptied_to IS NOT NULL;

-- 80 days: less than the three months that are the shortest choice, whatever the program believes the time to be.
CREATE TRIGGER job_emptied BEFORE UPDATE OF emptied_at ON job
WHEN old.emptied_at IS NOT NULL OR new.emptied_at IS NULL OR new.state NOT IN ('cancelled', 'finished')
  OR EXISTS (SELECT 1 FROM tally WHERE job = old.id AND n > 0 AND state NOT IN ('accepted', 'enroute', 'delivered',
    'undelivered', 'expired', 'rejected', 'not_sent', 'missed', 'cancelled', 'skipped'))
  OR EXISTS (SELECT 1 FROM message WHERE job = old.id AND updated_at > new.emptied_at - 80 * 86400000)
BEGIN SELECT RAISE(ABORT, 'only a batch that is over, and old, is emptied, and only once'); END;
CREATE TRIGGER job_stays_over BEFORE UPDATE OF state ON job
WHEN old.emptied_at IS NOT NULL AND new.state <> old.state
BEGIN SELECT RAISE(ABORT, 'a batch that was emptied is over'); END;
CREATE TRIGGER message_stays_over BEFORE UPDATE OF state ON message
WHEN new.state IN ('draft', 'held', 'queued', 'claimed', 'sending', 'unknown')
  AND (SELECT emptied_at FROM job WHERE id = old.job) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a message that was emptied is not sent again'); END;

CREATE TRIGGER message_as_written BEFORE UPDATE OF recipient, raw, name, text, extras ON message
WHEN (SELECT emptied_at FROM job WHERE id = old.job) IS NULL
  OR (new.recipient, new.raw, new.name, new.text, new.extras) IS NOT (NULL, NULL, '', '', NULL)
BEGIN SELECT RAISE(ABORT, 'a message is not written again'); END;
DROP TRIGGER attempt_ended;
CREATE TRIGGER attempt_ended BEFORE UPDATE ON attempt
WHEN old.outcome IS NOT NULL AND (
  (SELECT j.emptied_at FROM message m JOIN job j ON j.id = m.job WHERE m.id = old.message) IS NULL
  OR (new.reference, new.words, new.trace) IS NOT ('', '', '')
  OR (new.id, new.message, new.n, new.desk, new.began, new.ended, new.outcome, new.handed, new.http_status, new.reason,
      new.verified, new.authorised_by)
    IS NOT (old.id, old.message, old.n, old.desk, old.began, old.ended, old.outcome, old.handed, old.http_status,
      old.reason, old.verified, old.authorised_by))
BEGIN SELECT RAISE(ABORT, 'an attempt that ended is not written again'); END;
CREATE TRIGGER evidence_stays BEFORE DELETE ON evidence
WHEN (SELECT j.emptied_at FROM message m JOIN job j ON j.id = m.job WHERE m.id = old.message) IS NULL
BEGIN SELECT RAISE(ABORT, 'evidence is kept'); END;

-- What still has something to empty, so that what is empty is not looked at again.
CREATE INDEX received_body ON received (at) WHERE body <> x'';
CREATE INDEX incoming_kept ON incoming (at) WHERE number <> '';

-- The desk's answers with their time. That of the older ones is not known: they count as of when their conversation last
-- moved, which is not earlier.
CREATE TABLE said_before (id INTEGER PRIMARY KEY, text TEXT NOT NULL, conversation INTEGER NOT NULL, at INTEGER NOT NULL);
INSERT INTO said_before SELECT s.rowid, s.text, s.conversation, coalesce(c.last_at, 0)
FROM said_words s LEFT JOIN conversation c ON c.id = s.conversation;
DROP TABLE said_words;
CREATE VIRTUAL TABLE said_words USING fts5 (
  text, conversation UNINDEXED, at UNINDEXED, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
INSERT INTO said_words (rowid, text, conversation, at) SELECT id, text, conversation, at FROM said_before ORDER BY id;
DROP TABLE said_before;
