-- Which workspaces have been welcomed: once each. Explained in StoredFields.java.

CREATE TABLE welcomed (
    platform TEXT NOT NULL,
    tenant   TEXT NOT NULL,
    PRIMARY KEY (platform, tenant)
)${keyed};

-- Where people have asked before, nobody is the first any more.
INSERT INTO welcomed (platform, tenant) SELECT DISTINCT platform, tenant FROM person;
