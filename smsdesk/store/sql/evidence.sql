-- name: uncertain_of
SELECT m.id, a.began, m.settle_until, m.parts,
  EXISTS (SELECT 1 FROM evidence e WHERE e.message = m.id AND e.kind = 'balance' AND e.at >= a.began)
FROM message m JOIN attempt a ON a.message = m.id AND a.n = m.attempts
WHERE m.account = :account AND m.state = 'unknown' ORDER BY m.id;

-- name: own_apart_from
-- The own purse as it was then, with what messages and transfers took or brought since; other movements left out.
SELECT giver = 'own', amount, count(*) FROM booking
WHERE account = :account AND 'own' IN (giver, taker) AND (at <= :at OR cause IN ('messages', 'transfer'))
GROUP BY giver = 'own', amount;
