-- What became of messages, by quarters of an hour, so that a year is summed up without reading one of them. A quarter is
-- counted from 1970: in every time zone days begin with one.
ALTER TABLE message ADD COLUMN quarter INTEGER; -- when it was last handed over, or missed; NULL before that
UPDATE message SET quarter = coalesce(
  (SELECT a.began FROM attempt a WHERE a.message = message.id AND a.n = message.attempts), updated_at) / 900000
WHERE attempts > 0;
UPDATE message SET quarter = updated_at / 900000 WHERE state = 'missed';

CREATE TABLE outcome (
  quarter INTEGER NOT NULL,
  account TEXT NOT NULL,
  state TEXT NOT NULL,
  reason TEXT NOT NULL,          -- of those that failed; else ''
  n INTEGER NOT NULL,
  parts INTEGER NOT NULL,
  PRIMARY KEY (quarter, account, state, reason)
) STRICT, WITHOUT ROWID;

INSERT INTO outcome (quarter, account, state, reason, n, parts)
SELECT quarter, account, state,
  CASE WHEN state IN ('undelivered', 'expired', 'rejected', 'not_sent') THEN coalesce(reason, '') ELSE '' END AS why,
  count(*), sum(parts)
FROM message
WHERE quarter IS NOT NULL AND state IN
  ('accepted', 'enroute', 'delivered', 'undelivered', 'expired', 'rejected', 'not_sent', 'unknown', 'missed')
GROUP BY quarter, account, state, why;

-- What waits is in none of these states, so neither writing a batch nor handing a message over counts anything.
CREATE TRIGGER message_uncounted AFTER UPDATE OF state, reason, parts, quarter ON message
WHEN old.quarter IS NOT NULL
  AND (old.state, old.reason, old.parts, old.quarter) IS NOT (new.state, new.reason, new.parts, new.quarter)
  AND old.state IN
    ('accepted', 'enroute', 'delivered', 'undelivered', 'expired', 'rejected', 'not_sent', 'unknown', 'missed')
BEGIN
  UPDATE outcome SET n = n - 1, parts = parts - old.parts
  WHERE quarter = old.quarter AND account = old.account AND state = old.state
    AND reason = CASE WHEN old.state IN ('undelivered', 'expired', 'rejected', 'not_sent')
      THEN coalesce(old.reason, '') ELSE '' END;
END;
CREATE TRIGGER message_counted AFTER UPDATE OF state, reason, parts, quarter ON message
WHEN new.quarter IS NOT NULL
  AND (old.state, old.reason, old.parts, old.quarter) IS NOT (new.state, new.reason, new.parts, new.quarter)
  AND new.state IN
    ('accepted', 'enroute', 'delivered', 'undelivered', 'expired', 'rejected', 'not_sent', 'unknown', 'missed')
BEGIN
  INSERT INTO outcome (quarter, account, state, reason, n, parts) VALUES (
    new.quarter, new.account, new.state,
    CASE WHEN new.state IN ('undelivered', 'expired', 'rejected', 'not_sent')
      THEN coalesce(new.reason, '') ELSE '' END,
    1, new.parts)
  ON CONFLICT (quarter, account, state, reason) DO UPDATE SET n = n + 1, parts = parts + excluded.parts;
END;

CREATE INDEX incoming_at ON incoming (at, account);
