-- name: incoming_known
SELECT id FROM incoming WHERE account = :account AND inbox_id = :inbox_id;

-- name: conversation_meet
INSERT INTO conversation (account, number, short_code) VALUES (:account, :number, :short_code)
ON CONFLICT (account, number, short_code) DO UPDATE SET done = 0 RETURNING id;

-- name: conversation_heard
UPDATE conversation SET unread = unread + 1, done = 0,
  network = CASE WHEN :network = '' THEN network ELSE :network END,
  name = coalesce((SELECT k.name FROM contact k
    WHERE k.id = (SELECT contact FROM contact_known WHERE number = conversation.number) AND k.name <> ''),
    (SELECT m.name FROM message m WHERE m.recipient = conversation.number AND m.name <> ''
      ORDER BY m.queued_at DESC LIMIT 1), name),
  last_text = CASE WHEN :shown_at >= last_at THEN :text ELSE last_text END,
  last_ours = CASE WHEN :shown_at >= last_at THEN 0 ELSE last_ours END,
  last_at = max(last_at, :shown_at)
WHERE id = :id;

-- name: incoming_add
INSERT INTO incoming (account, conversation, inbox_id, number, short_code, text, network, service_id, link_id, stamp,
  at, shown_at, far_off)
VALUES (:account, :conversation, :inbox_id, :number, :short_code, :text, :network, :service_id, :link_id, :stamp,
  :now, :shown_at, :far_off);

-- name: incoming_index
INSERT INTO incoming_words (rowid, text) VALUES (:id, :text);

-- name: incoming_ruled
UPDATE incoming SET rule = :rule, keyword = :keyword, answered_at = :answered_at, answer = :answer WHERE id = :id;

-- name: conversation_handled
-- Nobody has to read what was dealt with by itself.
UPDATE conversation SET unread = max(unread - 1, 0) WHERE id = (SELECT conversation FROM incoming WHERE id = :id);

-- name: conversation_keyword
UPDATE conversation SET keyword = :keyword WHERE id = (SELECT conversation FROM incoming WHERE id = :id);

-- name: conversation_said
UPDATE conversation SET last_text = :text, last_at = max(last_at, :now), last_ours = 1 WHERE id = :id;

-- name: said_index
INSERT INTO said_words (text, conversation, at) VALUES (:text, :id, :now);

-- name: answered_since
SELECT answered_at FROM incoming WHERE number = :number AND answered_at > :since ORDER BY answered_at DESC LIMIT 50;

-- name: known_name
SELECT name FROM message WHERE recipient = :number AND name <> '' ORDER BY queued_at DESC LIMIT 1;

-- name: account_fields
SELECT id, fields FROM account WHERE removed_at IS NULL;

-- name: received_columns
SELECT i.id, i.account, a.name, i.number, i.short_code, i.text, i.network, i.link_id, i.service_id, i.keyword, i.at,
  i.far_off, i.stamp
FROM incoming i JOIN account a ON a.id = i.account

-- name: received_after
{received_columns} WHERE i.id > :after AND i.number <> '' ORDER BY i.id LIMIT :limit;

-- name: received_search
{received_columns} WHERE i.id IN (
  SELECT rowid FROM incoming_words WHERE incoming_words MATCH :words ORDER BY rowid DESC LIMIT :limit)
ORDER BY i.id DESC;

-- name: conversation_columns
SELECT c.id, c.account, a.name, a.provider, c.number,
  coalesce((SELECT k.name FROM contact k
    WHERE k.id = (SELECT contact FROM contact_known WHERE number = c.number) AND k.name <> ''),
    (SELECT m.name FROM message m WHERE m.recipient = c.number AND m.name <> ''
      ORDER BY m.queued_at DESC LIMIT 1), c.name),
  c.short_code, c.keyword, c.network, c.last_text, c.last_at, c.last_ours, c.unread, c.done,
  EXISTS (SELECT 1 FROM optout o WHERE o.number = c.number)
FROM conversation c JOIN account a ON a.id = c.account

-- name: conversation_all
{conversation_columns} WHERE c.number <> '' AND (:short_code = '' OR c.short_code = :short_code)
ORDER BY c.last_at DESC, c.id DESC LIMIT :limit OFFSET :offset;

-- name: conversation_unread
{conversation_columns} WHERE c.unread > 0 AND (:short_code = '' OR c.short_code = :short_code)
ORDER BY c.last_at DESC, c.id DESC LIMIT :limit OFFSET :offset;

-- name: conversation_done
{conversation_columns} WHERE c.done = 1 AND (:short_code = '' OR c.short_code = :short_code)
ORDER BY c.last_at DESC, c.id DESC LIMIT :limit OFFSET :offset;

-- name: conversation_opted_out
{conversation_columns} WHERE c.number IN (SELECT number FROM optout) AND (:short_code = '' OR c.short_code = :short_code)
ORDER BY c.last_at DESC, c.id DESC LIMIT :limit OFFSET :offset;

-- name: conversation_some
{conversation_columns} WHERE c.id IN (SELECT value FROM json_each(:ids))
  AND (:folder = 'all' OR (:folder = 'unread' AND c.unread > 0) OR (:folder = 'done' AND c.done = 1)
    OR (:folder = 'opted_out' AND c.number IN (SELECT number FROM optout)))
  AND (:short_code = '' OR c.short_code = :short_code)
ORDER BY c.last_at DESC, c.id DESC LIMIT :limit OFFSET :offset;

-- name: conversation_one
{conversation_columns} WHERE c.id = :id;

-- name: conversation_named
SELECT id FROM conversation WHERE number <> '' AND (name LIKE :like ESCAPE '\' OR number LIKE :like ESCAPE '\'
  OR (:digits <> '' AND number LIKE :digits))
ORDER BY last_at DESC LIMIT :limit;

-- name: conversation_worded
SELECT DISTINCT i.conversation FROM (
  SELECT rowid AS id FROM incoming_words WHERE incoming_words MATCH :words ORDER BY rowid DESC LIMIT :limit) w
JOIN incoming i ON i.id = w.id
UNION
SELECT conversation FROM (
  SELECT conversation FROM said_words WHERE said_words MATCH :words ORDER BY rowid DESC LIMIT :limit);

-- name: conversation_count_all
SELECT count(*) FROM conversation WHERE number <> '';

-- name: conversation_count_unread
SELECT count(*) FROM conversation WHERE unread > 0;

-- name: conversation_count_done
SELECT count(*) FROM conversation WHERE done = 1;

-- name: conversation_count_opted_out
SELECT count(*) FROM conversation WHERE number IN (SELECT number FROM optout);

-- name: conversation_short_codes
SELECT DISTINCT short_code FROM conversation WHERE short_code <> '' ORDER BY short_code;

-- name: unread_sum
SELECT coalesce(sum(unread), 0) FROM conversation WHERE unread > 0;

-- name: conversation_read
UPDATE conversation SET unread = 0 WHERE id = :id AND unread > 0;

-- name: conversation_read_all
UPDATE conversation SET unread = 0 WHERE unread > 0;

-- name: conversation_mark
UPDATE conversation SET done = :done, unread = CASE WHEN :done = 1 THEN 0 ELSE unread END WHERE id = :id;

-- name: conversation_of_incoming
SELECT conversation FROM incoming WHERE id = :id;

-- name: thread_received
SELECT i.id, i.account, a.name, i.number, i.short_code, i.text, i.network, i.link_id, i.service_id, i.keyword, i.at,
  i.far_off, i.stamp, i.shown_at, i.answer, i.answered_at
FROM incoming i JOIN account a ON a.id = i.account
WHERE i.conversation = :id AND i.shown_at < :before ORDER BY i.shown_at DESC, i.id DESC LIMIT :limit;

-- name: thread_sent
-- Everything the account sent to this number, but for what went from a short code that has a conversation of its own.
SELECT m.id, j.source FROM message m JOIN job j ON j.id = m.job
WHERE m.recipient = :number AND m.queued_at < :before AND m.account = :account AND j.state <> 'draft'
  AND m.state <> 'skipped'
  AND NOT EXISTS (SELECT 1 FROM conversation o WHERE o.account = m.account AND o.number = m.recipient
    AND o.id <> :id AND o.short_code = m.sender)
ORDER BY m.queued_at DESC, m.id DESC LIMIT :limit;

-- name: thread_link
SELECT link_id, service_id, at FROM incoming WHERE conversation = :id AND link_id <> ''
ORDER BY shown_at DESC, id DESC LIMIT 1;

-- name: thread_service
SELECT service_id FROM incoming WHERE conversation = :id ORDER BY shown_at DESC, id DESC LIMIT 1;

-- name: service_behind
SELECT service_id FROM incoming WHERE +account = :account AND short_code = :short_code AND service_id <> ''
ORDER BY id DESC LIMIT 1;

-- name: message_extras
SELECT id, extras FROM message WHERE id IN (SELECT value FROM json_each(:ids)) AND extras IS NOT NULL;

-- name: rule_list
SELECT r.id, r.words, r.match, r.answer, r.text, r.account, r.short_code, r.service_id, r.active, r.stop,
  (SELECT count(*) FROM incoming i WHERE i.rule = r.id AND i.at >= :since),
  (SELECT max(i.at) FROM incoming i WHERE i.rule = r.id)
FROM rule r ORDER BY r.stop DESC, r.position, r.id;

-- name: rule_in_force
SELECT id, words, match, answer, text, account, short_code, service_id, active, stop, 0, NULL
FROM rule ORDER BY stop DESC, position, id;

-- name: rule_add
INSERT INTO rule (position, words, match, answer, text, account, short_code, service_id, active)
VALUES ((SELECT coalesce(max(position), 0) + 1 FROM rule), :words, :match, :answer, :text, :account, :short_code,
  :service_id, :active);

-- name: rule_change
UPDATE rule SET words = :words, match = :match, answer = :answer, text = :text, account = :account,
  short_code = :short_code, service_id = :service_id, active = :active
WHERE id = :id AND stop = 0;

-- name: rule_change_stop
UPDATE rule SET answer = :answer, text = :text WHERE id = :id AND stop = 1;

-- name: rule_remove
DELETE FROM rule WHERE id = :id;

-- name: rule_order
SELECT id FROM rule WHERE stop = 0 ORDER BY position, id;

-- name: rule_place
UPDATE rule SET position = :position WHERE id = :id AND stop = 0;

-- name: optout_by_phone
INSERT INTO optout (number, reason, at, by_phone) VALUES (:number, :reason, :now, 1) ON CONFLICT (number) DO NOTHING;

-- name: optout_read
SELECT by_phone FROM optout WHERE number = :number;

-- name: optout_among
SELECT value FROM json_each(:numbers) WHERE value IN (SELECT number FROM optout);

-- name: optout_waiting
SELECT id, job FROM message WHERE recipient = :number AND state IN ('queued', 'held')
  AND (SELECT state FROM job WHERE id = message.job) <> 'draft';

-- name: optout_cancel
UPDATE message SET state = 'cancelled', actor = 'person', words = 'opted_out', updated_at = :now
WHERE id = :id AND state IN ('queued', 'held');

-- name: subscription_add
INSERT INTO subscription (account, key, event, number, service_id, short_code, keyword, network, subscriber_ref, stamp,
  active, by, person, at, said_at, far_off)
VALUES (:account, :key, :event, :number, :service_id, :short_code, :keyword, :network, :subscriber_ref, :stamp,
  :active, :by, :person, :now, :said_at, :far_off)
ON CONFLICT (account, key) DO NOTHING;

-- name: subscription_history
SELECT id, event, active, said_at, same_as FROM subscription
WHERE account = :account AND service_id = :service_id AND number = :number ORDER BY said_at, id;

-- name: subscription_first
SELECT coalesce(same_as, id) FROM subscription WHERE id = :id;

-- name: subscription_same
UPDATE subscription SET same_as = :same_as WHERE id = :id;

-- name: subscriber_set
INSERT INTO subscriber (account, service_id, number, active, event)
VALUES (:account, :service_id, :number, :active, :event)
ON CONFLICT (account, service_id, number) DO UPDATE SET active = excluded.active, event = excluded.event;

-- name: subscription_columns
SELECT s.id, s.account, a.name, s.number, s.service_id, s.short_code, s.keyword, s.active, s.by, s.said_at, s.network,
  s.person, s.far_off, s.stamp
FROM subscription s JOIN account a ON a.id = s.account

-- name: subscription_filter
(:account IS NULL OR s.account = :account) AND (:active IS NULL OR s.active = :active)
  AND (:keyword = '' OR s.keyword = :keyword COLLATE NOCASE) AND (:number = '' OR s.number LIKE :number)

-- name: subscription_log
{subscription_columns} WHERE s.same_as IS NULL AND {subscription_filter}
ORDER BY s.said_at DESC, s.id DESC LIMIT :limit OFFSET :offset;

-- name: subscription_after
{subscription_columns} WHERE s.same_as IS NULL AND s.id > :after AND (:account IS NULL OR s.account = :account)
ORDER BY s.id LIMIT :limit;

-- name: subscription_current
{subscription_columns} JOIN subscriber u ON u.event = s.id WHERE {subscription_filter}
ORDER BY s.said_at DESC, s.id DESC;

-- name: subscription_current_after
{subscription_columns} JOIN subscriber u
  ON u.account = s.account AND u.service_id = s.service_id AND u.number = s.number AND u.event = s.id
WHERE s.id > :after ORDER BY s.id LIMIT :limit;

-- name: subscriber_count
SELECT count(*) FROM subscriber WHERE active = 1 AND (:account IS NULL OR account = :account);

-- name: subscription_service
SELECT short_code, keyword FROM subscription
WHERE account = :account AND service_id = :service_id AND keyword <> '' ORDER BY id DESC LIMIT 1;

-- name: subscription_weeks
SELECT active, said_at >= :week, count(*) FROM subscription
WHERE said_at >= :before AND same_as IS NULL AND (:account IS NULL OR account = :account)
GROUP BY active, said_at >= :week;

-- name: subscription_services
SELECT u.service_id,
  coalesce((SELECT s.keyword FROM subscription s
    WHERE s.account = u.account AND s.service_id = u.service_id AND s.keyword <> '' ORDER BY s.id DESC LIMIT 1), ''),
  sum(u.active)
FROM subscriber u WHERE (:account IS NULL OR u.account = :account) GROUP BY u.account, u.service_id ORDER BY u.service_id;
