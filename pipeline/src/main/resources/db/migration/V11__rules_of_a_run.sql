-- With which rules a draft's run began, so that it ends with the same. Runs on H2 and PostgreSQL.

alter table draft add column rules varchar(64); -- SHA-256 of all files of rules; null before the first step that uses them, and where the run is to begin with the latest
