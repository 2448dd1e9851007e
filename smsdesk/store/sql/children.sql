-- name: child_list
SELECT account, kind, name, credits, read_at, first_at, listed, by_hand, warning, month, fallen
FROM child WHERE account = :account ORDER BY kind, name COLLATE NOCASE, name;

-- name: child_write
INSERT INTO child (account, kind, name, credits, read_at, first_at, listed, month, fallen)
VALUES (:account, :kind, :name, :credits, :read_at, :first_at, :listed, :month, :fallen)
ON CONFLICT (account, kind, name) DO UPDATE SET credits = excluded.credits, read_at = excluded.read_at,
  first_at = excluded.first_at, listed = excluded.listed, month = excluded.month, fallen = excluded.fallen;

-- name: child_unlist
UPDATE child SET listed = 0 WHERE account = :account AND kind = :kind AND name = :name;

-- name: child_by_hand
INSERT INTO child (account, kind, name, listed, by_hand) VALUES (:account, :kind, :name, 0, 1)
ON CONFLICT (account, kind, name) DO UPDATE SET by_hand = 1;

-- name: child_forget
UPDATE child SET by_hand = 0, listed = 0 WHERE account = :account AND kind = :kind AND name = :name;

-- name: child_warning
UPDATE child SET warning = :warning WHERE account = :account AND kind = :kind AND name = :name;

-- name: child_point_add
INSERT INTO child_point (account, kind, name, at, amount) VALUES (:account, :kind, :name, :now, :amount)
ON CONFLICT (account, kind, name, at) DO UPDATE SET amount = excluded.amount;

-- name: child_points
-- The changes since then, and the last one before, which held until the first of them.
SELECT at, amount FROM child_point
WHERE account = :account AND kind = :kind AND name = :name AND at >= coalesce(
  (SELECT max(at) FROM child_point WHERE account = :account AND kind = :kind AND name = :name AND at <= :since), :since)
ORDER BY at;

-- name: child_transfers
-- For each target of an account: what was taken back since then, whether a transfer is open, the last top-up done.
SELECT s.kind, s.child, s.taken, s.open, t.planned_at, t.credits FROM (
  SELECT kind, child, max(CASE WHEN direction = 'add' AND state = 'done' THEN id END) AS newest,
    sum(CASE WHEN direction = 'take' AND state = 'done' AND planned_at >= :since THEN credits ELSE 0 END) AS taken,
    max(state IN ('planned', 'sending', 'unknown')) AS open
  FROM transfer WHERE account = :account GROUP BY kind, child
) s LEFT JOIN transfer t ON t.id = s.newest;

-- name: branch_list
SELECT account, read_at, error FROM branch;

-- name: branch_read
INSERT INTO branch (account, read_at) VALUES (:account, :now)
ON CONFLICT (account) DO UPDATE SET read_at = excluded.read_at, error = NULL;

-- name: branch_failed
INSERT INTO branch (account, error) VALUES (:account, :error)
ON CONFLICT (account) DO UPDATE SET error = excluded.error;

-- name: cost_since
-- Costs are few different texts, so counting them keeps the sum exact.
SELECT m.account, m.cost, count(*) FROM job j JOIN message m ON m.job = j.id
WHERE j.created_at >= :since AND m.cost IS NOT NULL GROUP BY m.account, m.cost;
