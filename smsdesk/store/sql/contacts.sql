-- name: contact_columns
SELECT c.id, c.name, c.number, c.fields, c.added_at,
  (SELECT json_group_array(name) FROM (SELECT g.name FROM contact_member m JOIN contact_group g ON g.id = m.grp
    WHERE m.contact = c.id ORDER BY g.name)),
  EXISTS (SELECT 1 FROM optout o WHERE o.number = c.number),
  max(
    coalesce((SELECT m.queued_at FROM message m WHERE m.recipient = c.number AND m.state NOT IN ('skipped', 'cancelled')
      ORDER BY m.queued_at DESC LIMIT 1), 0),
    coalesce((SELECT max(v.last_at) FROM conversation v WHERE v.number = c.number), 0))
FROM contact c

-- name: contact_bare
-- Without what takes a look elsewhere: for those who go through all of them.
SELECT c.id, c.name, c.number, c.fields, c.added_at, '[]', 0, 0 FROM contact c

-- name: contact_worded
instr(c.words, :w1) AND instr(c.words, :w2) AND instr(c.words, :w3) AND instr(c.words, :w4)

-- name: contact_in
(:everybody OR EXISTS (
  SELECT 1 FROM contact_member m WHERE m.contact = c.id AND m.grp IN (SELECT value FROM json_each(:groups))))

-- name: contact_some
{contact_columns} WHERE c.id IN (SELECT value FROM json_each(:ids)) ORDER BY c.place, c.id;

-- name: contact_by_number
{contact_columns} WHERE c.id = (SELECT contact FROM contact_known WHERE number = :number);

-- name: contact_page_all
{contact_columns} WHERE c.id IN (SELECT id FROM contact ORDER BY place, id LIMIT :limit OFFSET :offset)
ORDER BY c.place, c.id;

-- name: contact_page_group
{contact_columns} WHERE c.id IN (
  SELECT contact FROM contact_member WHERE grp = :group ORDER BY place, contact LIMIT :limit OFFSET :offset)
ORDER BY c.place, c.id;

-- name: contact_find_all
{contact_columns} WHERE c.id IN (
  SELECT c.id FROM contact c WHERE {contact_worded} ORDER BY c.place, c.id LIMIT :limit OFFSET :offset)
ORDER BY c.place, c.id;

-- name: contact_find_group
{contact_columns} WHERE c.id IN (
  SELECT c.id FROM contact_member m CROSS JOIN contact c ON c.id = m.contact WHERE m.grp = :group AND {contact_worded}
  ORDER BY m.place, m.contact LIMIT :limit OFFSET :offset)
ORDER BY c.place, c.id;

-- name: contact_out
-- Everybody on the opt-out list, people or not.
SELECT coalesce(c.id, 0) AS id, o.number AS number, coalesce(c.place, char(65535) || o.number) AS place,
  coalesce(c.words, o.number) AS words
FROM optout o LEFT JOIN contact c ON c.number = o.number

-- name: contact_page_out
SELECT p.id, coalesce(nullif(c.name, ''), (SELECT m.name FROM message m WHERE m.recipient = p.number AND m.name <> ''
    ORDER BY m.queued_at DESC LIMIT 1), ''),
  p.number, coalesce(c.fields, json_object()), c.added_at,
  (SELECT json_group_array(g.name) FROM contact_member m JOIN contact_group g ON g.id = m.grp WHERE m.contact = p.id),
  1,
  max(
    coalesce((SELECT m.queued_at FROM message m WHERE m.recipient = p.number AND m.state NOT IN ('skipped', 'cancelled')
      ORDER BY m.queued_at DESC LIMIT 1), 0),
    coalesce((SELECT max(v.last_at) FROM conversation v WHERE v.number = p.number), 0))
FROM (SELECT c.* FROM ({contact_out}) c WHERE {contact_worded} ORDER BY c.place LIMIT :limit OFFSET :offset) p
LEFT JOIN contact c ON c.id = p.id ORDER BY p.place, p.number;

-- name: contact_count_all
SELECT count(*) FROM contact;

-- name: contact_count_group
SELECT count(*) FROM contact_member WHERE grp = :group;

-- name: contact_count_find_all
SELECT count(*) FROM contact c WHERE {contact_worded};

-- name: contact_count_find_group
SELECT count(*) FROM contact_member m JOIN contact c ON c.id = m.contact WHERE m.grp = :group AND {contact_worded};

-- name: contact_count_out
SELECT count(*) FROM ({contact_out}) c WHERE {contact_worded};

-- name: contact_recipients
{contact_bare} WHERE (c.place, c.id) > (:place, :after) AND {contact_in}
ORDER BY c.place, c.id LIMIT :limit;

-- name: contact_known_one
SELECT c.id, c.name, c.number, c.fields, c.place FROM contact c
WHERE c.id = (SELECT contact FROM contact_known WHERE number = :number);

-- name: contact_add
INSERT INTO contact (number, name, fields, place, words, added_at)
VALUES (:number, :name, :fields, :place, :words, :now);

-- name: contact_change
UPDATE contact SET number = :number, name = :name, fields = :fields, place = :place, words = :words WHERE id = :id;

-- name: contact_remove
DELETE FROM contact WHERE id IN (SELECT value FROM json_each(:ids));

-- name: contact_plain
SELECT id, name, number, fields FROM contact WHERE id IN (SELECT value FROM json_each(:ids));

-- name: contact_numbers
SELECT number FROM contact WHERE id IN (SELECT value FROM json_each(:ids));

-- name: contact_also
INSERT INTO contact_number (number, contact) VALUES (:number, :contact)
ON CONFLICT (number) DO UPDATE SET contact = excluded.contact;

-- name: contact_heard
UPDATE conversation SET name = :name WHERE :name <> '' AND number IN (
  SELECT number FROM contact WHERE id = :id UNION SELECT number FROM contact_number WHERE contact = :id);

-- name: contact_also_same
UPDATE contact_number SET contact = :contact WHERE contact = :other;

-- name: contact_not_also
DELETE FROM contact_number WHERE number = :number;

-- name: contact_field_names
SELECT DISTINCT f.key FROM contact c, json_each(c.fields) f WHERE {contact_in} ORDER BY f.key;

-- name: contact_namesakes
SELECT place, id, number FROM contact WHERE name <> '' AND place IN (
  SELECT place FROM contact GROUP BY place HAVING count(*) > 1) ORDER BY place, id;

-- name: contact_group_list
SELECT g.id, g.name, (SELECT count(*) FROM contact_member m WHERE m.grp = g.id) FROM contact_group g ORDER BY g.name;

-- name: contact_group_named
SELECT id FROM contact_group WHERE name = :name;

-- name: contact_group_add
INSERT INTO contact_group (name) VALUES (:name) RETURNING id;

-- name: contact_group_rename
UPDATE contact_group SET name = :name WHERE id = :id;

-- name: contact_group_remove
DELETE FROM contact_group WHERE id = :id;

-- name: contact_join
INSERT OR IGNORE INTO contact_member (grp, place, contact)
SELECT :group, place, id FROM contact WHERE id IN (SELECT value FROM json_each(:ids));

-- name: contact_join_one
INSERT OR IGNORE INTO contact_member (grp, place, contact) VALUES (:group, :place, :id);

-- name: contact_join_same
INSERT OR IGNORE INTO contact_member (grp, place, contact)
SELECT m.grp, :place, :contact FROM contact_member m WHERE m.contact = :other;

-- name: contact_leave
DELETE FROM contact_member WHERE grp = :group AND contact IN (SELECT value FROM json_each(:ids));

-- name: contact_leave_others
DELETE FROM contact_member WHERE contact = :id AND grp NOT IN (SELECT value FROM json_each(:groups));

-- name: contact_history
WITH own (number) AS (
  SELECT value FROM json_each(:numbers)
  UNION SELECT number FROM contact WHERE id = :id UNION SELECT number FROM contact_number WHERE contact = :id)
SELECT at, kind, text, state, title, message FROM (
  SELECT m.queued_at AS at, 'sent' AS kind, m.text AS text, m.state AS state, j.title AS title, m.id AS message
  FROM own CROSS JOIN message m ON m.recipient = own.number JOIN job j ON j.id = m.job
  WHERE m.state <> 'skipped' AND j.state <> 'draft'
  UNION ALL
  SELECT i.shown_at, 'received', i.text, '', i.short_code, NULL
  FROM own CROSS JOIN conversation v ON v.number = own.number JOIN incoming i ON i.conversation = v.id
  UNION ALL
  SELECT i.answered_at, 'sent', i.answer, '', i.short_code, NULL
  FROM own CROSS JOIN conversation v ON v.number = own.number JOIN incoming i ON i.conversation = v.id
  WHERE i.answer <> ''
  UNION ALL
  SELECT o.at, 'opted_out', o.reason, '', '', NULL FROM own JOIN optout o ON o.number = own.number
  UNION ALL
  SELECT s.said_at, CASE s.active WHEN 1 THEN 'subscribed' ELSE 'unsubscribed' END, s.keyword, '', s.service_id, NULL
  FROM own CROSS JOIN subscription s ON s.number = own.number AND s.same_as IS NULL
) ORDER BY at DESC, message DESC LIMIT :limit OFFSET :offset;

-- name: template_columns
SELECT t.id, t.name, v.text, v.version, v.at, v.by, t.used, t.last_used
FROM template t JOIN template_version v ON v.template = t.id
  AND v.version = (SELECT max(version) FROM template_version WHERE template = t.id)

-- name: template_list
{template_columns} ORDER BY t.last_used IS NULL, t.last_used DESC, v.at DESC, t.name;

-- name: template_one
{template_columns} WHERE t.id = :id;

-- name: template_named
SELECT id FROM template WHERE name = :name;

-- name: template_add
INSERT INTO template (name) VALUES (:name) RETURNING id;

-- name: template_rename
UPDATE template SET name = :name WHERE id = :id;

-- name: template_write
INSERT INTO template_version (template, version, text, at, by)
VALUES (:id, (SELECT coalesce(max(version), 0) + 1 FROM template_version WHERE template = :id), :text, :now, :by);

-- name: template_versions
SELECT version, text, at, by FROM template_version WHERE template = :id ORDER BY version DESC;

-- name: template_version
SELECT text FROM template_version WHERE template = :id AND version = :version;

-- name: template_remove
DELETE FROM template WHERE id = :id;

-- name: template_used
UPDATE template SET used = used + 1, last_used = :now WHERE id = :id;
