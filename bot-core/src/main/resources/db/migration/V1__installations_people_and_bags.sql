-- Every column is explained, with how long it is kept, in StoredFields.java; a test holds the two together.

CREATE TABLE installation (
    platform TEXT NOT NULL,
    tenant   TEXT NOT NULL,
    bot_user TEXT NOT NULL,
    since    ${instant} NOT NULL,
    PRIMARY KEY (platform, tenant)
)${keyed};

CREATE TABLE person (
    platform  TEXT NOT NULL,
    tenant    TEXT NOT NULL,
    id        TEXT NOT NULL,
    role      TEXT,
    workplace TEXT,
    language  TEXT,
    zone      TEXT,
    met       INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (platform, tenant, id)
)${keyed};

CREATE TABLE drawn (
    platform TEXT NOT NULL,
    tenant   TEXT NOT NULL,
    person   TEXT NOT NULL,
    deck     TEXT NOT NULL,
    item     TEXT NOT NULL,
    PRIMARY KEY (platform, tenant, person, deck, item)
)${keyed};

-- Where one process owns the database it decides in memory what was seen, and only appends here: rows in the order of
-- their expiry. Where several nodes share it, the unique key decides.
CREATE TABLE seen (
    key   TEXT NOT NULL,
    until ${instant} NOT NULL,
    PRIMARY KEY (${claim})
)${keyed};
