-- What an office with ten thousand drafts would otherwise read from beginning to end. Runs on H2 and PostgreSQL.

create index draft_by_bytes on draft (sha256);  -- whether a dropped file came before, in whatever case
