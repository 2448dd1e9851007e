-- name: account_list
SELECT a.id, a.name, a.provider, a.base_url, a.fields, a.created_at, a.signed_in, a.signed_in_at, a.signed_in_words,
  f.at, f.reason, f.words,
  EXISTS (SELECT 1 FROM push p WHERE p.account = a.id AND p.purpose = 'delivery' AND p.kind = 'report')
FROM account a LEFT JOIN fuse f ON f.account = a.id
WHERE a.removed_at IS NULL ORDER BY a.created_at, a.id;

-- name: account_add
INSERT INTO account (id, name, provider, base_url, fields, created_at)
VALUES (:id, :name, :provider, :base_url, :fields, :now);

-- name: account_change
UPDATE account SET name = :name, base_url = :base_url, fields = :fields,
  signed_in = CASE WHEN base_url = :base_url THEN signed_in END
WHERE id = :id AND removed_at IS NULL;

-- name: account_signed_in
UPDATE account SET signed_in = :ok, signed_in_at = :now, signed_in_words = :words WHERE id = :id;

-- name: account_open_messages
SELECT count(*) FROM message WHERE account = :id AND state IN ('queued', 'held', 'claimed', 'sending', 'unknown');

-- name: account_remove
UPDATE account SET removed_at = :now WHERE id = :id AND removed_at IS NULL;

-- name: fuse_trip
INSERT INTO fuse (account, at, reason, words, message) VALUES (:account, :now, :reason, :words, :message)
ON CONFLICT (account) DO NOTHING;

-- name: fuse_lift
DELETE FROM fuse WHERE account = :account;

-- name: fuse_read
SELECT at, reason, words, message FROM fuse WHERE account = :account;

-- name: reading_add
INSERT INTO reading (account, at, amount, unit, words, error) VALUES (:account, :now, :amount, :unit, :words, :error);

-- name: reading_latest
SELECT account, at, amount, unit, words, error FROM reading
WHERE id IN (SELECT (SELECT max(r.id) FROM reading r WHERE r.account = a.id AND r.error IS NULL) FROM account a);

-- name: optout_list
SELECT number, reason, at FROM optout ORDER BY at, number;

-- name: optout_add
INSERT INTO optout (number, reason, at) VALUES (:number, :reason, :now) ON CONFLICT (number) DO NOTHING;

-- name: optout_remove
DELETE FROM optout WHERE number = :number;

-- name: draft_save
INSERT INTO draft (key, body, at) VALUES (:key, :body, :now)
ON CONFLICT (key) DO UPDATE SET body = excluded.body, at = excluded.at;

-- name: draft_read
SELECT body FROM draft WHERE key = :key;

-- name: draft_drop
DELETE FROM draft WHERE key = :key;

-- name: job_add
INSERT INTO job (account, title, text, sender, source, state, not_before, not_after, created_at, by)
VALUES (:account, :title, :text, :sender, :source, 'draft', :not_before, :not_after, :now, :by) RETURNING id;

-- name: message_add
INSERT INTO message (job, account, row, raw, name, recipient, text, sender, extras, parts, state, actor, reason, words,
  queued_at, updated_at, resend_of)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'desk', ?, ?, ?, ?, ?);

-- name: job_list
SELECT j.id, j.account, a.name, a.provider, j.title, j.text, j.sender, j.source, j.state, j.not_before, j.not_after,
  j.created_at, j.finished_at, j.by, f.reason,
  (SELECT json_group_object(t.state, t.n) FROM tally t WHERE t.job = j.id AND t.n > 0),
  (SELECT count(*) FROM message m WHERE m.job = j.id AND m.state = 'unknown' AND m.left_at IS NULL),
  j.emptied_at
FROM job j JOIN account a ON a.id = j.account LEFT JOIN fuse f ON f.account = j.account
WHERE j.state <> 'draft' AND j.id > :after AND (:job IS NULL OR j.id = :job) ORDER BY j.id LIMIT :limit;

-- name: job_newest
SELECT j.id, j.account, a.name, a.provider, j.title, j.text, j.sender, j.source, j.state, j.not_before, j.not_after,
  j.created_at, j.finished_at, j.by, f.reason,
  (SELECT json_group_object(t.state, t.n) FROM tally t WHERE t.job = j.id AND t.n > 0),
  (SELECT count(*) FROM message m WHERE m.job = j.id AND m.state = 'unknown' AND m.left_at IS NULL),
  j.emptied_at
FROM job j JOIN account a ON a.id = j.account LEFT JOIN fuse f ON f.account = j.account
WHERE j.state <> 'draft' AND j.id < :before AND (:search = '' OR j.title LIKE :search ESCAPE '\') ORDER BY j.id DESC LIMIT :limit;

-- name: job_attention
SELECT j.id, j.account, a.name, a.provider, j.title, j.text, j.sender, j.source, j.state, j.not_before, j.not_after,
  j.created_at, j.finished_at, j.by, f.reason,
  (SELECT json_group_object(t.state, t.n) FROM tally t WHERE t.job = j.id AND t.n > 0),
  (SELECT count(*) FROM message m WHERE m.job = j.id AND m.state = 'unknown' AND m.left_at IS NULL),
  j.emptied_at
FROM job j JOIN account a ON a.id = j.account LEFT JOIN fuse f ON f.account = j.account
WHERE j.state IN ('queued', 'sending', 'paused')
  OR j.id IN (SELECT job FROM message WHERE state = 'unknown' AND left_at IS NULL)
ORDER BY j.id DESC LIMIT :limit;

-- name: job_commit
UPDATE job SET state = :state WHERE id = :job AND state = 'draft';

-- name: job_drop_messages
DELETE FROM message WHERE job = :job;

-- name: job_drop_tally
DELETE FROM tally WHERE job = :job;

-- name: job_drop
DELETE FROM job WHERE id = :job AND state = 'draft';

-- name: job_drafts
SELECT id FROM job WHERE state = 'draft' AND created_at < :before;

-- name: job_state
SELECT state FROM job WHERE id = :job;

-- name: job_pause
UPDATE job SET state = 'paused' WHERE id = :job AND state IN ('queued', 'sending');

-- name: job_pause_all
UPDATE job SET state = 'paused' WHERE state IN ('queued', 'sending') RETURNING id;

-- name: job_paused
SELECT id FROM job WHERE state = 'paused' AND id IN (SELECT value FROM json_each(:jobs));

-- name: job_resume
UPDATE job SET state = 'queued', not_after = max(not_after, :not_after) WHERE id = :job AND state = 'paused';

-- name: job_cancel
UPDATE job SET state = 'cancelled', finished_at = :now
WHERE id = :job AND state IN ('queued', 'sending', 'paused');

-- name: job_cancel_messages
UPDATE message SET state = 'cancelled', actor = 'person', updated_at = :now
WHERE job = :job AND state IN ('queued', 'held');

-- name: job_reschedule
UPDATE job SET not_before = :not_before, not_after = :not_after WHERE id = :job AND state IN ('queued', 'paused');

-- name: job_reopen
UPDATE job SET state = 'queued', finished_at = NULL, not_before = min(not_before, :now), not_after = :not_after
WHERE id IN (SELECT DISTINCT job FROM message WHERE id IN (SELECT value FROM json_each(:ids)))
  AND state IN ('queued', 'sending', 'cancelled', 'finished');

-- name: job_started
UPDATE job SET state = 'sending' WHERE state = 'queued' AND id IN (SELECT value FROM json_each(:jobs));

-- name: job_finish
UPDATE job SET state = 'finished', finished_at = :now
WHERE id IN (SELECT value FROM json_each(:jobs)) AND state IN ('queued', 'sending')
  AND NOT EXISTS (
    SELECT 1 FROM tally t WHERE t.job = job.id AND t.state IN ('held', 'queued', 'claimed', 'sending') AND t.n > 0);

-- name: job_finish_of
UPDATE job SET state = 'finished', finished_at = :now
WHERE id IN (SELECT job FROM message WHERE id IN (SELECT value FROM json_each(:ids))) AND state IN ('queued', 'sending')
  AND NOT EXISTS (
    SELECT 1 FROM tally t WHERE t.job = job.id AND t.state IN ('held', 'queued', 'claimed', 'sending') AND t.n > 0);

-- name: next_messages
SELECT m.id, m.job, m.recipient, m.text, m.sender, m.extras, m.attempts, m.authorised_by, m.name, m.parts
FROM job j CROSS JOIN message m ON m.job = j.id AND m.state = 'queued'
WHERE j.account = :account AND j.state IN ('queued', 'sending') AND j.not_before <= :now AND j.not_after > :now
  AND m.id > :after
ORDER BY j.id, m.id LIMIT :n;

-- name: begin_message
UPDATE message SET state = 'sending', actor = 'desk', attempts = attempts + 1, updated_at = :now,
  quarter = :now / 900000
WHERE id = :id AND state = 'queued';

-- name: begin_attempt
INSERT INTO attempt (message, n, reference, desk, began, authorised_by)
VALUES (:id, :n, :reference, :desk, :now, :authorised_by);

-- name: end_attempt
UPDATE attempt SET outcome = :outcome, ended = :now, handed = :handed, http_status = :http_status, reason = :reason,
  words = :words, trace = :trace, verified = :verified
WHERE message = :id AND reference = :reference AND outcome IS NULL;

-- name: end_message
UPDATE message SET state = :state, actor = 'desk', reason = :reason, words = :words, updated_at = :now,
  provider_id = coalesce(:provider_id, provider_id), cost = :cost, strikes = :strikes, settle_until = :settle_until,
  authorised_by = CASE WHEN :state = 'queued' THEN authorised_by END
WHERE id = :id AND state = 'sending';

-- name: cancel_ended
UPDATE message SET state = 'cancelled', actor = 'person', updated_at = :now
WHERE id = :id AND state = 'queued' AND (SELECT state FROM job WHERE id = message.job) = 'cancelled';

-- name: message_strikes
SELECT strikes FROM message WHERE id = :id;

-- name: recover_sending
SELECT m.id, m.job, a.began FROM message m JOIN attempt a ON a.message = m.id AND a.outcome IS NULL
WHERE m.state = 'sending' ORDER BY m.id;

-- name: recover_attempt
UPDATE attempt SET outcome = 'unknown', ended = :now, handed = 'some', words = :words
WHERE message = :id AND outcome IS NULL;

-- name: recover_message
UPDATE message SET state = 'unknown', actor = 'start', reason = 'transport', words = :words, updated_at = :now,
  settle_until = :settle_until
WHERE id = :id AND state = 'sending';

-- name: recover_claimed
UPDATE message SET state = 'queued', actor = 'start', updated_at = :now WHERE state = 'claimed';

-- name: hold_messages
UPDATE message SET state = 'held', actor = 'start', updated_at = :now
WHERE state = 'queued' AND job IN (SELECT id FROM job WHERE state <> 'draft');

-- name: hold_jobs
UPDATE job SET state = 'paused' WHERE state IN ('queued', 'sending')
  AND EXISTS (SELECT 1 FROM tally t WHERE t.job = job.id AND t.state = 'held' AND t.n > 0);

-- name: release_held
UPDATE message SET state = 'queued', actor = 'person', updated_at = :now WHERE job = :job AND state = 'held';

-- name: newest_attempt
SELECT coalesce(max(id), 0) FROM attempt;

-- name: evidence_add
INSERT INTO evidence (message, at, kind, state, words, by, raw) VALUES (:id, :now, :kind, :state, :words, :by, :raw);

-- name: missed_jobs
SELECT id FROM job WHERE state IN ('queued', 'sending') AND not_after <= :now;

-- name: missed_messages
UPDATE message SET state = 'missed', actor = 'desk', updated_at = :now, quarter = :now / 900000
WHERE job = :job AND state = 'queued';

-- name: settle_lookup
UPDATE message SET state = :state, actor = 'evidence', reason = :reason, words = :words, updated_at = :now,
  provider_id = coalesce(:provider_id, provider_id), cost = coalesce(cost, :cost)
WHERE id = :id AND state = :was;

-- name: resolve
UPDATE message SET state = :state, actor = 'person', updated_at = :now, authorised_by = :authorised_by,
  left_at = NULL, strikes = 0, cost = CASE WHEN :state = 'accepted' THEN coalesce(cost, CAST(parts AS TEXT)) END,
  reason = CASE WHEN :state = 'queued' THEN NULL ELSE reason END
WHERE id = :id AND state = :was;

-- name: leave
UPDATE message SET left_at = :now WHERE id = :id AND state = 'unknown';

-- name: message_columns
SELECT m.id, m.job, m.account, a.name, a.provider, j.title, m.row, m.raw, m.name, m.recipient, m.text, m.sender,
  m.state, m.reason, m.words, m.provider_id, m.parts, m.cost, m.attempts, m.queued_at, m.updated_at, m.settle_until,
  m.left_at, m.resend_of, j.emptied_at IS NOT NULL
FROM message m JOIN account a ON a.id = m.account JOIN job j ON j.id = m.job

-- name: message_filter
(:states IS NULL OR m.state IN (SELECT value FROM json_each(:states)))
  AND (:search IS NULL OR m.name LIKE :search ESCAPE '\' OR m.recipient LIKE :search ESCAPE '\'
    OR m.text LIKE :search ESCAPE '\')

-- name: message_one
{message_columns} WHERE m.id = :id;

-- name: message_some
{message_columns} WHERE m.id IN (SELECT value FROM json_each(:ids)) ORDER BY m.id;

-- name: page_job_up
{message_columns} WHERE m.job = :job AND m.id > :after AND {message_filter} ORDER BY m.id LIMIT :limit;

-- name: page_job_down
{message_columns} WHERE m.job = :job AND m.id < :after AND {message_filter} ORDER BY m.id DESC LIMIT :limit;

-- name: page_all_up
{message_columns} WHERE m.id > :after AND {message_filter} ORDER BY m.id LIMIT :limit;

-- name: page_all_down
{message_columns} WHERE m.id < :after AND {message_filter} ORDER BY m.id DESC LIMIT :limit;

-- name: anchors_job_up
SELECT id, n FROM (SELECT m.id, row_number() OVER (ORDER BY m.id) AS n FROM message m
  WHERE m.job = :job AND {message_filter}) WHERE n % :every = 0 OR n = 1 ORDER BY n;

-- name: anchors_job_down
SELECT id, n FROM (SELECT m.id, row_number() OVER (ORDER BY m.id DESC) AS n FROM message m
  WHERE m.job = :job AND {message_filter}) WHERE n % :every = 0 OR n = 1 ORDER BY n;

-- name: anchors_all_up
SELECT id, n FROM (SELECT m.id, row_number() OVER (ORDER BY m.id) AS n FROM message m
  WHERE {message_filter}) WHERE n % :every = 0 OR n = 1 ORDER BY n;

-- name: anchors_all_down
SELECT id, n FROM (SELECT m.id, row_number() OVER (ORDER BY m.id DESC) AS n FROM message m
  WHERE {message_filter}) WHERE n % :every = 0 OR n = 1 ORDER BY n;

-- name: count_job
SELECT count(*) FROM message m WHERE m.job = :job AND {message_filter};

-- name: count_all
SELECT count(*) FROM message m WHERE {message_filter};

-- name: attempts
SELECT n, reference, desk, began, ended, outcome, handed, http_status, reason, words, trace, verified, authorised_by
FROM attempt WHERE message = :id ORDER BY n;

-- name: evidence
SELECT at, kind, state, words, by FROM evidence WHERE message = :id ORDER BY id;

-- name: totals
SELECT t.state, sum(t.n) FROM tally t JOIN job j ON j.id = t.job
WHERE j.state <> 'draft' GROUP BY t.state;

-- name: asking
SELECT count(*) FROM message WHERE state = 'unknown' AND left_at IS NULL;

-- name: queued_by_account
SELECT j.account, sum(t.n), min(j.created_at), min(j.not_before)
FROM job j JOIN tally t ON t.job = j.id AND t.state = 'queued' AND t.n > 0
WHERE j.state IN ('queued', 'sending') GROUP BY j.account;

-- name: due_accounts
SELECT DISTINCT j.account FROM job j
WHERE j.state IN ('queued', 'sending') AND j.not_before <= :now AND j.not_after > :now
  AND EXISTS (SELECT 1 FROM tally t WHERE t.job = j.id AND t.state = 'queued' AND t.n > 0);

-- name: next_due
SELECT min(not_before) FROM job j WHERE state IN ('queued', 'sending') AND not_before > :now
  AND EXISTS (SELECT 1 FROM tally t WHERE t.job = j.id AND t.state = 'queued' AND t.n > 0);

-- name: repeats
SELECT v.value, max(m.queued_at) FROM json_each(:numbers) v JOIN message m ON m.recipient = v.value
WHERE m.queued_at > :since AND m.text = (SELECT value FROM json_each(:texts) t WHERE t.key = v.key)
  AND m.state NOT IN ('skipped', 'cancelled', 'not_sent', 'rejected', 'missed')
GROUP BY v.value;

-- name: heard
SELECT v.key, count(*), sum(m.text = (SELECT value FROM json_each(:texts) t WHERE t.key = v.key))
FROM json_each(:numbers) v JOIN message m ON m.recipient = v.value
WHERE m.queued_at > :since AND m.account = :account
  AND m.state NOT IN ('skipped', 'cancelled', 'not_sent', 'rejected', 'missed', 'draft')
GROUP BY v.key;

-- name: same_file
SELECT j.id, j.title, j.created_at, a.name FROM job j JOIN account a ON a.id = j.account
WHERE j.created_at > :since AND j.state NOT IN ('draft', 'cancelled')
  AND json_extract(j.source, '$.file') = :file AND coalesce(json_extract(j.source, '$.folder'), '') = :folder
ORDER BY j.id DESC LIMIT 1;

-- name: names_of
SELECT v.value, (SELECT m.name FROM message m WHERE m.recipient = v.value AND m.name <> ''
  ORDER BY m.queued_at DESC LIMIT 1) FROM json_each(:numbers) v;

-- name: unknown_open
SELECT m.id, m.account, m.recipient, a.reference, a.ended, m.parts
FROM message m JOIN attempt a ON a.message = m.id AND a.n = m.attempts
WHERE m.state = 'unknown' AND a.ended IS NOT NULL ORDER BY m.id LIMIT :limit;

-- name: later_reference
SELECT a.reference FROM attempt a JOIN message m ON m.id = a.message
WHERE m.account = :account AND a.outcome IN ('accepted', 'enroute') AND a.began > :after
  AND a.reference <> ''
ORDER BY a.id DESC LIMIT 1;

-- name: timeline
-- A message stands where it was handed over: reports and decisions that come a day later do not move it.
SELECT (a.began - :start) / :step AS bucket, m.state, count(*)
FROM message m JOIN attempt a ON a.message = m.id AND a.n = m.attempts
WHERE m.job = :job
  AND m.state IN ('accepted', 'enroute', 'delivered', 'undelivered', 'expired', 'rejected', 'unknown')
GROUP BY bucket, m.state ORDER BY bucket;

-- name: timeline_span
SELECT min(a.began), max(a.began) FROM message m JOIN attempt a ON a.message = m.id AND a.n = m.attempts
WHERE m.job = :job
  AND m.state IN ('accepted', 'enroute', 'delivered', 'undelivered', 'expired', 'rejected', 'unknown');

-- name: reasons
SELECT state, reason, words, count(*) FROM message
WHERE job = :job AND state IN ('rejected', 'not_sent', 'undelivered', 'expired') GROUP BY state, reason, words
ORDER BY count(*) DESC;

-- name: desk_read
SELECT value FROM desk WHERE key = :key;

-- name: desk_write
INSERT INTO desk (key, value) VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = excluded.value;

-- name: received_add
INSERT INTO received (account, at, kind, body, digest) VALUES (:account, :now, :kind, :body, :digest)
ON CONFLICT (account, kind, digest) DO NOTHING;

-- name: awaiting_report
SELECT account, min(updated_at), max(updated_at) FROM message
WHERE state IN ('accepted', 'enroute') AND updated_at > :since GROUP BY account;

-- name: reported_by_id
SELECT id, state FROM message
WHERE provider_id = :provider_id AND account = :account AND (:number = '' OR recipient = :number);

-- name: reported_by_reference
SELECT m.id, m.state FROM attempt a JOIN message m ON m.id = a.message
WHERE a.reference = :reference AND m.account = :account AND m.recipient = :number;

-- name: report_move
UPDATE message SET state = :state, actor = 'evidence', updated_at = :now, reason = coalesce(:reason, reason),
  words = CASE WHEN :words = '' THEN words ELSE :words END, cost = coalesce(cost, CAST(parts AS TEXT)),
  provider_id = coalesce(provider_id, :provider_id)
WHERE id = :id AND state = :was;

-- name: newest_ends
SELECT a.ended FROM (SELECT id, message, ended FROM attempt ORDER BY id DESC LIMIT 3000) a
JOIN message m ON m.id = a.message
WHERE m.account = :account AND a.ended IS NOT NULL ORDER BY a.id DESC LIMIT :limit;
