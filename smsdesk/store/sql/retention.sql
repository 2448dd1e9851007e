-- What is older than the person wants to keep. See 010_retention.sql.

-- name: old_jobs
SELECT j.id FROM job j
WHERE j.state IN ('cancelled', 'finished') AND j.emptied_at IS NULL AND j.created_at < :before
  AND coalesce(j.finished_at, 0) < :before
  AND NOT EXISTS (SELECT 1 FROM tally t WHERE t.job = j.id AND t.n > 0 AND t.state NOT IN ('accepted', 'enroute',
    'delivered', 'undelivered', 'expired', 'rejected', 'not_sent', 'missed', 'cancelled', 'skipped'))
  AND NOT EXISTS (SELECT 1 FROM message m WHERE m.job = j.id AND m.updated_at >= :before)

-- name: old_next
SELECT id FROM ({old_jobs} LIMIT 1);

-- name: old_messages
SELECT coalesce(sum(t.n), 0), (SELECT min(created_at) FROM job WHERE id IN ({old_jobs}))
FROM tally t WHERE t.job IN ({old_jobs}) AND t.state <> 'skipped';

-- name: old_texts
SELECT count(*), min(at) FROM incoming WHERE number <> '' AND at < :before;

-- name: job_empty_begin
UPDATE job SET emptied_at = :now, emptied_to = 0 WHERE id = :job AND emptied_at IS NULL;

-- name: job_emptying
SELECT id, emptied_to FROM job WHERE emptied_to IS NOT NULL LIMIT 1;

-- name: message_range
SELECT max(id) FROM (SELECT id FROM message WHERE job = :job AND id > :after ORDER BY id LIMIT :limit);

-- name: message_empty
-- Why a row was left out is a word of our own.
UPDATE message SET recipient = NULL, raw = NULL, name = '', text = '', extras = NULL, provider_id = NULL,
  words = CASE WHEN state IN ('skipped', 'cancelled') THEN words ELSE '' END
WHERE job = :job AND id > :after AND id <= :last;

-- name: attempt_empty
UPDATE attempt SET reference = '', words = '', trace = ''
WHERE message IN (SELECT id FROM message WHERE job = :job AND id > :after AND id <= :last) AND outcome IS NOT NULL;

-- name: evidence_drop
DELETE FROM evidence WHERE message IN (SELECT id FROM message WHERE job = :job AND id > :after AND id <= :last);

-- name: job_empty_step
UPDATE job SET emptied_to = :last WHERE id = :job;

-- name: job_empty_end
-- What is not called after a file may be called after a person.
UPDATE job SET emptied_to = NULL, text = '', source = '{}',
  title = CASE WHEN json_extract(source, '$.file') IS NULL THEN :title ELSE title END
WHERE id = :job;

-- name: incoming_old
SELECT id, account, conversation, text FROM incoming WHERE number <> '' AND at < :before ORDER BY at LIMIT :limit;

-- name: incoming_unindex
INSERT INTO incoming_words (incoming_words, rowid, text) VALUES ('delete', :id, :text);

-- name: conversation_of_none
INSERT INTO conversation (account, number, short_code) VALUES (:account, '', '')
ON CONFLICT (account, number, short_code) DO UPDATE SET done = 0 RETURNING id;

-- name: incoming_empty
UPDATE incoming SET text = '', number = '', link_id = '', stamp = '', answer = '', conversation = :none WHERE id = :id;

-- name: conversation_fewer
UPDATE conversation SET unread = min(unread, (SELECT count(*) FROM incoming WHERE conversation = :id)) WHERE id = :id;

-- name: said_old
SELECT rowid FROM said_words WHERE at < :before LIMIT :limit;

-- name: said_drop
DELETE FROM said_words WHERE rowid = :id;

-- name: conversation_old
SELECT id FROM conversation c WHERE c.last_at < :before AND c.number <> ''
  AND NOT EXISTS (SELECT 1 FROM incoming i WHERE i.conversation = c.id) LIMIT :limit;

-- name: conversation_drop
DELETE FROM conversation WHERE id = :id AND last_at < :before
  AND NOT EXISTS (SELECT 1 FROM incoming WHERE conversation = :id);

-- name: received_old
SELECT id FROM received WHERE body <> x'' AND at < :before ORDER BY at LIMIT :limit;

-- name: received_empty
UPDATE received SET body = x'' WHERE id = :id;

-- name: push_denied_old
SELECT id FROM push_denied WHERE at < :before LIMIT :limit;

-- name: push_denied_forget
DELETE FROM push_denied WHERE id = :id;

-- name: orphan_old
SELECT id FROM orphan WHERE at < :before LIMIT :limit;

-- name: orphan_forget
DELETE FROM orphan WHERE id = :id;

-- name: incoming_words_merge
INSERT INTO incoming_words (incoming_words) VALUES ('optimize');

-- name: said_words_merge
INSERT INTO said_words (said_words) VALUES ('optimize');
