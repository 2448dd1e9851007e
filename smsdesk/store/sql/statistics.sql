-- name: outcomes_by_day
SELECT d.key, o.account, o.state, o.reason, sum(o.n), sum(o.parts)
FROM json_each(:days) d CROSS JOIN outcome o
WHERE o.quarter >= json_extract(d.value, '$[0]') AND o.quarter < json_extract(d.value, '$[1]') AND o.n > 0
  AND (:account IS NULL OR o.account = :account)
GROUP BY d.key, o.account, o.state, o.reason;

-- name: handed_over
SELECT coalesce(sum(n), 0) FROM outcome
WHERE quarter >= :since AND quarter < :until AND (:account IS NULL OR account = :account)
  AND state NOT IN ('not_sent', 'missed');

-- name: still_waiting
-- What is queued stands where it is to be sent; what is in the air, where it was handed over.
SELECT j.account, max(j.created_at, j.not_before), sum(t.n)
FROM job j JOIN tally t ON t.job = j.id AND t.state IN ('held', 'queued', 'claimed') AND t.n > 0
WHERE j.state IN ('queued', 'sending', 'paused') AND (:account IS NULL OR j.account = :account)
GROUP BY j.id
UNION ALL
SELECT account, coalesce(quarter * 900000, queued_at), count(*) FROM message
WHERE state IN ('claimed', 'sending', 'unknown') AND state = 'sending' -- as the index says it, or it is not used
  AND (:account IS NULL OR account = :account)
GROUP BY account, quarter;

-- name: received_between
SELECT account, count(*) FROM incoming
WHERE at >= :since AND at < :until AND (:account IS NULL OR account = :account) GROUP BY account;

-- name: opted_out_between
SELECT count(*) FROM optout WHERE at >= :since AND at < :until;

-- name: account_names
SELECT id, name, provider FROM account ORDER BY created_at, id;
