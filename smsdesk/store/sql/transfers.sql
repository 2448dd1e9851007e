-- Statements about transfers. `{name}` inside one stands for another.

-- name: transfer_columns
SELECT t.id, t.account, a.name, a.provider, t.kind, t.child, t.direction, t.credits, t.state, t.own_before,
  t.child_before, t.own_after, t.child_after, t.planned_at, t.ended_at, t.settle_until, t.reason, t.words, t.by,
  t.settled_by, t.settled_at
FROM transfer t JOIN account a ON a.id = t.account

-- name: transfer_list
{transfer_columns} WHERE (:account IS NULL OR t.account = :account) AND t.planned_at >= :since ORDER BY t.id;

-- name: transfer_open
{transfer_columns} WHERE t.state IN ('planned', 'sending', 'unknown') ORDER BY t.id;

-- name: transfer_one
{transfer_columns} WHERE t.id = :id;

-- name: transfer_newest
{transfer_columns} WHERE t.account = :account AND t.kind = :kind AND t.child = :child ORDER BY t.id DESC LIMIT 1;

-- name: transfer_recent
{transfer_columns} WHERE t.account = :account AND t.kind = :kind AND t.child = :child AND t.direction = :direction
  AND t.credits = :credits AND t.state NOT IN ('refused', 'not_done') AND t.planned_at > :since
ORDER BY t.id DESC LIMIT 1;

-- name: transfer_plan
INSERT INTO transfer (account, kind, child, direction, credits, state, actor, own_before, child_before, planned_at, by)
VALUES (:account, :kind, :child, :direction, :credits, 'planned', 'desk', :own, :held, :now, :by);

-- name: transfer_begin
UPDATE transfer SET state = 'sending', actor = 'desk', began_at = :now WHERE id = :id AND state = 'planned';

-- name: transfer_end
UPDATE transfer SET state = :state, actor = 'desk', ended_at = :now, settle_until = :settle_until, reason = :reason,
  words = :words, own_after = :own, child_after = :held, handed = :handed, http_status = :http_status, trace = :trace
WHERE id = :id AND state IN ('planned', 'sending');

-- name: transfer_may_have_begun
UPDATE transfer SET state = 'sending', actor = 'desk', began_at = planned_at WHERE state = 'planned';

-- name: transfer_left
SELECT id, account, state, began_at FROM transfer WHERE state IN ('planned', 'sending') ORDER BY id;

-- name: transfer_recover
UPDATE transfer SET state = :state, actor = 'start', ended_at = :now, settle_until = :settle_until,
  reason = :reason, words = :words
WHERE id = :id AND state = :source;

-- name: transfer_settle
UPDATE transfer SET state = :state, actor = 'person', settled_by = :by, settled_at = :now WHERE id = :id;

-- name: transfer_evidence_add
INSERT INTO transfer_evidence (transfer, at, kind, own, child, state, words, by)
VALUES (:id, :now, :kind, :own, :held, :state, :words, :by);

-- name: transfer_readings
SELECT at, own, child FROM transfer_evidence WHERE transfer = :id AND kind = 'balances' ORDER BY id;

-- name: transfer_besides
-- What else moved the own purse since a transfer was planned, by when it did: later transfers (an earlier one is in the
-- balance before, even if its outcome came to be known later), and messages that were begun since.
SELECT t.began_at, CASE b.taker WHEN 'own' THEN b.amount ELSE '-' || b.amount END FROM booking b
JOIN transfer t ON t.id = b.transfer WHERE b.account = :account AND t.id > :id AND 'own' IN (b.giver, b.taker)
UNION ALL
SELECT t.began, '-' || m.parts FROM message m JOIN attempt t ON t.message = m.id AND t.n = m.attempts
WHERE m.account = :account AND t.began >= :planned_at
  AND m.state IN ('accepted', 'enroute', 'delivered', 'undelivered', 'expired');

-- name: transfer_disturbed
-- What else may have moved it, and nobody knows.
SELECT EXISTS (SELECT 1 FROM transfer WHERE account = :account AND state IN ('planned', 'sending', 'unknown') AND id <> :id)
  OR EXISTS (SELECT 1 FROM message m JOIN attempt t ON t.message = m.id
    WHERE m.account = :account AND m.state IN ('sending', 'unknown') AND t.began >= :planned_at);

-- name: transfer_open_count
SELECT count(*) FROM transfer WHERE account = :account AND state IN ('planned', 'sending', 'unknown');
