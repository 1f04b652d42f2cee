-- Where the bot may speak without being asked. Explained in StoredFields.java.

CREATE TABLE conversation (
    platform TEXT NOT NULL,
    tenant   TEXT NOT NULL,
    id       TEXT NOT NULL,
    home     TEXT NOT NULL,
    person   TEXT,
    address  TEXT NOT NULL,
    since    ${instant} NOT NULL,
    PRIMARY KEY (platform, tenant, id)
)${keyed};

CREATE UNIQUE INDEX conversation_with ON conversation (platform, tenant, person) WHERE person IS NOT NULL;
