-- name: push_find
SELECT id, digest, status, reply, content_type FROM push
WHERE account = :account AND purpose = :purpose AND key = :key;

-- name: push_add
INSERT INTO push (account, purpose, key, at, body, digest, kind, detail)
VALUES (:account, :purpose, :key, :now, :body, :digest, :kind, :detail);

-- name: push_answer
UPDATE push SET status = :status, reply = :reply, content_type = :content_type, failed = :failed WHERE id = :id;

-- name: push_bodies
SELECT id FROM push WHERE body <> x'' AND kind <> 'unread' AND failed = '' AND at < :before ORDER BY at LIMIT :limit;

-- name: push_body_drop
UPDATE push SET body = x'' WHERE id = :id;

-- name: push_variants_drop
UPDATE push_variant SET body = x'' WHERE push = :id;

-- name: push_unread_after
SELECT id, account, purpose, body, at FROM push WHERE (kind = 'unread' OR failed <> '') AND id > :after
ORDER BY id LIMIT :limit;

-- name: push_kept
SELECT key FROM push WHERE id = :id AND (kind = 'unread' OR failed <> '');

-- name: push_understood
UPDATE push SET kind = :kind, detail = :detail, failed = '', key = :key WHERE id = :id;

-- name: push_copy
UPDATE push SET copies = copies + 1 WHERE id = :id;

-- name: push_variant_add
INSERT INTO push_variant (push, digest, at, body) SELECT :id, :digest, :now, :body
WHERE (SELECT count(*) FROM push_variant WHERE push = :id) < 8 ON CONFLICT (push, digest) DO NOTHING;

-- name: push_tests_drop
DELETE FROM push WHERE kind = 'test' AND at < :before;

-- name: push_denied_add
INSERT INTO push_denied (account, purpose, at, body) VALUES (:account, :purpose, :now, :body);

-- name: push_denied_drop
DELETE FROM push_denied WHERE account = :account AND id NOT IN (
  SELECT id FROM push_denied WHERE account = :account ORDER BY id DESC LIMIT 50);

-- name: push_denied_latest
SELECT account, count(*), max(at) FROM push_denied GROUP BY account;

-- name: push_last
SELECT p.at, p.account, a.name, a.provider, p.kind, p.detail, p.copies
FROM push p JOIN account a ON a.id = p.account WHERE p.kind <> 'test' ORDER BY p.id DESC LIMIT :limit;

-- name: push_used
SELECT a.id, p.value, (
  SELECT max(at) FROM push WHERE account = a.id AND purpose = p.value AND kind <> 'test')
FROM account a JOIN json_each('["inbound", "subscription", "delivery"]') p WHERE a.removed_at IS NULL;

-- name: push_unread
SELECT count(*) FROM push WHERE kind = 'unread' OR failed <> '';

-- name: push_count
SELECT count(*) FROM push WHERE account = :account AND purpose = :purpose AND digest = :digest;

-- name: orphan_add
INSERT INTO orphan (account, at, provider_id, number, reference, state, reason, code, words, time, pushed)
VALUES (:account, :now, :provider_id, :number, :reference, :state, :reason, :code, :words, :time, :pushed)
ON CONFLICT (account, provider_id, number, code) DO NOTHING;

-- name: orphan_drop_old
DELETE FROM orphan WHERE at < :before;

-- name: orphan_any
SELECT 1 FROM orphan LIMIT 1;

-- name: orphan_by_id
DELETE FROM orphan WHERE account = :account AND provider_id = :provider_id AND (number = '' OR number = :number)
RETURNING provider_id, number, reference, state, reason, code, words, time, pushed;

-- name: orphan_by_reference
DELETE FROM orphan WHERE account = :account AND reference <> '' AND reference = :reference AND number = :number
RETURNING provider_id, number, reference, state, reason, code, words, time, pushed;

-- name: orphan_by_number
DELETE FROM orphan WHERE account = :account AND pushed = 1 AND number = :number AND at >= :since
RETURNING provider_id, number, reference, state, reason, code, words, time, pushed;

-- name: reported_by_number
SELECT m.id, m.state, a.began FROM message m JOIN attempt a ON a.message = m.id AND a.n = m.attempts
WHERE m.recipient = :number AND m.account = :account AND m.state IN ('claimed', 'sending', 'unknown')
  AND m.provider_id IS NULL;

-- name: ended_message
SELECT m.account, m.recipient, m.state, coalesce(m.provider_id, ''), a.reference, a.began
FROM message m JOIN attempt a ON a.message = m.id AND a.n = m.attempts WHERE m.id = :id;
