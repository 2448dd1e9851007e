-- People, one for each number. `place`: where one stands in a list; `words`: what the search looks in, both folded.
CREATE TABLE contact (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  number TEXT NOT NULL,
  name TEXT NOT NULL,
  fields TEXT NOT NULL,
  place TEXT NOT NULL,
  words TEXT NOT NULL,
  added_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX contact_of ON contact (number);
CREATE INDEX contact_place ON contact (place, id);

-- Numbers that belonged to people who turned out to be one person.
CREATE TABLE contact_number (
  number TEXT PRIMARY KEY,
  contact INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_number_of ON contact_number (contact);
CREATE VIEW contact_known (number, contact) AS
  SELECT number, id FROM contact UNION ALL SELECT number, contact FROM contact_number;

CREATE TABLE contact_group (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL COLLATE NOCASE
) STRICT;
CREATE UNIQUE INDEX contact_group_name ON contact_group (name);

-- In the order of a list, so that any page of a large group is read without sorting it.
CREATE TABLE contact_member (
  grp INTEGER NOT NULL REFERENCES contact_group (id) ON DELETE CASCADE,
  place TEXT NOT NULL,
  contact INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  PRIMARY KEY (grp, place, contact)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX contact_member_of ON contact_member (contact, grp);

CREATE TRIGGER contact_moved AFTER UPDATE OF place ON contact WHEN old.place <> new.place BEGIN
  UPDATE contact_member SET place = new.place WHERE contact = new.id;
END;

-- The inbox finds its conversations by these names too.
CREATE TRIGGER contact_met AFTER INSERT ON contact WHEN new.name <> '' BEGIN
  UPDATE conversation SET name = new.name WHERE number = new.number;
END;
CREATE TRIGGER contact_named AFTER UPDATE OF name, number ON contact
WHEN new.name <> '' AND (old.name <> new.name OR old.number <> new.number) BEGIN
  UPDATE conversation SET name = new.name
  WHERE number = new.number OR number IN (SELECT number FROM contact_number WHERE contact = new.id);
END;

-- For the history of one person.
CREATE INDEX subscription_number ON subscription (number, said_at) WHERE same_as IS NULL;

-- Texts that are used again, and how they read before.
CREATE TABLE template (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL COLLATE NOCASE,
  used INTEGER NOT NULL DEFAULT 0,
  last_used INTEGER
) STRICT;
CREATE UNIQUE INDEX template_name ON template (name);
CREATE TABLE template_version (
  template INTEGER NOT NULL REFERENCES template (id) ON DELETE CASCADE,
  version INTEGER NOT NULL,
  text TEXT NOT NULL,
  at INTEGER NOT NULL,
  by TEXT NOT NULL,
  PRIMARY KEY (template, version)
) STRICT, WITHOUT ROWID;
