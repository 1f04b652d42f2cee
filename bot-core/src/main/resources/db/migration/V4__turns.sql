-- In which order a person drew. Explained in StoredFields.java.

ALTER TABLE drawn ADD COLUMN turn INTEGER NOT NULL DEFAULT 0;
