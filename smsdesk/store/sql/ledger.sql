-- name: charge_new
-- A message is charged once: nothing leaves the states it is in then, so its newest attempt stays the newest.
SELECT m.account, 0, m.parts, m.cost, count(*) FROM attempt a JOIN message m ON m.id = a.message
WHERE a.id > :after AND a.id <= :newest AND a.n = m.attempts AND m.state IN (SELECT value FROM json_each(:taken))
GROUP BY m.account, m.parts, m.cost;

-- name: charge_settled
SELECT m.account, u.seen, m.parts, m.cost, count(*) FROM uncharged u CROSS JOIN message m ON m.id = u.message
WHERE m.attempts = u.n AND m.state IN (SELECT value FROM json_each(:taken))
GROUP BY m.account, u.seen, m.parts, m.cost;

-- name: uncharged_drop
DELETE FROM uncharged WHERE message IN (
  SELECT u.message FROM uncharged u LEFT JOIN message m ON m.id = u.message AND m.state IN ('sending', 'unknown')
  WHERE m.id IS NULL);

-- name: uncharged_add
INSERT INTO uncharged (message, account, n)
SELECT m.id, m.account, a.n FROM attempt a JOIN message m ON m.id = a.message
WHERE a.id > :after AND a.id <= :newest AND a.n = m.attempts AND m.state IN ('sending', 'unknown')
ON CONFLICT (message) DO UPDATE SET n = excluded.n, seen = 0;

-- name: uncharged_open
SELECT coalesce(sum(m.parts), 0), count(*) FROM uncharged u JOIN message m ON m.id = u.message
WHERE u.account = :account AND u.seen = 0;

-- name: uncharged_seen
UPDATE uncharged SET seen = 1 WHERE account = :account AND seen = 0;

-- name: uncharged_any
SELECT (SELECT coalesce(max(id), 0) FROM attempt) > (SELECT CAST(value AS INTEGER) FROM desk WHERE key = 'charged')
  OR EXISTS (SELECT 1 FROM uncharged u CROSS JOIN message m ON m.id = u.message WHERE m.state NOT IN ('sending', 'unknown'));

-- name: ledger_in_the_air
-- While one of these is open, nobody can say what the balance should be.
SELECT 1 WHERE EXISTS (
    SELECT 1 FROM message WHERE state IN ('claimed', 'sending', 'unknown') AND state = 'sending' AND account = :account)
  OR EXISTS (SELECT 1 FROM transfer WHERE state IN ('sending', 'unknown') AND account = :account);

-- name: reading_unit
SELECT unit FROM reading WHERE account = :account AND amount IS NOT NULL ORDER BY id DESC LIMIT 1;

-- name: booking_entry
SELECT coalesce(max(entry), 0) + 1 FROM booking WHERE id = (SELECT max(id) FROM booking);

-- name: booking_add
INSERT INTO booking (entry, account, at, cause, giver, taker, kind, child, amount, count, since, note, transfer)
VALUES (:entry, :account, :now, :cause, :giver, :taker, :kind, :child, :amount, :count, :since, :note, :transfer);

-- name: book_read
SELECT own, unit, read_at, opened_at FROM book WHERE account = :account;

-- name: book_write
INSERT INTO book (account, own) VALUES (:account, :own) ON CONFLICT (account) DO UPDATE SET own = excluded.own;

-- name: book_seen
INSERT INTO book (account, unit, read_at, opened_at) VALUES (:account, :unit, :now, :now)
ON CONFLICT (account) DO UPDATE SET unit = :unit, read_at = :now, opened_at = coalesce(opened_at, :now);

-- name: book_warn
INSERT INTO book (account, warning) VALUES (:account, :warning)
ON CONFLICT (account) DO UPDATE SET warning = :warning, told_on = '';

-- name: book_told
INSERT INTO book (account, told_on) VALUES (:account, :day)
ON CONFLICT (account) DO UPDATE SET told_on = :day WHERE told_on <> :day;

-- name: book_list
SELECT account, own, opened_at, warning, told_on FROM book;

-- name: booking_list
SELECT b.id, b.entry, b.at, b.account, a.name, b.giver, b.taker, b.kind, b.child, b.amount, b.note, b.transfer
FROM booking b JOIN account a ON a.id = b.account
WHERE (:account IS NULL OR b.account = :account) AND b.at >= :since AND b.at < :until ORDER BY b.id;

-- name: drift_list
SELECT account, at, since, amount, taker FROM booking
WHERE cause = 'outside' AND (:account IS NULL OR account = :account) AND at >= :since ORDER BY id;

-- name: own_before
SELECT taker = 'own', amount, count(*) FROM booking
WHERE account = :account AND at < :until AND 'own' IN (giver, taker) GROUP BY taker = 'own', amount;

-- name: own_moved
SELECT cause, kind, child, giver, taker, amount, count(*), sum(count) FROM booking
WHERE account = :account AND at >= :since AND at < :until AND 'own' IN (giver, taker)
GROUP BY cause, kind, child, giver, taker, amount ORDER BY min(id);

-- name: own_used
SELECT amount, count(*) FROM booking
WHERE account = :account AND at >= :since AND giver = 'own' AND cause IN ('messages', 'uncertain', 'outside')
GROUP BY amount;

-- name: reading_history
SELECT at, amount FROM reading
WHERE id IN (
  SELECT max(id) FROM reading WHERE account = :account AND at >= :since AND amount IS NOT NULL AND error IS NULL
  GROUP BY date(at / 1000, 'unixepoch', 'localtime'))
ORDER BY at;

-- name: reading_last_look
SELECT account, at, amount, unit, words, error FROM reading
WHERE id IN (SELECT (SELECT max(r.id) FROM reading r WHERE r.account = a.id) FROM account a);

-- name: reading_first
SELECT min(at) FROM reading WHERE account = :account AND amount IS NOT NULL AND error IS NULL;
